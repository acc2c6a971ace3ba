/* Choosing a customer's card by what is being typed (data-balie-customers); the chosen one fills the inputs of its form (data-balie-fill). */
const PAUSE = 250;
const SHORTEST = 2;
let timer;

const parts = (box) => ({ input: box.querySelector("[role=combobox]"), list: box.querySelector("[role=listbox]"), known: box.querySelector("[data-balie-known]"), said: box.querySelector("[data-balie-said]") });
const tell = (input) => ["input", "change"].forEach((type) => input.dispatchEvent(new Event(type, { bubbles: true })));

function close(box) {
  const { input, list } = parts(box);
  list.hidden = true;
  list.replaceChildren();
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function option(box, card) {
  const element = document.createElement("div");
  element.setAttribute("role", "option");
  element.setAttribute("aria-selected", "false");
  element.textContent = [card.name || box.dataset.balieNameless, card.email, card.phone].filter(Boolean).join(" · ");
  element.card = card;
  return element;
}

async function look(box) {
  const { input, list, said } = parts(box);
  const q = input.value.trim();
  if (q.length < SHORTEST) return close(box);
  const body = new URLSearchParams({ q, kind: box.dataset.balieKind ?? "" });
  const answer = await fetch(box.dataset.balieCustomers, { method: "POST", body, redirect: "manual" }).catch(() => null);
  if (input.value.trim() !== q || document.activeElement !== input) return;
  close(box);
  if (!answer?.ok) return void (said.textContent = box.dataset.balieFailed);
  const found = await answer.json();
  said.textContent = found.length ? box.dataset.balieFound.replace("{0}", found.length) : box.dataset.balieNone;
  list.append(...found.map((card) => option(box, card)));
  list.hidden = !found.length;
  list.belongTo(input);
  input.setAttribute("aria-expanded", String(found.length > 0));
}

/* Every input of the form that can hold something of the card gets it; one the card has nothing for is emptied. */
function take(box, { card }) {
  const { input, known } = parts(box);
  input.value = card.name || card.email || card.phone || box.dataset.balieNameless;
  input.dataset.balieChosen = input.value;
  for (const name of ["name", "email", "phone"]) {
    const field = known.form.querySelector(`[data-balie-fill="${name}"]`);
    if (field) field.value = card[name];
  }
  known.value = card.id;
  close(box);
  tell(known);
}

/* What was only typed is nobody's card; an empty field is nobody. */
function leave(box) {
  const { input, known } = parts(box);
  close(box);
  if (input.value.trim() === "" && known.value) {
    known.value = "";
    input.dataset.balieChosen = "";
    tell(known);
  }
  input.value = known.value ? input.dataset.balieChosen : "";
}

document.addEventListener("input", ({ target }) => {
  const box = target.closest("[data-balie-customers]");
  if (box && target.role === "combobox") {
    clearTimeout(timer);
    timer = setTimeout(() => look(box), PAUSE);
  }
  /* Whoever types another name or address means somebody else than was chosen. */
  const chosen = target.dataset.balieFill && target.form.querySelector("[data-balie-customers] [data-balie-known]");
  if (chosen?.value) {
    chosen.value = "";
    parts(chosen.closest("[data-balie-customers]")).input.value = "";
  }
});
document.addEventListener("keydown", (event) => {
  const box = event.target.closest("[data-balie-customers]");
  if (!box || event.target.role !== "combobox") return;
  const { list } = parts(box);
  if (event.key === "Enter") {
    /* Never the form's first button: a name that is being looked for is not the end of the form. */
    event.preventDefault();
    if (list.chosen || list.shown?.length === 1) take(box, list.chosen ?? list.shown[0]);
  } else if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    event.stopPropagation();
    close(box);
  } else if (!list.hidden && list.step(event.key)) event.preventDefault();
});
document.addEventListener("pointerdown", (event) => event.target.closest("[data-balie-customers] [role=option]") && event.preventDefault());
document.addEventListener("click", (event) => {
  const chosen = event.target.closest("[data-balie-customers] [role=option]");
  if (chosen) take(chosen.closest("[data-balie-customers]"), chosen);
});
document.addEventListener("focusout", (event) => {
  const box = event.target.closest("[data-balie-customers]");
  if (box && event.target.role === "combobox" && !box.contains(event.relatedTarget)) leave(box);
});
