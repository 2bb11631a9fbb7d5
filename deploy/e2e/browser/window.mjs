// What every journey uses: a window of its own for each person, signed in for real, and what is read off a page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { launch } from "./chromium.mjs";

export const URL_OF_SUITE = process.env.SCRUTINEER_URL;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FAIRMERE = `${URL_OF_SUITE}/fairmere`;
const WAIT = 30_000;

const browser = await launch();
/** For every journey's options: it is skipped where there is no browser, and says so. */
export const skip = browser ? false : "no Chromium on this machine";
const complaints = [];

after(async () => {
  await browser?.close();
});

/** A window of its own for a person; what the browser complains of is gathered. */
export async function windowOf(user, viewport = { width: 1280, height: 900 }) {
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
export async function settled(page) {
  await page.waitForSelector("main h1");
  await page.waitForFunction(() => !document.querySelector("main [aria-busy=true], main .loading"), null, { timeout: WAIT });
}

export async function open(page, path) {
  await page.goto(`${FAIRMERE}${path}`);
  await settled(page);
}

/** Presses what leads to another page and waits until that one is loaded. */
export async function press(page, target, address) {
  await target.click();
  await page.waitForURL(address);
  await settled(page);
}

/** Goes to a place of the menu, as it is named there. */
export async function menu(page, name) {
  await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await settled(page);
}

/** Fills the three inputs of a date. */
export async function enterDate(page, legend, date) {
  const group = page.getByRole("group", { name: legend });
  const [year, month, day] = date.split("-").map(Number);
  await group.getByLabel("Day").fill(String(day));
  await group.getByLabel("Month").fill(String(month));
  await group.getByLabel("Year").fill(String(year));
}

/** Sends a step's form and returns what the page says was done. */
export async function send(page, button) {
  await page.getByRole("button", { name: button, exact: true }).click();
  const done = page.locator(".govuk-notification-banner__heading");
  await done.waitFor();
  await settled(page);
  return done.innerText();
}

/** The value beside a label of a summary list. */
export function fact(page, label) {
  return page.locator("main dt", { hasText: new RegExp(`^${label}$`) }).locator("xpath=following-sibling::dd[1]");
}

/** Today and the days around it as the council counts them, as 2027-06-30. */
export const day = (offset) => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(Date.now() + offset * 86_400_000);

/** A day as minutes and pages write it: 30 June 2027. */
export const longDay = (offset) =>
  new Date(`${day(offset)}T12:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** What axe finds wrong with a page. */
export async function faultsOf(page) {
  await page.evaluate(AXE);
  const result = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`);
}

/** The last journey of a file. */
export function nothingToComplainOf(journeys) {
  test(`the browser had nothing to complain of in ${journeys}`, { skip }, () => {
    assert.deepEqual(complaints, []);
  });
}
