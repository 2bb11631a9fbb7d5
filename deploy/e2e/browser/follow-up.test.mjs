// One action from the draft that an officer corrects to its closure, each step by the person whose step it is, with the page's own forms.
import assert from "node:assert/strict";
import { test } from "node:test";
import { day, enterDate, fact, longDay, menu, nothingToComplainOf, open, press, send, settled, skip, windowOf } from "./window.mjs";

const RUN = Date.now();
const STREETS = `dark streets of list ${RUN}`;
/** A committee meets once a day: another run against the same suite needs another day. */
const HELD = longDay(-60 - (Math.floor(RUN / 1000) % 400));
const PLACE = /\/actions\/[0-9a-f-]{36}$/;
const steps = { skip };
let place;

/** Finds the action as its owner would: by the menu and the words. */
async function find(page) {
  await menu(page, "Actions");
  await page.getByLabel("Words").fill(STREETS);
  await page.getByRole("button", { name: "Apply" }).click();
  await press(page, page.getByRole("link", { name: STREETS }), PLACE);
}

test("an officer gives an action of a draft its owner and date, and publishes", steps, async () => {
  const clerk = await windowOf("clerk.ferris");
  await menu(clerk, "Drafts");
  await press(clerk, clerk.getByRole("link", { name: "Upload minutes" }).first(), /\/drafts\/new/);
  await clerk.getByLabel("Minutes", { exact: true }).setInputFiles({
    name: "minutes.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(`Fairmere Council

Minutes of a meeting of the Children and Families Scrutiny Committee held on ${HELD} at 6.30 pm in the Civic Hall, Fairmere

Present: Councillors Ada Okoro (Chair) and Elin Lindqvist

11. Walking to school

ACTION: To publish the ${STREETS}.

RESOLVED: That the report be noted.
`),
  });
  await press(clerk, clerk.getByRole("button", { name: "Upload" }), /\/drafts\/[0-9a-f-]{36}/);
  const card = clerk.getByRole("listitem").filter({ has: clerk.getByRole("heading", { name: "Action" }) });
  assert.match(await card.innerText(), /Owner: none[\s\S]*Due: no date/);

  await card.getByRole("button", { name: /^Change this action/ }).click();
  await card.getByRole("combobox", { name: "Name of the person" }).fill("dunm");
  await card.getByRole("option", { name: /Martin Dunmore/ }).click();
  await enterDate(card, "Due date (optional)", day(30));
  await card.getByRole("button", { name: "Keep this change" }).click();
  assert.match(await card.innerText(), new RegExp(`Owner: Martin Dunmore[\\s\\S]*Due: ${longDay(30)}`));
  await clerk.getByText("Changes not saved yet").waitFor();

  await clerk.getByRole("button", { name: "Publish", exact: true }).click();
  await clerk.waitForURL(/\/minutes\/[0-9a-f-]{36}/);
  await settled(clerk);
  const row = clerk.getByRole("row", { name: new RegExp(STREETS) });
  assert.match(await row.innerText(), /Martin Dunmore/);
  // Registering follows publication; the clerk goes on when the link leads somewhere.
  place = new URL(await row.getByRole("link").getAttribute("href"), clerk.url()).pathname.replace("/fairmere", "");
  await clerk.context().close();
});

test("the owner reports progress with a file, which can be read again", steps, async () => {
  const owner = await windowOf("officer.dunmore");
  await find(owner);
  assert.ok(owner.url().endsWith(place), "the link of the minutes is the action of the register");
  assert.equal(await fact(owner, "Owner").innerText(), "Martin Dunmore");
  assert.match(await fact(owner, "Due").innerText(), /due in 30 days/);
  assert.equal(await fact(owner, "Standing").innerText(), "Open");

  await press(owner, owner.getByRole("link", { name: "Report progress" }), /\/progress$/);
  await owner.getByLabel("What has been done?").fill("Half of the streets are on the list.");
  await owner.getByLabel("Rating (optional)").selectOption({ label: "Amber: acceptable" });
  await owner.getByLabel("Evidence (optional)").setInputFiles({ name: "first half.txt", mimeType: "text/plain", buffer: Buffer.from("Abbey Road") });
  await owner.getByRole("button", { name: "Remove first half.txt" }).waitFor();
  assert.equal(await send(owner, "Report progress"), "Progress reported");

  assert.match(await fact(owner, "Standing").innerText(), /In progress[\s\S]*Amber/);
  const progress = owner.getByRole("region", { name: "Progress and evidence" });
  assert.match(await progress.innerText(), /Half of the streets are on the list\./);
  const [file] = await Promise.all([owner.waitForEvent("download"), progress.getByRole("link", { name: "first half.txt" }).click()]);
  const text = [];
  for await (const part of await file.createReadStream()) text.push(part);
  assert.equal(Buffer.concat(text).toString(), "Abbey Road");
  await owner.context().close();
});

test("completion is claimed with evidence, and not by words alone", steps, async () => {
  const owner = await windowOf("officer.dunmore");
  await open(owner, place);
  await press(owner, owner.getByRole("link", { name: "Claim it is complete" }), /\/completion-claim$/);
  await owner.getByLabel("What was done?").fill("The list is on the council's website.");
  await owner.getByRole("button", { name: "Claim it is complete" }).click();
  await owner.getByRole("link", { name: /Add at least one file of evidence/ }).waitFor();
  await owner.getByLabel("Evidence", { exact: true }).setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("street\nAbbey Road\n") });
  await owner.getByRole("button", { name: "Remove list.csv" }).waitFor();
  assert.match(await send(owner, "Claim it is complete"), /^Claimed complete\./);
  assert.equal(await owner.getByRole("link", { name: "Verify the claim" }).count(), 0, "whoever claims is not asked to verify");
  await owner.context().close();
});

test("somebody else verifies it", steps, async () => {
  const verifier = await windowOf("verifier.stone");
  await press(verifier, verifier.getByRole("link", { name: "Actions that await verification" }), /status=CLAIMED_COMPLETE/);
  await press(verifier, verifier.getByRole("link", { name: STREETS }), PLACE);
  await press(verifier, verifier.getByRole("link", { name: "Verify the claim" }), /\/verification$/);
  await verifier.getByLabel("Verified", { exact: true }).check();
  await verifier.getByLabel("What did you check?").fill("Read the list on the website.");
  assert.equal(await send(verifier, "Record the check"), "Verified");
  assert.equal(await fact(verifier, "Standing").innerText().then((text) => text.split("\n")[0]), "Verified");
  await verifier.context().close();
});

test("the committee's closure is recorded with its date and minute, and stands on the page", steps, async () => {
  const clerk = await windowOf("clerk.ferris");
  await open(clerk, place);
  await press(clerk, clerk.getByRole("link", { name: "Close it: the committee agreed" }), /\/closure$/);
  await enterDate(clerk, "When did Children and Families Scrutiny Committee agree?", day(-1));
  await clerk.getByLabel("Minute (optional)").fill("27");
  assert.match(await send(clerk, "Close"), /^Closed\./);

  assert.match(await fact(clerk, "Standing").innerText(), /^Closed/);
  const completion = await clerk.getByRole("region", { name: "Completion" }).innerText();
  assert.match(completion, /Claimed complete[\s\S]*Martin Dunmore/);
  assert.match(completion, /Verified[\s\S]*Joan Stone/);
  assert.match(completion, new RegExp(`Children and Families Scrutiny Committee agreed on ${longDay(-1)}, minute 27`));
  assert.deepEqual(await clerk.locator(".next-steps a").allInnerTexts(), ["Reopen it"]);
  await clerk.context().close();
});

nothingToComplainOf("the follow-up");
