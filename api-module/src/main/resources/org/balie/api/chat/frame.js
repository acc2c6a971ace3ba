/* The page in the frame: a form before a conversation, the conversation, or the form that takes a question while nobody talks. */
import { Connection } from "./connection.js";

const setup = JSON.parse(document.body.dataset.setup);
const base = new URL("./", new URL("../", import.meta.url));
const part = (id) => document.getElementById(id);
const text = (key, ...values) => (setup.texts[key] ?? "").replace(/''/g, "'").replace(/\{(\d)}/g, (all, at) => values[at] ?? "");

/* In the frame's own storage: pages around it never see it, other tabs of the same site do. */
const KEY = `balie-chat-${setup.site}`;
const store = {
  get: () => JSON.parse(localStorage.getItem(KEY) ?? "{}"),
  set: (value) => localStorage.setItem(KEY, JSON.stringify(value)),
};

let connection = null;
let state = null;
let unread = 0;
let hidden = false;
let typingEnds = 0;
let lost = false;

document.documentElement.style.setProperty("--brand", setup.colour);
document.querySelectorAll("[data-text]").forEach((place) => (place.textContent = text(place.dataset.text)));
document.querySelectorAll("[data-label]").forEach((place) => place.setAttribute("aria-label", text(place.dataset.label)));

const tellHost = (message) => setup.host && parent.postMessage(message, setup.host);

/* ---- before a conversation ---- */
const open = () => setup.state === "open";

function showForm() {
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

const fault = (words) => (part("fault").textContent = words);

async function ask(event) {
  event.preventDefault();
  fault("");
  part("start").disabled = true;
  const saved = store.get();
  const wish = saved.wish ?? crypto.randomUUID();
  store.set({ ...saved, wish });
  const question = { name: part("name").value, email: part("email").value, text: part("question").value, language: setup.language, page: document.referrer, consent: part("consent").checked };
  const body = JSON.stringify(open() ? { wish, ...question } : question);
  const where = new URL(`sites/${setup.site}/${open() ? "conversations" : "questions"}`, base);
  const headers = { "Content-Type": "application/json", "Accept-Language": setup.language };
  const answer = await fetch(where, { method: "POST", headers, body }).catch(() => null);
  const said = await answer?.json().catch(() => null);
  part("start").disabled = false;
  if (answer?.status === 201) return void (said.token ? begun(said.token) : left(said.number));
  if (said?.code === "chat.closed") await closedMeanwhile();
  fault(said?.errors ? said.errors.map((one) => `${label(one.pointer)}: ${one.detail}`).join("\n") : (said?.detail ?? text("failed")));
}

const label = (pointer) => text({ "/name": "name", "/email": "email", "/text": "question" }[pointer] ?? "consent");

async function closedMeanwhile() {
  const answer = await fetch(new URL(`sites/${setup.site}/state`, base)).catch(() => null);
  if (answer?.ok) setup.state = (await answer.json()).state;
  showForm();
}

function begun(token) {
  store.set({ token });
  part("begin").reset();
  talk();
  part("words").focus();
}

function left(number) {
  part("begin").reset();
  part("begin").hidden = true;
  part("state").textContent = text("left", number);
}

/* ---- a conversation ---- */
function talk() {
  fault("");
  part("begin").hidden = true;
  part("talk").hidden = false;
  part("log").replaceChildren();
  connection = new Connection(base, store);
  connection.addEventListener("entry", ({ detail }) => entry(detail));
  connection.addEventListener("state", ({ detail }) => stands(detail));
  connection.addEventListener("lost", () => noted((lost = true)));
  connection.addEventListener("found", () => noted((lost = false)));
  connection.addEventListener("refused", over);
  connection.addEventListener("returned", ({ detail }) => returned(detail));
  connection.waiting.forEach(bubble);
  connection.open();
}

function element(name, className, words) {
  return Object.assign(document.createElement(name), { className, textContent: words });
}

/* Words are text and nothing else, whoever wrote them. */
function entry({ kind, name, text: words, at, id }) {
  document.getElementById(`said-${id}`)?.remove();
  const line = element("div", `entry ${kind}`, "");
  if (kind === "event") line.append(element("span", "", text(`event.${words}`, name)));
  else {
    line.append(element("b", "", kind === "agent" ? name || text("agent") : text("you")), element("span", "", words));
    line.append(element("small", "", new Date(at).toLocaleTimeString(setup.language, { hour: "2-digit", minute: "2-digit" })));
  }
  const waiting = part("log").querySelector("[data-waiting]");
  part("log").insertBefore(line, waiting);
  line.scrollIntoView({ block: "end" });
  if (hidden && kind !== "visitor") tellHost({ balie: "unread", count: ++unread });
}

/* What is on its way stands at the end until the server has it. */
function bubble({ id, text: words }) {
  const line = element("div", "entry visitor", "");
  line.id = `said-${id}`;
  line.dataset.waiting = "";
  line.append(element("b", "", text("you")), element("span", "", words), element("small", "", text("sending")));
  part("log").append(line);
  line.scrollIntoView({ block: "end" });
}

function stands(now) {
  state = now;
  typingEnds = now.typing ? Date.now() + 6000 : 0;
  part("typing").textContent = now.typing ? text("types", now.agent) : "";
  if (now.typing) setTimeout(() => Date.now() >= typingEnds && (part("typing").textContent = ""), 6100);
  const ended = now.state === "ended";
  part("say").hidden = ended;
  part("end").hidden = ended;
  part("again").hidden = !ended;
  noted();
}

function noted() {
  const words = { waiting: "waiting", active: "with", ended: state?.mailed ? "ended.mailed" : "ended" }[state?.state];
  const about = state?.state === "waiting" ? [state.position, state.minutes] : [state?.agent];
  part("state").textContent = lost ? text("lost") : words ? text(words, ...about) : "";
}

function returned({ said, code }) {
  document.getElementById(`said-${said.id}`)?.remove();
  part("words").value ||= said.text;
  fault(text(code === "chat.ended" ? "ended" : "failed"));
}

function over() {
  connection?.close();
  store.set({});
  connection = state = null;
  part("state").textContent = "";
  part("log").replaceChildren();
  closedMeanwhile();
}

function say(event) {
  event?.preventDefault();
  const words = part("words").value.trim();
  if (!words) return;
  bubble(connection.say(words));
  part("words").value = "";
  part("words").focus();
}

part("begin").addEventListener("submit", ask);
part("say").addEventListener("submit", say);
part("words").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) say(event);
});
part("words").addEventListener("input", () => connection.typing());
part("end").addEventListener("click", () => connection.end());
part("again").addEventListener("click", over);
part("close").addEventListener("click", () => tellHost({ balie: "close" }));
document.addEventListener("keydown", (event) => event.key === "Escape" && tellHost({ balie: "close" }));
part("close").hidden = !setup.host;

addEventListener("message", ({ origin, source, data }) => {
  if (origin !== setup.host || source !== parent) return;
  if (data?.balie === "hidden") hidden = true;
  if (data?.balie === "shown") hidden = unread = 0;
  if (data?.balie === "focus") (part("talk").hidden ? part("begin").querySelector("input:not([hidden])") : part("words"))?.focus();
});

if (store.get().token) talk();
else showForm();
