// Everything with the keyboard alone: a mouse is never used here, and the focus must be seen wherever it stops.
import assert from "node:assert/strict";
import { test } from "node:test";
import { day, nothingToComplainOf, open, settled, skip, windowOf } from "./window.mjs";

/** What has the focus: its name for a reader of the page, and whether the page shows that it has it. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element.labels?.[0] ?? null;
    const drawn = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    // The box of a radio or checkbox is drawn by its label.
    const shows = drawn(getComputedStyle(element)) || (label !== null && drawn(getComputedStyle(label, "::before")));
    const legend = element.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
    const name = label?.textContent ?? element.textContent ?? "";
    return { tag: element.tagName, name: name.trim().replace(/\s+/g, " "), legend, shows, html: element.outerHTML.slice(0, 200) };
  });

/** Presses a key (Tab, or Shift+Tab to go back) until the wanted control has the focus; every stop on the way must show it. */
async function tabTo(page, name, legend = "", key = "Tab") {
  const way = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    way.push(stop.name);
    if (stop.tag === "BODY") continue;
    assert.ok(stop.shows, `nothing shows that the focus is on ${stop.html}`);
    if (stop.name.startsWith(name) && stop.legend.startsWith(legend)) return;
  }
  assert.fail(`the keyboard does not reach "${name}"; it stopped at ${way.join(" | ")}`);
}

const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();

/** Another page has come, and the focus with it: a new page begins at its content. */
async function arrived(page, name) {
  await heading(page, name);
  await settled(page);
  await page.locator("main:focus").waitFor();
}

test("the keyboard reaches the content first and every control of a list shows its focus", { skip }, async () => {
  const page = await windowOf(null);
  await open(page, "/recommendations");
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).name, "Skip to main content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.closest("main") !== null), true, "the focus is in the content");
  await tabTo(page, "Words or reference");
  await page.keyboard.type("no such words anywhere");
  await page.keyboard.press("Enter");
  await page.getByText("No recommendation matches these filters.").waitFor();
  await tabTo(page, "Clear filters");
  // To the last control and out again: nothing holds the focus.
  await tabTo(page, "Accessibility statement");
  await page.context().close();
});

test("the places of the menu are reached by keyboard, and a narrow screen's menu is opened and closed", { skip }, async () => {
  const page = await windowOf("clerk.ferris");
  await tabTo(page, "Meetings");
  await page.keyboard.press("Enter");
  await arrived(page, "Meetings");
  // The menu stands before the content: the way to it is back.
  for (const place of ["Committees", "Actions"]) {
    await tabTo(page, place, "", "Shift+Tab");
    await page.keyboard.press("Enter");
    await arrived(page, place);
  }
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "/minutes");
  await tabTo(page, "Menu");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Menu", expanded: true }).waitFor();
  await tabTo(page, "Committees");
  await page.keyboard.press("Enter");
  await arrived(page, "Committees");
  await page.getByRole("button", { name: "Menu", expanded: false }).waitFor();
  await page.context().close();
});

test("a form is found, filled, corrected and sent without a mouse", { skip }, async () => {
  const page = await windowOf("clerk.ferris");
  await tabTo(page, "Recommendations");
  await page.keyboard.press("Enter");
  await heading(page, "Recommendations");
  await tabTo(page, "Add one by hand");
  await page.keyboard.press("Enter");
  await heading(page, "Add a recommendation");
  await settled(page);

  await tabTo(page, "Committee");
  await page.keyboard.type("Env");
  await tabTo(page, "Recommendation");
  const words = `That the keyboard of ${Date.now()} be enough.`;
  await page.keyboard.type(words);
  await tabTo(page, "Addressed to");
  await tabTo(page, "A person", "Who owes it?");
  await page.keyboard.press("ArrowDown");
  assert.equal((await focused(page)).name, "A post");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, "Name of the person");
  await page.keyboard.type("joan");
  await page.getByRole("option", { name: /Joan Stone/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tabTo(page, "Add recommendation");
  await page.keyboard.press("Enter");

  await page.locator(".govuk-error-summary:focus").waitFor();
  await tabTo(page, "Enter the date it was made.");
  await page.keyboard.press("Enter");
  const first = await focused(page);
  assert.deepEqual([first.name, first.legend], ["Day", "Date it was made"], "the summary leads to the field");
  const [year, month, date] = day(-3).split("-").map(Number);
  for (const part of [date, month, year]) {
    await page.keyboard.type(String(part));
    await page.keyboard.press("Tab");
  }
  await tabTo(page, "Add recommendation");
  await page.keyboard.press("Space");
  await page.getByText("Recommendation added").waitFor();
  const text = await page.locator("main").innerText();
  assert.ok(text.includes(words) && text.includes("Joan Stone") && text.includes("Environment and Place Scrutiny Committee"), text);
  await page.context().close();
});

nothingToComplainOf("the keyboard's journeys");
