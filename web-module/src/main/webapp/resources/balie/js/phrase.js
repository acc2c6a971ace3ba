/* Standard texts: a combobox that opens by its button, or by "::" in a field that takes them (data-balie-phrases), and writes what is chosen where the cursor was. */
const PAUSE = 150;
const dialog = document.getElementById("phrases");
const input = dialog.querySelector("input");
const list = document.getElementById("phrase-list");
const says = dialog.querySelector("[role=status]");

/* Where the chosen text goes: a field, from here to there. */
let field = null;
let from = 0;
let to = 0;

list.belongTo(input);

function say(words, quietly) {
  says.textContent = words;
  says.classList.toggle("c-sr", quietly);
}

async function ask(what, values) {
  const body = new URLSearchParams({ language: field.dataset.balieReader, ...values });
  const answer = await fetch(`${dialog.dataset.balieTo}/${what}`, { method: "POST", body, redirect: "manual" }).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

function option(phrase) {
  const made = document.createElement("div");
  made.setAttribute("role", "option");
  made.dataset.baliePhrase = phrase.id;
  const shortcut = phrase.shortcut && `::${phrase.shortcut}`;
  for (const [tag, words] of Object.entries({ b: phrase.title, code: shortcut, span: phrase.whose, small: phrase.preview })) {
    if (words) made.append(Object.assign(document.createElement(tag), { textContent: words }), " ");
  }
  return made;
}

/* The question under way; only the last one counts. Enter before the answer waits for it. */
let asking = 0;
let answered = 0;
let entered = false;
async function find() {
  const here = ++asking;
  const words = input.value.trim();
  const found = await ask("find", { words });
  if (here !== asking) return;
  answered = here;
  list.replaceChildren(...(found ?? []).map(option));
  input.setAttribute("aria-expanded", list.children.length > 0);
  const { balieCount, balieNothing, balieEmpty, balieFailed } = dialog.dataset;
  if (!found) say(balieFailed, false);
  else if (found.length) say(balieCount.replace("{0}", found.length), true);
  else say(words ? balieNothing : balieEmpty, false);
  list.choose(list.firstElementChild);
  if (entered) take(list.chosen);
  entered = false;
}

/* Written as if it was typed, so that it can be undone; a place that is still open is selected. */
function write(text) {
  field.focus();
  field.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, from, to, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const open = /\[[^\]\n]+\]/.exec(text);
  if (open) field.setSelectionRange(from + open.index, from + open.index + open[0].length);
}

async function take(option) {
  if (!option) return;
  const filled = await ask("fill", { id: option.dataset.baliePhrase, ticket: field.dataset.balieId });
  if (!dialog.open) return;
  if (!filled) return void say(dialog.dataset.balieFailed, false);
  dialog.close();
  write(filled.text);
}

/* The list is opened by ui.js when a button was pressed. */
function begin(text, start) {
  field = text;
  from = start;
  to = text.selectionEnd;
  input.value = "";
  list.replaceChildren();
  say("", true);
  find();
}

document.addEventListener("click", (event) => {
  const around = event.target.closest("[data-balie-open=phrases]")?.closest(".v-composer, .v-chat");
  const text = around && [...around.querySelectorAll("[data-balie-phrases]")].find((one) => one.offsetParent);
  if (text) begin(text, text.selectionStart);
});
document.addEventListener("input", (event) => {
  const text = event.target;
  if (event.data !== ":" || !text.matches("[data-balie-phrases]")) return;
  if (!/(^|\s)::$/.test(text.value.slice(0, text.selectionEnd))) return;
  dialog.showModal();
  begin(text, text.selectionEnd - 2);
});

let timer = null;
input.addEventListener("input", () => {
  clearTimeout(timer);
  asking++;
  timer = setTimeout(find, PAUSE);
});
input.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && asking === answered) take(list.chosen);
  else if (event.key === "Enter") entered = true;
  else if (!list.step(event.key)) return;
  event.preventDefault();
});
list.addEventListener("click", (event) => take(event.target.closest("[role=option]")));
/* Whoever leaves the list goes on writing. */
dialog.addEventListener("close", () => field?.focus());
