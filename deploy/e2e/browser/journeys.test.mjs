// Journeys in a real browser against the running suite, with a real sign-in. SCRUTINEER_URL and SCRUTINEER_ISSUER say where it is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { program, somethingInEveryState } from "./program.mjs";

const URL_OF_SUITE = process.env.SCRUTINEER_URL;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FAIRMERE = `${URL_OF_SUITE}/fairmere`;
const WAIT = 30_000;

const browser = await launch();
const skip = browser ? false : "no Chromium on this machine";
const complaints = [];
let clerk;

/** A window of its own for a person; what the browser complains of is gathered. */
async function windowOf(user, viewport = { width: 1280, height: 900 }) {
  const context = await browser.newContext({ viewport, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  page.on("console", (message) => {
    // A refused request is the answer that a journey asks for; everything else is a mistake of the page.
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
  if (user) await signIn(page, user);
  return page;
}

async function signIn(page, user) {
  await page.goto(`${URL_OF_SUITE}/sign-in?return=/fairmere`);
  await page.fill("#username", user);
  await page.fill("#password", `${user}-demo`);
  await page.click("#kc-login");
  await page.waitForURL((url) => url.href.startsWith(FAIRMERE));
  await settled(page);
}

/** Loaded: the main heading is there and nothing says that it is loading. */
async function settled(page) {
  await page.waitForSelector("main h1");
  await page.waitForFunction(() => !document.querySelector("main [aria-busy=true], main .loading"), null, { timeout: WAIT });
}

async function open(page, path) {
  await page.goto(`${FAIRMERE}${path}`);
  await settled(page);
}

async function faultsOf(page) {
  await page.evaluate(AXE);
  const result = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`);
}

before(async () => {
  if (browser) clerk = await windowOf("clerk.ferris");
});

after(async () => {
  await browser?.close();
});

test("an officer uploads minutes, sees each extract where it stands, and publishes", { skip }, async () => {
  const held = new Date(Date.now() - 20 * 86_400_000).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  await open(clerk, "/drafts/new");
  await clerk.setInputFiles("input[type=file]", {
    name: "minutes.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(`Fairmere Council

Minutes of a meeting of the Environment and Place Scrutiny Committee held on ${held} at 2.00 pm in the Civic Hall, Fairmere

Present: Councillors Priya Bhatt (Chair), Ada Okoro and Elin Lindqvist

7. Street lighting

ACTION: Head of Highways to publish the repair times by 30 June 2027.

RESOLVED: That

(1) the report be noted; and

(2) it be recommended to Cabinet that dark streets be repaired first.
`),
  });
  await clerk.getByRole("button", { name: "Upload" }).click();
  await clerk.waitForURL(/\/drafts\/[0-9a-f-]{36}/);
  await settled(clerk);
  const marks = await clerk.locator("mark").allInnerTexts();
  assert.ok(marks.some((m) => m.includes("the report be noted")), `highlights: ${marks}`);
  assert.ok(marks.some((m) => m.includes("repair times")), `highlights: ${marks}`);
  assert.deepEqual(await faultsOf(clerk), []);
  await clerk.getByRole("button", { name: /^Publish/ }).first().click();
  await clerk.waitForURL(/\/minutes\/[0-9a-f-]{36}/);
  await settled(clerk);
  assert.match(await clerk.locator("main").innerText(), /dark streets be repaired first/);
});

test("what is not minutes is refused at its field", { skip }, async () => {
  await open(clerk, "/drafts/new");
  await clerk.setInputFiles("input[type=file]", { name: "picture.txt", mimeType: "text/plain", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]) });
  await clerk.getByRole("button", { name: "Upload" }).click();
  await clerk.waitForSelector(".govuk-error-summary");
  assert.match(await clerk.title(), /^Error: /);
  assert.equal(await clerk.evaluate(() => document.activeElement.closest(".govuk-error-summary") !== null), true, "the summary has the focus");
  assert.ok(await clerk.locator("#file-error").isVisible());
  assert.deepEqual(await faultsOf(clerk), []);
});

test("an open inbox shows an alert as it arrives, without reload", { skip }, async () => {
  const member = await windowOf("member.lindqvist");
  await open(member, "/inbox");
  await member.evaluate(() => (globalThis.sameDocument = true));
  const words = `Lamp ${Date.now()} is mended`;
  const { committee } = await program("clerk.ferris").committee("Environment");
  await program("clerk.ferris").overdueAction(committee, words);
  await member.getByText(words).first().waitFor();
  assert.equal(await member.evaluate(() => globalThis.sameDocument), true, "the page was not loaded again");
  await member.context().close();
});

test("the Executive's rejection without a reason is shown at the field", { skip }, async () => {
  const id = await program("clerk.ferris").sentRecommendation("Children");
  const cabinet = await windowOf("cabinet.rowe");
  await open(cabinet, `/recommendations/${id}/response`);
  await cabinet.getByLabel("Rejected", { exact: false }).first().check();
  await cabinet.locator("main form button.govuk-button").first().click();
  await cabinet.waitForSelector(".govuk-error-summary");
  assert.ok(await cabinet.locator("#reason-error").isVisible());
  assert.deepEqual(await faultsOf(cabinet), []);
  await cabinet.context().close();
});

test("HR records a collective grievance and the member sees no word of it", { skip }, async () => {
  const secret = `rota ${Date.now()}`;
  const id = await program("hr.castell").collectiveGrievance(secret);
  const member = await windowOf("member.lindqvist");
  await open(member, `/grievances/${id}`);
  const text = await member.locator("body").innerText();
  assert.ok(!text.includes(secret));
  assert.match(text, /5 to 9/);
  await member.context().close();
});

test("signing out ends the session", { skip }, async () => {
  const member = await windowOf("coopted.hale");
  await member.getByRole("link", { name: "Sign out" }).click();
  await member.waitForURL((url) => url.href.startsWith(URL_OF_SUITE));
  const session = await member.evaluate(async () => (await fetch("/api/session")).json());
  assert.equal(session.signedIn, false);
  await member.context().close();
});

/** Every page that the front end has; a test of the front end holds this list to its table of routes. */
const EVERY_PAGE = JSON.parse(readFileSync(new URL("../../../gateway/src/main/webui/pages.json", import.meta.url)));
const reached = new Set();
const LISTS = ["", "/recommendations", "/minutes", "/meetings", "/committees", "/decisions"];
const SIGNED_IN = [...LISTS, "/inbox", "/actions", "/information-requests", "/reports", "/deadlines", "/timeline", "/people", "/preferences"];
const PAGES = {
  "the public": [null, [...LISTS, "/unsubscribe"]],
  "the officer": ["clerk.ferris", [...SIGNED_IN, "/drafts", "/precision"]],
  "a member": ["member.okoro", [...SIGNED_IN, "/grievances"]],
  "a lead officer": ["officer.dunmore", []],
  "who verifies": ["verifier.stone", []],
  "the Executive": ["cabinet.rowe", []],
  "the monitoring officer": ["monitoring.pike", ["/grievances"]],
  HR: ["hr.castell", ["", "/grievances", "/grievances/new"]],
  "the administrator": ["admin.vale", ["", "/settings", "/committees", "/people"]],
};
const INSIDE = /^\/fairmere(\/[^?#]*)?$/;
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** "/recommendations/0198…/response" is the page "/:council/recommendations/:id/response". */
const pageOf = (path) => `/:council${path.replace(UUID, ":id")}`;

test("there is something in every state that a page can show", { skip }, async () => {
  const everyState = await somethingInEveryState();
  for (const who of ["the officer", "a member", "a lead officer", "who verifies", "the Executive"]) PAGES[who][1].push(...everyState);
  await program("hr.castell").collectiveGrievance("rotas");
});

for (const [who, [user, paths]] of Object.entries(PAGES)) {
  test(`axe finds nothing on any page that ${who} can reach, and nothing is cut off at 320 px`, { skip }, async () => {
    const page = await windowOf(user);
    const faults = [];
    const queue = [...paths];
    const seen = new Set();
    while (queue.length > 0) {
      const path = queue.shift();
      if (seen.has(path)) continue;
      seen.add(path).add(pageOf(path));
      reached.add(pageOf(path));
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, path);
      for (const fault of await faultsOf(page)) faults.push(`${path} ${fault}`);
      const links = await page.locator("main a[href]").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      // 320 px is also what 1280 px at a zoom of 400 % leaves.
      await page.setViewportSize({ width: 320, height: 256 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (excess > 0) faults.push(`${path} is ${excess} px too wide at 320 px`);
      // One of each kind is enough of what a page leads to; files are not pages.
      for (const below of links.map((href) => INSIDE.exec(href)).filter(Boolean).map((match) => match[1] ?? "")) {
        if (seen.has(pageOf(below)) || !EVERY_PAGE.includes(pageOf(below))) continue;
        seen.add(pageOf(below));
        queue.push(below);
      }
    }
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}

test("axe finds nothing on the pages outside of any council, and on one that does not exist", { skip }, async () => {
  const page = await windowOf(null);
  const faults = [];
  for (const path of ["/", "/accessibility", "/fairmere/no-such-page"]) {
    await page.goto(URL_OF_SUITE + path);
    await settled(page);
    reached.add(path);
    for (const fault of await faultsOf(page)) faults.push(`${path} ${fault}`);
  }
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("no page was left out of it", { skip }, () => {
  assert.deepEqual(EVERY_PAGE.filter((page) => !reached.has(page)), []);
});

test("the keyboard reaches the content first and every control shows its focus", { skip }, async () => {
  const page = await windowOf(null);
  await open(page, "/recommendations");
  await page.keyboard.press("Tab");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Skip to main content/);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.closest("main") !== null || location.hash.length > 1), true);
  await page.context().close();
});

test("the browser had nothing to complain of", { skip }, () => {
  assert.deepEqual(complaints, []);
});
