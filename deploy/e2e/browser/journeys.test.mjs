// Journeys in a real browser against the running suite, with a real sign-in. SCRUTINEER_URL and SCRUTINEER_ISSUER say where it is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { program, somethingInEveryState } from "./program.mjs";
import { faultsOf, longDay, nothingToComplainOf, open, settled, skip, URL_OF_SUITE, windowOf } from "./window.mjs";

let clerk;

before(async () => {
  if (!skip) clerk = await windowOf("clerk.ferris");
});

test("an officer uploads minutes, sees each extract where it stands, and publishes", { skip }, async () => {
  await open(clerk, "/drafts/new");
  await clerk.setInputFiles("input[type=file]", {
    name: "minutes.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(`Fairmere Council

Minutes of a meeting of the Environment and Place Scrutiny Committee held on ${longDay(-20)} at 2.00 pm in the Civic Hall, Fairmere

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

nothingToComplainOf("all pages");
