/* Dialogs of the browser, opened by name (data-balie-open), closed by their button. Those of a case come when the first is wanted. */
let wanted = null;
let onTheirWay = false;

const find = (name) => document.getElementById(name);
const open = (dialog) => dialog.open || dialog.showModal();

function fetchThem() {
  if (onTheirWay || !window.balieSheets) return;
  onTheirWay = true;
  window.balieSheets();
}

/* Named in p:remoteCommand. What is changed in them is what the screen shows, with the version that it shows. */
window.balieSheetsAre = function (xhr) {
  onTheirWay = false;
  if (xhr.status !== 200) return void location.reload();
  const sheets = find("sheets");
  const shown = document.querySelector("#act [name=version]");
  if (shown) sheets.querySelectorAll("[name=version]").forEach((input) => (input.value = shown.value));
  sheets.dispatchEvent(new Event("balie:shown", { bubbles: true }));
  const dialog = wanted && find(wanted);
  wanted = null;
  if (dialog) open(dialog);
};

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-balie-open]");
  if (opener) {
    const dialog = find(opener.dataset.balieOpen);
    if (dialog) return void open(dialog);
    wanted = opener.dataset.balieOpen;
    fetchThem();
  }
  event.target.closest("[data-balie-close]")?.closest("dialog").close();
});

/* A pointer on the way to a button is ahead of the click. */
document.addEventListener("pointerover", (event) => {
  const opener = event.target.closest("[data-balie-open]");
  if (opener && !find(opener.dataset.balieOpen)) fetchThem();
});

/* The button that opened a dialog may have been replaced meanwhile: the new one gets the focus. */
document.addEventListener("close", ({ target }) => {
  const lost = document.activeElement === document.body || target.contains(document.activeElement);
  if (lost) document.querySelector(`[data-balie-open="${CSS.escape(target.id)}"]`)?.focus();
}, true);

/* What was refused is open again with what was typed, and says why: behind it nobody would see that. */
let sentFrom = null;
document.addEventListener("click", ({ target }) => (sentFrom = target.closest("dialog button[type=submit], dialog input[type=submit]")?.closest("dialog").id ?? null), true);
window.jQuery?.(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
  const dialog = sentFrom && find(sentFrom);
  sentFrom = null;
  if (!args?.validationFailed || !dialog || dialog.open || find("insisting")) return;
  dialog.querySelector("header").after(...find("messages").children);
  open(dialog);
  dialog.querySelector("form :is(input:not([type=hidden]), select, textarea)")?.focus();
});
