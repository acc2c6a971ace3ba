/* Making a view: conditions come and go, the number of cases follows, columns change places. */
const form = document.getElementById("viewing");
const PAUSE = 400;
let timer = null;

/* The server counts what the form says, a moment after the last change of it. */
function count() {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => window.balieCountView(), PAUSE);
}

const row = (field) => form.querySelector(`[data-balie-condition="${field}"]`);
const button = (field) => form.querySelector(`[data-balie-add="${field}"]`);
const used = (condition) => condition.querySelector('input[type="hidden"][name$=":used"]');

/* A span of days has two inputs, a number of days one. */
function fit(condition) {
  const between = condition.querySelector("[data-balie-operator]").value === "BETWEEN";
  const days = condition.querySelector("[data-balie-days]");
  if (!days) return;
  days.hidden = between;
  condition.querySelector("[data-balie-dates]").hidden = !between;
}

/* What every case has is offered by a button of its own, the fields of a kind by a list. */
const offer = (field) => button(field) ?? document.getElementById("own-condition");

function use(condition, on) {
  used(condition).value = String(on);
  condition.hidden = !on;
  const own = button(condition.dataset.balieCondition);
  if (own) own.hidden = on;
}

function add(field) {
  use(row(field), true);
  row(field).querySelector("select, input:not([type=hidden])").focus();
}

function drop(condition) {
  use(condition, false);
  offer(condition.dataset.balieCondition).focus();
  count();
}

/* Which columns, in the order that the list has now. */
const columns = form.querySelector("[data-balie-columns]");
function keepColumns() {
  const chosen = [...columns.children].filter((item) => item.querySelector("input").checked);
  document.getElementById(columns.dataset.balieColumns).value = chosen.map((item) => item.dataset.balieColumn).join(",");
}

function move(pressed) {
  const item = pressed.closest("li");
  const other = pressed.dataset.balieMove === "1" ? item.nextElementSibling : item.previousElementSibling;
  if (!other) return;
  if (pressed.dataset.balieMove === "1") other.after(item);
  else other.before(item);
  pressed.focus();
  keepColumns();
}

function addColumn(code) {
  const item = [...columns.children].find((each) => each.dataset.balieColumn === code);
  item.hidden = false;
  item.querySelector("input").checked = true;
  item.querySelector("input").focus();
  keepColumns();
}

function addOwn(list) {
  if (!list.value) return;
  if (list.dataset.balieOwnField === "column") addColumn(list.value);
  else add(list.value);
  list.value = "";
}

/* Which team is a question only when it is shared with one. */
const sharing = form.querySelector("[data-balie-sharing]");
const team = () => (form.querySelector("[data-balie-team]").hidden = sharing.value !== "TEAM");

form.addEventListener("click", ({ target }) => {
  const adds = target.closest("[data-balie-add]");
  const drops = target.closest("[data-balie-drop]");
  const moves = target.closest("[data-balie-move]");
  const own = target.closest("[data-balie-add-own]");
  if (adds) add(adds.dataset.balieAdd);
  if (own) addOwn(document.getElementById(own.dataset.balieAddOwn));
  if (drops) drop(drops.closest("[data-balie-condition]"));
  if (moves) move(moves);
});

form.addEventListener("change", ({ target }) => {
  const condition = target.closest("[data-balie-condition]");
  if (condition) fit(condition);
  if (condition) count();
  if (target.closest("[data-balie-columns]")) keepColumns();
  if (target === sharing) team();
});
form.addEventListener("input", ({ target }) => target.matches("[data-balie-condition] input[type=text]") && count());

form.querySelectorAll("[data-balie-condition]").forEach(fit);
team();
