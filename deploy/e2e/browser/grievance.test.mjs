// A collective grievance, recorded and moved by HR with its own forms; what members see of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { day, enterDate, fact, menu, nothingToComplainOf, open, press, send, skip, windowOf } from "./window.mjs";

const SECRET = `The rota of the night team ${Date.now()}`;
const WARNING = /is heard in the service area that the grievance is about/;
let place;

test("HR records a collective grievance and is told who will know what", { skip }, async () => {
  const hr = await windowOf("hr.castell");
  await menu(hr, "Grievances");
  await press(hr, hr.getByRole("link", { name: "Record a grievance" }), /\/grievances\/new$/);
  await hr.getByLabel("Service area").fill("Waste and recycling");
  await hr.getByLabel("What is it about?").fill(SECRET);
  await hr.getByLabel("How many people?").fill("7");
  await hr.getByText("This is a collective grievance. Members of Environment and Place Scrutiny Committee are told").waitFor();
  await enterDate(hr, "When was it raised?", day(-2));
  await hr.getByLabel("Stage 1").check();
  await hr.getByLabel("Which service hears it? (optional)").fill("Human resources");
  await enterDate(hr, "Next date (optional)", day(12));
  assert.equal(await send(hr, "Record grievance"), "Recorded. It is collective: members are being told.");

  place = new URL(hr.url()).pathname.replace("/fairmere", "");
  assert.equal(await fact(hr, "People").innerText(), "7");
  assert.equal(await fact(hr, "Subject").innerText(), SECRET);
  assert.equal(await hr.getByText(WARNING).count(), 0, "another service hears it");
  await hr.context().close();
});

test("a stage that is heard in the same service warns while it is entered, on the page, and in what members see", { skip }, async () => {
  const hr = await windowOf("hr.castell");
  await open(hr, place);
  await press(hr, hr.getByRole("link", { name: "Move to a stage" }), /\/stage$/);
  await hr.getByLabel("Stage 2").check();
  await hr.getByLabel("Which service hears it?").fill("Human resources");
  assert.equal(await hr.getByText(/Somebody independent of it should hear this/).count(), 0);
  await hr.getByLabel("Which service hears it?").fill("waste and RECYCLING");
  await hr.getByText(/Somebody independent of it should hear this/).waitFor();
  await enterDate(hr, "Next date (optional)", day(20));
  assert.equal(await send(hr, "Move it"), "Moved to Stage 2. It lacks independence, and members are told so.");
  await hr.getByText(WARNING).waitFor();
  assert.match(await fact(hr, "Stage").innerText(), /^Stage 2/);
  await hr.context().close();

  const member = await windowOf("member.bhatt");
  await open(member, place);
  await member.getByText(WARNING).waitFor();
  assert.equal(await fact(member, "People").innerText(), "5 to 9");
  const text = await member.locator("body").innerText();
  assert.ok(!text.includes(SECRET) && !text.includes("Human resources"), text);
  await member.context().close();
});

nothingToComplainOf("the grievance");
