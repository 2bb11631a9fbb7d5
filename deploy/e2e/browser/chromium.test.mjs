// What becomes of the journeys where there is no browser.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** Runs journeys as the build does, on a machine without a browser. */
function withoutBrowser(ci) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return spawnSync(process.execPath, ["--test", "--test-reporter=tap", "grievance.test.mjs"], {
    cwd: FOLDER,
    env: { ...env, CI: ci, SCRUTINEER_URL: "http://localhost:1", NODE_OPTIONS: "--import ./no-browser.mjs" },
    encoding: "utf8",
  });
}

test("with CI=true a missing browser fails the journeys and says what to do", () => {
  const { status, stdout } = withoutBrowser("true");
  assert.equal(status, 1, stdout);
  assert.match(stdout, /no Chromium: install one, or set CHROME_PATH/);
  assert.match(stdout, /^# pass 0$/m);
});

test("elsewhere every journey is skipped and says why", () => {
  const { status, stdout } = withoutBrowser("");
  assert.equal(status, 0, stdout);
  const results = stdout.split("\n").filter((line) => /^(not )?ok /.test(line.trim()));
  assert.ok(results.length >= 3, stdout);
  for (const result of results) assert.match(result, /# SKIP no Chromium on this machine$/);
});
