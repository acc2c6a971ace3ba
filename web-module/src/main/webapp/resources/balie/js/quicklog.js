/* A contact is logged from anywhere: q opens, a digit chooses a favourite, Enter logs. What was typed waits when the dialog closes. */
const said = document.getElementById("quick-said");
const SHOWN = 20000;
let dialog = null;
let choosing = Promise.resolve();
let favourites = Promise.resolve([]);
let saving = false;

const send = (what, values = {}) => fetch(`${said.dataset.balieTo}/${what}`, { method: "POST", body: new URLSearchParams(values), redirect: "manual" }).catch(() => null);
const part = (selector) => dialog.querySelector(selector);
const make = (name, properties) => Object.assign(document.createElement(name), properties);

function open() {
  if (dialog?.open) return;
  if (!dialog) begin();
  document.body.append(dialog);
  dialog.showModal();
  part("balie-topic").input.focus();
  favourites = start();
}

function begin() {
  dialog = document.getElementById("quick-template").content.firstElementChild.cloneNode(true);
  const form = part("form");
  /* No other script of the page takes this for its own form being sent. */
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    save(form);
  });
  /* Whoever chooses before the channel of last time is known has chosen. */
  part("[name=channel]").addEventListener("change", () => (dialog.dataset.touched = "true"), { once: true });
  dialog.addEventListener("keydown", (event) => key(form, event));
  dialog.addEventListener("close", (event) => event.currentTarget.remove());
}

async function start() {
  const answer = await send("start");
  if (!answer?.ok) return [];
  const { channel, topics } = await answer.json();
  if (!dialog.dataset.touched) part("[name=channel]").value = channel;
  const box = part(".v-quick__topics");
  box.replaceChildren(...topics.map(favourite));
  if (topics.length === 0) box.textContent = box.dataset.balieNone;
  return topics;
}

function favourite(topic, at) {
  const button = make("button", { type: "button", className: "c-button", title: topic.trail });
  button.append(make("kbd", { textContent: at + 1 }), topic.name);
  button.addEventListener("click", () => choose(topic));
  return button;
}

function choose(topic) {
  part("balie-topic").choose(topic.id, topic.trail);
  part("balie-topic").input.focus();
}

function key(form, event) {
  const typing = event.target.matches("textarea, [name=customer]");
  const words = event.target.matches("[role=combobox]") && part("balie-topic").words;
  if (/^[1-9]$/.test(event.key) && !typing && !words && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    choosing = favourites.then((topics) => topics[event.key - 1] && choose(topics[event.key - 1]));
  }
  const sends = event.ctrlKey || event.metaKey || event.target.matches("select, input");
  if (event.key === "Enter" && sends) {
    event.preventDefault();
    form.requestSubmit();
  }
}

async function save(form) {
  if (saving) return;
  saving = true;
  await Promise.all([favourites, choosing]);
  const answer = await send("save", new FormData(form));
  const told = await answer?.json().catch(() => null);
  saving = false;
  if (!answer?.ok) return void (part("[role=alert]").textContent = told?.faults?.join(" ") || said.dataset.balieFailed);
  dialog.close();
  dialog = null;
  if (document.querySelector("[data-balie-log]")) location.assign(`${said.dataset.balieTo}?done=quicklog.done.logged`);
  else tell(told.said, told.id);
}

/* What happened, for a while; longer while somebody is at it. */
function tell(words, id) {
  document.getElementById("quick-toast")?.remove();
  said.textContent = words;
  const toast = make("div", { id: "quick-toast", className: "c-toast" });
  toast.append(words);
  if (id) toast.append(act("undo", "u", id), act("case", "c", id));
  const shut = make("button", { type: "button", className: "c-button is-quiet", textContent: "\u00d7", ariaLabel: said.dataset.balieShut });
  shut.addEventListener("click", () => toast.remove());
  toast.append(shut);
  document.body.append(toast);
  const clock = setInterval(() => toast.matches(":hover, :focus-within") || (clearInterval(clock), toast.remove()), SHOWN);
}

function act(what, letter, id) {
  const label = said.dataset[what === "undo" ? "balieUndo" : "balieCase"];
  const button = make("button", { type: "button", className: "c-button", textContent: `${label} ` });
  button.dataset.balieKey = letter;
  button.append(make("kbd", { textContent: letter, ariaHidden: "true" }));
  button.addEventListener("click", async () => {
    const answer = await send(what, { id });
    const told = await answer?.json().catch(() => null);
    if (answer?.ok && told.address) location.assign(told.address);
    else tell(told?.said || told?.faults?.join(" ") || said.dataset.balieRefused);
  });
  return button;
}

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-balie-quick]") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});
