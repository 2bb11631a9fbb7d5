// A browser to drive: an installed Chromium or Chrome, else the one that an npm package ships.
import { existsSync } from "node:fs";
import { chromium as playwright } from "playwright-core";

const INSTALLED = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The program to run, or null where there is none. */
export async function browserPath() {
  const installed = INSTALLED.find((path) => path && existsSync(path));
  if (installed) return installed;
  if (process.platform !== "linux") return null;
  try {
    const shipped = (await import("@sparticuz/chromium")).default;
    return await shipped.executablePath();
  } catch {
    return null;
  }
}

/** Starts the browser; with CI=true a missing one is a failure, elsewhere the journeys are skipped and say so. */
export async function launch() {
  const executablePath = await browserPath();
  if (!executablePath) {
    if (process.env.CI === "true") throw new Error("no Chromium: install one, or set CHROME_PATH");
    return null;
  }
  // The shipped browser's own arguments put everything into one process, which ends with the first window that is closed.
  return playwright.launch({ executablePath, args: QUIET, headless: true });
}
