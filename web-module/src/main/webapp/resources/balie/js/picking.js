/* Which cases of the list are chosen. The list is replaced by live updates and pages; what is chosen stays until the list is another one. */
const chosen = new Map();
let last = null;

const boxes = () => [...document.querySelectorAll("[data-balie-pick]")];
const id = (box) => box.dataset.baliePick;

/* Which list it is, whatever page of it and whatever case beside it. */
function list() {
  const here = new URLSearchParams(location.search);
  return ["view", "queue", "q"].map((name) => here.get(name) ?? "").join("|");
}
let of = list();

const tell = () => document.dispatchEvent(new Event("balie:picked"));

function forget() {
  chosen.clear();
  last = null;
  show();
}

function choose(all) {
  all.forEach((one) => chosen.set(one.id, one.version));
  show();
}

/* A box that came anew shows what was chosen, and what is on the screen now is what was seen. */
function show() {
  const here = boxes();
  for (const box of here) {
    box.checked = chosen.has(id(box));
    if (box.checked) chosen.set(id(box), box.dataset.balieVersion);
  }
  const page = document.querySelector("[data-balie-pick-page]");
  if (page) {
    const some = here.filter((box) => box.checked).length;
    page.checked = some > 0 && some === here.length;
    page.indeterminate = some > 0 && some < here.length;
  }
  tell();
}

function set(box, on) {
  if (on) chosen.set(id(box), box.dataset.balieVersion);
  else chosen.delete(id(box));
}

/* With Shift everything from the one before to this one. */
function pick(box, range) {
  const here = boxes();
  const from = range ? here.findIndex((other) => id(other) === last) : -1;
  const to = here.indexOf(box);
  const some = from < 0 ? [box] : here.slice(Math.min(from, to), Math.max(from, to) + 1);
  some.forEach((one) => set(one, box.checked));
  last = id(box);
  show();
}

document.addEventListener("click", (event) => {
  const box = event.target.closest("[data-balie-pick]");
  if (box) pick(box, event.shiftKey);
  const page = event.target.closest("[data-balie-pick-page]");
  if (page) {
    const on = page.checked;
    boxes().forEach((one) => set(one, on));
    show();
  }
});

/* The key means the case that has the focus, else the one that is open, else the first. */
document.addEventListener("balie:act", (event) => {
  if (event.detail.act !== "mark") return;
  event.preventDefault();
  const row = document.activeElement?.closest(".v-line, tr") ?? document.querySelector("[data-balie-row][aria-current]")?.closest(".v-line, tr");
  (row?.querySelector("[data-balie-pick]") ?? boxes()[0])?.click();
});

function renewed() {
  if (list() !== of) {
    of = list();
    chosen.clear();
    last = null;
  }
  show();
}
/* For whoever changes what is chosen. */
window.baliePicked = { cases: chosen, choose, forget };

new MutationObserver(renewed).observe(document.querySelector(".v-list"), { childList: true });
document.addEventListener("balie:shown", renewed);
document.addEventListener("balie:lines", show);
show();
