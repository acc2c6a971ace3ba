/* Work tabs: which one is shown; closing, moving, reopening, by mouse and by key. The strip itself comes from the server. */
const strip = () => document.querySelector("[data-balie-strip]");
const say = document.getElementById("worktabs-say");
const all = () => [...strip().querySelectorAll("[data-balie-work]")];
const link = (tab) => tab?.querySelector("a");
const find = (id) => all().find((tab) => tab.dataset.balieWork === id);

function isShown(tab) {
  const there = new URL(link(tab).href);
  const here = new URL(location.href);
  const name = ["ticket", "draft", "chat"].find((key) => there.searchParams.has(key));
  return there.pathname === here.pathname && there.searchParams.get(name) === here.searchParams.get(name);
}

/* The address of this window says which tab is its own. */
function mark() {
  for (const tab of all()) {
    if (isShown(tab)) link(tab).setAttribute("aria-current", "page");
    else link(tab).removeAttribute("aria-current");
  }
  strip().querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
mark();
new MutationObserver(mark).observe(document.querySelector(".v-top"), { childList: true });
document.addEventListener("balie:shown", mark);

const visit = (href, what) => document.dispatchEvent(new CustomEvent("balie:visit", { detail: { href, what } }));

/* What follows when the server has done it. */
let then = () => {};
window.balieTabsDone = function (args) {
  const next = then;
  then = () => {};
  next(args ?? {});
};

function close(tab) {
  if (!tab.querySelector("[data-balie-shut]")) return void (say.textContent = say.dataset.balieKept);
  const tabs = all();
  const at = tabs.indexOf(tab);
  const next = (tabs[at + 1] ?? tabs[at - 1])?.dataset.balieWork;
  const shown = isShown(tab);
  const focused = tab.contains(document.activeElement);
  then = () => {
    say.textContent = say.dataset.balieClosed;
    if (focused) (link(find(next)) ?? document.getElementById("main")).focus();
    if (shown) next ? link(find(next))?.click() : visit(strip().dataset.balieList, "list");
  };
  window.balieCloseTab([{ name: "tab", value: tab.dataset.balieWork }]);
}

function move(tab, place) {
  const last = all().length - 1;
  const to = Math.min(Math.max(place, 0), last);
  then = () => (say.textContent = say.dataset.balieMoved.replace("{0}", to + 1).replace("{1}", last + 1));
  window.balieMoveTab([
    { name: "tab", value: tab.dataset.balieWork },
    { name: "place", value: to },
  ]);
}

function reopen() {
  then = ({ address }) => (address ? visit(address, "ticket") : (say.textContent = say.dataset.balieNone));
  window.balieReopenTab();
}

/* Keys mean the tab that has the focus, else the one that is shown. */
const meant = () => document.activeElement?.closest("[data-balie-work]") ?? all().find(isShown);
const neighbour = (by) => all()[(all().indexOf(all().find(isShown)) + by + all().length) % all().length];
const ACTS = {
  tab: (press) => link(all()[press.at(-1) - 1])?.click(),
  "tab-next": () => link(neighbour(1))?.click(),
  "tab-previous": () => link(all().find(isShown) ? neighbour(-1) : all().at(-1))?.click(),
  "tab-right": () => meant() && move(meant(), all().indexOf(meant()) + 1),
  "tab-left": () => meant() && move(meant(), all().indexOf(meant()) - 1),
  "tab-close": () => meant() && close(meant()),
  "tab-reopen": reopen,
};
document.addEventListener("balie:act", (event) => {
  const act = ACTS[event.detail.act];
  if (!act) return;
  event.preventDefault();
  act(event.detail.press);
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-balie-shut]")) close(event.target.closest("[data-balie-work]"));
  if (event.target.closest("[data-balie-back]")) reopen();
});

/* By mouse: the middle button closes, dragging moves, the wheel scrolls. */
document.addEventListener("auxclick", (event) => {
  const tab = event.target.closest("[data-balie-work]");
  if (!tab || event.button !== 1) return;
  event.preventDefault();
  close(tab);
});
let dragged = null;
const over = (event) => dragged && event.target.closest("#worktabs");
document.addEventListener("dragstart", (event) => (dragged = event.target.closest?.("[data-balie-work]")?.dataset.balieWork ?? null));
document.addEventListener("dragend", () => (dragged = null));
document.addEventListener("dragover", (event) => over(event) && event.preventDefault());
document.addEventListener("drop", (event) => {
  if (!over(event)) return;
  event.preventDefault();
  const middle = ({ left, width }) => left + width / 2;
  const before = all().filter((tab) => tab !== find(dragged) && middle(tab.getBoundingClientRect()) < event.clientX);
  move(find(dragged), before.length);
});
document.addEventListener("wheel", (event) => event.target.closest("[data-balie-strip]") && (strip().scrollLeft += event.deltaY), { passive: true });
