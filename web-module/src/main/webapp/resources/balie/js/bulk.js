/* One change of the chosen cases: the dialog, the progress, the way back. */
const { cases, choose, forget } = window.baliePicked;
const box = document.getElementById("bulk");
const dialog = document.getElementById("many");
const find = (name) => box.querySelector(`[data-balie-${name}]`);
const fault = dialog.querySelector("[data-balie-fault]");
const KEPT = "balie.bulk";
const PAUSE = 500;
let run = null;

async function ask(what, values) {
  const answer = await fetch(`${box.dataset.balieTo}/${what}`, { method: "POST", body: new URLSearchParams(values), redirect: "manual" }).catch(() => null);
  const json = await answer?.json().catch(() => null);
  if (!answer?.ok || !json) throw new Error(json?.faults?.join(" ") ?? box.dataset.balieFailed);
  return json;
}

document.addEventListener("balie:picked", () => {
  find("bar").hidden = cases.size === 0;
  find("pick-all").hidden = new URLSearchParams(location.search).has("q");
  find("count").textContent = box.dataset.balieChosen.replace("{0}", cases.size);
});

/* Everything on all pages of the list; a search has no end and no such button. */
async function all() {
  const here = new URLSearchParams(location.search);
  const wanted = {};
  for (const name of ["view", "queue"]) if (here.has(name)) wanted[name] = here.get(name);
  try {
    choose((await ask("match", wanted)).cases);
  } catch (refused) {
    find("count").textContent = refused.message;
  }
}

/* The dialog shows what the chosen kind of change needs. */
const part = (name) => dialog.querySelector(`[data-balie-part="${name}"]`);
function fit() {
  const wanted = [part("what").value, part("status").value];
  dialog.querySelectorAll("[data-balie-for]").forEach((piece) => (piece.hidden = !piece.dataset.balieFor.split(" ").some((kind) => wanted.includes(kind))));
}
dialog.addEventListener("change", fit);
fit();

function say(words) {
  fault.textContent = words;
  fault.hidden = !words;
}

async function start() {
  const values = { topic: dialog.querySelector("balie-topic select").value };
  dialog.querySelectorAll("[data-balie-part]").forEach((input) => (values[input.dataset.baliePart] = input.value));
  values.cases = [...cases].map(([id, version]) => `${id}~${version}`).join(",");
  say("");
  try {
    const state = await ask("start", values);
    dialog.close();
    forget();
    follow(state);
    find("progress").focus();
  } catch (refused) {
    say(refused.message);
  }
}

function show(state) {
  find("progress").hidden = false;
  find("what").textContent = state.what;
  const bar = box.querySelector("progress");
  bar.max = state.total || 1;
  bar.value = state.over;
  bar.hidden = !state.running;
  find("said").textContent = state.said;
  box.querySelector('[data-balie-run="cancel"]').hidden = !state.running;
  box.querySelector('[data-balie-run="undo"]').hidden = !state.undoable;
  find("results").href = `${box.dataset.balieTo}?id=${state.run}`;
}

/* Asks again until it is over; another page of this tab goes on with it. */
async function follow(state) {
  run = state.run;
  sessionStorage.setItem(KEPT, run);
  show(state);
  if (state.running) window.setTimeout(() => again(state.run), PAUSE);
}

const again = (id) => ask("state", { run: id }).then((state) => run === id && follow(state), () => window.setTimeout(() => run === id && again(id), 4 * PAUSE));

function close() {
  run = null;
  sessionStorage.removeItem(KEPT);
  find("progress").hidden = true;
}

document.addEventListener("click", ({ target }) => {
  if (target.closest("[data-balie-pick-all]")) all();
  if (target.closest("[data-balie-pick-none]")) forget();
  if (target.closest("[data-balie-start]")) start();
  if (target.closest("[data-balie-run-close]")) close();
  const act = target.closest("[data-balie-run]")?.dataset.balieRun;
  if (act) ask(act, { run }).then(follow, (refused) => (find("said").textContent = refused.message));
});

/* Enter in a line begins; the form itself goes nowhere. */
dialog.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.matches('input[data-balie-part]')) return;
  event.preventDefault();
  start();
});

const kept = sessionStorage.getItem(KEPT);
if (kept) ask("state", { run: kept }).then(follow, close);
