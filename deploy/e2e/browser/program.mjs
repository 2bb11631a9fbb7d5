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
  const recommendation = async (committeeId, text) => (await call("POST", "/recommendations", { committeeId, text, madeOn: day(-1) })).id;
  return {
    committee,
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
