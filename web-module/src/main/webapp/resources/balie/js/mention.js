/* Naming a colleague in a note: "@" at the beginning of a word opens a list, and who is chosen is written where the cursor was. */
const dialog = document.getElementById("colleagues");
const input = dialog.querySelector("input");
const list = document.getElementById("colleague-list");
const says = dialog.querySelector("[role=status]");
let field = null;
let at = 0;

list.belongTo(input);

/* Accents and capitals do not matter. */
const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

function find() {
  const wanted = plain(input.value).split(/\s+/);
  for (const option of list.children) option.hidden = !wanted.every((word) => plain(option.dataset.balieName).includes(word));
  const [first] = list.shown;
  input.setAttribute("aria-expanded", Boolean(first));
  says.textContent = first ? "" : says.dataset.balieNothing;
  list.choose(first);
}

/* Written as if it was typed, so that it can be undone. */
function take(option) {
  if (!option) return;
  dialog.close();
  const text = `@${option.dataset.balieName} `;
  field.setSelectionRange(at, at + 1);
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, at, at + 1, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("input", (event) => {
  const text = event.target;
  if (event.data !== "@" || !text.matches("[data-balie-mentions]")) return;
  if (!/(^|[\s(])@$/.test(text.value.slice(0, text.selectionEnd))) return;
  field = text;
  at = text.selectionEnd - 1;
  input.value = "";
  dialog.showModal();
  find();
});
input.addEventListener("input", find);
input.addEventListener("keydown", (event) => {
  if (event.key === "Enter") take(list.chosen);
  else if (!list.step(event.key)) return;
  event.preventDefault();
});
list.addEventListener("click", (event) => take(event.target.closest("[role=option]")));
/* Whoever leaves the list goes on writing. */
dialog.addEventListener("close", () => field?.focus());
