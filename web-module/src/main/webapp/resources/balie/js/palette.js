/* The palette: a combobox over everything that has a name. Commands are in the page; cases are asked for while somebody types. */
const MOST = 8;
const PAUSE = 200;
const palette = document.getElementById("palette");
const input = palette.querySelector("input");
const list = document.getElementById("palette-list");
const says = palette.querySelector("[role=status]");
const cases = list.querySelector("[data-balie-cases]");
const work = list.querySelector("[data-balie-tabs-here]");
const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
list.belongTo(input);

/* The question under way; only the last one counts. */
let asking = null;

/* A case that stands under open work already is not shown once more. */
const number = (option) => option.firstElementChild.textContent;
const isOpen = (found) => [...work.children].some((tab) => !tab.hidden && number(tab) === number(found));

/* Commands have all the words that were typed; what the server found has them somewhere. */
function filter() {
  const words = plain(input.value).split(/\s+/);
  for (const group of list.querySelectorAll("[role=group]")) {
    const fitting = [...group.children].filter((option) => (group === cases ? !isOpen(option) : words.every((word) => plain(option.textContent).includes(word))));
    for (const option of group.children) option.hidden = !fitting.slice(0, MOST).includes(option);
    group.hidden = fitting.length === 0;
  }
  const found = list.shown;
  const nothing = asking ? "" : palette.dataset.balieNothing;
  says.textContent = found.length ? palette.dataset.balieCount.replace("{0}", found.length) : nothing;
  says.classList.toggle("c-sr", found.length > 0);
  list.hidden = found.length === 0;
  input.setAttribute("aria-expanded", !list.hidden);
  if (!found.includes(list.chosen)) list.choose(found[0]);
}

function option(href, what, ...parts) {
  const made = document.createElement("div");
  made.setAttribute("role", "option");
  Object.assign(made.dataset, { balieHref: href, balieWhat: what });
  parts.forEach((words, at) => {
    const part = document.createElement(at === 0 ? "b" : "span");
    part.textContent = words;
    made.append(part, " ");
  });
  return made;
}

const strip = () => document.querySelector("[data-balie-strip]");
function openWork() {
  const tabs = [...(strip()?.querySelectorAll("a") ?? [])];
  const words = (tab, part) => tab.querySelector(`.v-tab__${part}`).textContent;
  work.replaceChildren(...tabs.map((tab) => option(tab.href, "ticket", words(tab, "number"), words(tab, "title"))));
}

/* Enter before the answer waits for it. */
let timer = null;
let entered = false;
async function find() {
  asking?.abort();
  const here = (asking = new AbortController());
  const words = input.value.trim();
  const worth = palette.dataset.balieFind && (words.length > 1 || /\d/.test(words));
  const body = new URLSearchParams({ words });
  const answer = worth && (await fetch(palette.dataset.balieFind, { method: "POST", body, signal: here.signal, redirect: "manual" }).catch(() => null));
  const rows = answer?.ok ? await answer.json().catch(() => []) : [];
  if (here !== asking) return;
  asking = null;
  cases.replaceChildren(...rows.map((row) => option(`${strip().dataset.balieList}&ticket=${row.number}`, "ticket", row.number, row.subject, row.customer, row.status)));
  filter();
  if (entered) run(cases.firstElementChild);
  entered = false;
}

function typed() {
  entered = false;
  clearTimeout(timer);
  asking ??= new AbortController();
  timer = setTimeout(find, PAUSE);
  list.choose(null);
  filter();
}

function run(chosen) {
  if (!chosen) return;
  const { balieHref: href, balieWhat: what, balieSet: field, balieValue: value, baliePress: press } = chosen.dataset;
  palette.close();
  if (field) document.getElementById(field).value = value;
  if (press) document.querySelector(press).click();
  else document.dispatchEvent(new CustomEvent("balie:visit", { detail: { href, what } }));
}

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-balie-open=palette]")) return;
  input.value = "";
  cases.replaceChildren();
  openWork();
  list.choose(null);
  filter();
});
input.addEventListener("input", typed);
input.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && asking && (!list.chosen || cases.contains(list.chosen))) entered = true;
  else if (event.key === "Enter") run(list.chosen);
  else if (!list.step(event.key)) return;
  event.preventDefault();
});
list.addEventListener("click", (event) => run(event.target.closest("[role=option]")));
