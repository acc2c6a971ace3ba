/* Before a conversation, and instead of one while nobody talks: the same form, sent to two places. */
import { base, fault, part, setup, state, store, text } from "./setup.js";

const FIELDS = { "/name": "name", "/email": "email", "/text": "question", "/consent": "consent" };
const open = () => setup.state === "open";

export function showForm() {
  part("talk").hidden = true;
  part("begin").hidden = false;
  part("welcome").textContent = text(open() ? "welcome" : `instead.${setup.state}`);
  part("start").textContent = text(open() ? "start" : "leave");
  field("name", setup.asksName, false);
  field("email", setup.asksEmail, !open());
  part("notice").hidden = !setup.privacyUrl;
  part("notice").href = setup.privacyUrl || "#";
}

function field(name, asked, must) {
  const required = must || asked === "REQUIRED";
  part(`ask-${name}`).hidden = asked === "NO" && !must;
  part(name).required = required;
  document.querySelector(`label[for=${name}]`).textContent = text(name) + (required ? "" : ` (${text("optional")})`);
}

/* A wish that was sent and not answered has the same name when it is sent again: it begins one conversation. */
function wish() {
  const saved = store.get();
  const name = saved.wish ?? crypto.randomUUID();
  store.set({ ...saved, wish: name });
  return name;
}

function typed() {
  const question = { name: part("name").value, email: part("email").value, text: part("question").value, consent: part("consent").checked };
  return { ...question, language: setup.language, page: document.referrer };
}

export async function ask(begun) {
  refused([]);
  part("start").disabled = true;
  const body = JSON.stringify(open() ? { wish: wish(), ...typed() } : typed());
  const where = new URL(`sites/${setup.site}/${open() ? "conversations" : "questions"}`, base);
  const headers = { "Content-Type": "application/json", "Accept-Language": setup.language };
  const answer = await fetch(where, { method: "POST", headers, body }).catch(() => null);
  const said = await answer?.json().catch(() => null);
  part("start").disabled = false;
  if (answer?.status === 201) return void (said.token ? begun(said.token) : left(said.number));
  if (said?.code === "chat.closed") await again();
  if (said?.errors) refused(said.errors);
  else fault(said?.detail ?? text("failed"));
}

/* What is wrong stands above, each field says that it is meant, and the first of them has the focus. */
function refused(errors) {
  fault(errors.map((one) => `${text(FIELDS[one.pointer] ?? "question")}: ${one.detail}`).join("\n"));
  const wrong = new Set(errors.map((one) => FIELDS[one.pointer]));
  for (const id of Object.values(FIELDS)) {
    if (wrong.has(id)) part(id).setAttribute("aria-invalid", "true");
    else part(id).removeAttribute("aria-invalid");
  }
  document.querySelector("#begin [aria-invalid]")?.focus();
}

/* Whether chats are taken may be different by now. */
export async function again() {
  const answer = await fetch(new URL(`sites/${setup.site}/state`, base)).catch(() => null);
  if (answer?.ok) setup.state = (await answer.json()).state;
  showForm();
}

function left(number) {
  part("begin").reset();
  part("begin").hidden = true;
  state(text("left", number));
}
