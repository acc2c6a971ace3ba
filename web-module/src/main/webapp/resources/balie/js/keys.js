/* Keys go by the table of the help dialog. What a key does is an event; nobody takes it: the element that names the key is pressed. */
const table = new Map();
for (const row of document.querySelectorAll("#keys [data-balie-press]")) {
  row.dataset.baliePress.split(" ").forEach((press) => table.set(press, row.dataset.balieAct));
}

/* A letter whatever Caps Lock says, or with Ctrl or Alt the key itself: Option on a Mac types other letters. */
function pressed(event) {
  const letter = event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase();
  if (!event.ctrlKey && !event.metaKey && !event.altKey) return event.key.length === 1 ? letter : event.key;
  const key = event.altKey ? event.code.replace(/^(Key|Digit)/, "") : event.key.toUpperCase();
  return [(event.ctrlKey || event.metaKey) && "Ctrl", event.altKey && "Alt", event.shiftKey && "Shift", key].filter(Boolean).join("+");
}

/* Letters never while somebody types, and not for who switched them off (WCAG 2.1.4); AltGr types letters, too. In a dialog only
   the dialog's own keys. */
function meant(event, press) {
  if (event.isComposing || event.getModifierState("AltGraph") || document.querySelector("dialog[open]")) return false;
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  return press.includes("+") || (!typing && document.documentElement.dataset.balieLetters === "on");
}

document.addEventListener("keydown", (event) => {
  const press = pressed(event);
  const act = table.get(press);
  if (!act || !meant(event, press)) return;
  const free = document.dispatchEvent(new CustomEvent("balie:act", { detail: { act, press }, cancelable: true }));
  const target = free && document.querySelector(`[data-balie-key="${CSS.escape(press)}"]`);
  if (target && target.matches("input")) target.focus();
  else if (target) target.click();
  if (target || !free) event.preventDefault();
});

/* j and k open the next and the previous row of the list. */
function step(by) {
  const rows = [...document.querySelectorAll("[data-balie-row]")];
  const here = rows.findIndex((row) => row.hasAttribute("aria-current"));
  rows[Math.min(Math.max(here + by, 0), rows.length - 1)]?.click();
}

document.addEventListener("balie:act", (event) => {
  const acts = { next: () => step(1), previous: () => step(-1), help: () => document.getElementById("keys").showModal() };
  const act = acts[event.detail.act];
  if (!act) return;
  event.preventDefault();
  act();
});
