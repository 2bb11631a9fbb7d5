// What a journey needs to have happened, done through the public API as a program does it.
import { randomUUID } from "node:crypto";

const API = `${process.env.SCRUTINEER_URL}/api/councils/fairmere`;
const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

export function program(user) {
  const token = async () => {
    const form = new URLSearchParams({ grant_type: "password", client_id: "scrutineer-cli", scope: "openid", username: user, password: `${user}-demo` });
    const answer = await fetch(`${process.env.SCRUTINEER_ISSUER}/protocol/openid-connect/token`, { method: "POST", body: form });
    return (await answer.json()).access_token;
  };
  const call = async (method, path, body) => {
    const answer = await fetch(API + path, {
      method,
      headers: { Authorization: `Bearer ${await token()}`, "Content-Type": "application/json", ...(body && { "Idempotency-Key": randomUUID() }) },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const committee = async (begins) => {
    const { items } = await call("GET", "/committees?limit=100");
    return { committee: items.find((c) => c.name.startsWith(begins)).id };
  };
  const evidence = async () => {
    const form = new FormData();
    form.set("file", new Blob(["Lamps were counted on every street."], { type: "text/plain" }), "count.txt");
    const answer = await fetch(`${API}/evidence`, { method: "POST", headers: { Authorization: `Bearer ${await token()}`, "Idempotency-Key": randomUUID() }, body: form });
    if (!answer.ok) throw new Error(`evidence: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).id;
  };
  const recommendation = async (committeeId, text) => (await call("POST", "/recommendations", { committeeId, text, madeOn: day(-1) })).id;
  return {
    committee,
    call,
    evidence,
    recommendation,
    /** An action whose date has passed when it is entered: it is told at once. */
    async overdueAction(committeeId, text) {
      const id = await recommendation(committeeId, `That ${text}.`);
      return call("POST", `/recommendations/${id}/actions`, { text, owner: { kind: "POST", name: "Head of Highways" }, dueOn: day(-2) });
    },
    async sentRecommendation(begins) {
      const { committee: committeeId } = await committee(begins);
      const id = await recommendation(committeeId, "That enquiries be answered within two days.");
      await call("POST", "/reports", { title: "Enquiries", committeeId, recommendationIds: [id], receivedOn: day(0), sentTo: { kind: "POST", name: "Cabinet Member" } });
      return id;
    },
    async collectiveGrievance(subject) {
      const body = { serviceArea: "Waste and recycling", subject, raisedBy: "EMPLOYEE", employees: 6, raisedOn: day(-1), stage: "STAGE_1", heardIn: "Human resources", hrInvolved: true, nextOn: day(10) };
      return (await call("POST", "/grievances", body)).id;
    },
  };
}

const VERIFY = { outcome: "VERIFIED", note: "Counted again on two streets." };

/** Something in every state that it can be in, so that every step is offered somewhere: the paths of their pages. */
export async function somethingInEveryState() {
  const clerk = program("clerk.ferris");
  const officer = program("officer.dunmore");
  const verifier = program("verifier.stone");
  const { committee: committeeId } = await clerk.committee("Environment");
  const made = async () => `/recommendations/${await clerk.recommendation(committeeId, "That lamps be counted each spring.")}`;
  const action = async () =>
    `/actions/${(await clerk.call("POST", "/actions", { committeeId, text: "Count the lamps", owner: { kind: "POST", name: "Head of Highways" }, dueOn: day(20) })).id}`;
  const after = async (path, steps) => {
    for (const [who, noun, body] of steps) await who.call("POST", `${await path}/${noun}`, body);
    return path;
  };
  const claim = async () => [officer, "completion-claim", { text: "All are counted.", evidenceIds: [await officer.evidence()] }];
  const verification = [verifier, "verification", VERIFY];
  const closure = [clerk, "closure", { committeeId, agreedOn: day(0) }];
  const accepted = [clerk, "response", { decision: "ACCEPTED", proposedAction: "A count in April.", respondedOn: day(0) }];
  const rejected = [clerk, "response", { decision: "REJECTED", reason: "There is no money for it.", respondedOn: day(0) }];
  const delegated = [clerk, "delegated-monitoring", { body: "Lighting Board", reportBackOn: day(60) }];
  const request = async () =>
    `/information-requests/${(await clerk.call("POST", "/information-requests", { committeeId, kind: "INFORMATION_REQUEST", text: "A map of all lamps", owner: { kind: "POST", name: "Head of Highways" } })).id}`;
  return [
    await made(),
    `/recommendations/${await clerk.sentRecommendation("Environment")}`,
    await after(await made(), [accepted, [officer, "progress", { text: "Half of them.", evidenceIds: [await officer.evidence()] }]]),
    await after(await made(), [rejected]),
    await after(await made(), [delegated]),
    await after(await made(), [accepted, await claim()]),
    await after(await made(), [accepted, await claim(), verification]),
    await after(await made(), [accepted, await claim(), verification, closure]),
    await action(),
    await after(await action(), [await claim()]),
    await after(await action(), [await claim(), verification]),
    await after(await action(), [await claim(), verification, closure]),
    await request(),
    await after(await request(), [[officer, "answer", { text: "The map is in the library." }]]),
  ];
}
