/* Panes as wide as an agent likes: dragged, by the arrows, and as they were by Home or a double click. Remembered in this browser. */
const desk = document.querySelector(".v-desk");
/* Least and most, in hundredths of the desk. */
const RANGE = { list: [18, 45], side: [16, 40] };
const STEP = 2;
const kept = (pane) => `balie.pane.${pane}`;

/* Without a share a pane is as wide as the style sheet says. */
function set(pane, share) {
  const [least, most] = RANGE[pane];
  const own = share && Math.round(Math.min(most, Math.max(least, share)));
  desk.style.setProperty(`--${pane}-own`, own ? `${own}%` : "");
  if (own) localStorage.setItem(kept(pane), own);
  else localStorage.removeItem(kept(pane));
  tell(pane);
}

function wide(pane) {
  return (100 * document.querySelector(`.v-${pane}`).getBoundingClientRect().width) / desk.getBoundingClientRect().width;
}

/* What a screen reader says of the handle; another case brings another one. */
function tell(pane) {
  const handle = document.querySelector(`[data-balie-pane="${pane}"]`);
  if (!handle) return;
  [handle.ariaValueMin, handle.ariaValueMax] = RANGE[pane];
  handle.ariaValueNow = Math.round(wide(pane));
}

function drag(pane, { clientX }) {
  const { left, right, width } = desk.getBoundingClientRect();
  set(pane, (100 * (pane === "list" ? clientX - left : right - clientX)) / width);
}

document.addEventListener("pointerdown", (event) => {
  const handle = event.target.closest("[data-balie-pane]");
  if (!handle) return;
  event.preventDefault();
  handle.focus();
  handle.setPointerCapture(event.pointerId);
  const move = (next) => drag(handle.dataset.baliePane, next);
  handle.addEventListener("pointermove", move);
  handle.addEventListener("lostpointercapture", () => handle.removeEventListener("pointermove", move), { once: true });
});

document.addEventListener("dblclick", (event) => {
  const handle = event.target.closest("[data-balie-pane]");
  if (handle) set(handle.dataset.baliePane, null);
});

document.addEventListener("keydown", (event) => {
  const pane = event.target.dataset?.baliePane;
  const wider = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
  if (!pane || (!wider && event.key !== "Home")) return;
  event.preventDefault();
  set(pane, wider ? wide(pane) + (pane === "list" ? wider : -wider) : null);
});

const begin = () => Object.keys(RANGE).forEach((pane) => set(pane, Number(localStorage.getItem(kept(pane))) || null));
begin();
document.addEventListener("balie:shown", () => Object.keys(RANGE).forEach(tell));
