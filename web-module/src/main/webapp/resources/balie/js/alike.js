/* Cases that may be about the same as the one that is being typed (data-balie-alike): the same customer, the same topic. */
const PAUSE = 400;
const box = document.querySelector("[data-balie-alike]");
const form = box.closest("form");
const list = box.querySelector("ul");
const said = box.querySelector("[role=status]");
let timer;
let asked = "";

const field = (name) => form.querySelector(name)?.value.trim() ?? "";
const values = () =>
  new URLSearchParams({
    known: field("[data-balie-known]"),
    email: field('[data-balie-fill="email"]'),
    phone: field('[data-balie-fill="phone"]'),
    topic: field("balie-topic select"),
  });

function line({ number, subject, status, when, why }) {
  const link = Object.assign(document.createElement("a"), { href: `${box.dataset.balieDesk}${encodeURIComponent(number)}`, textContent: `${number} ${subject}` });
  const about = Object.assign(document.createElement("span"), { className: "c-field__hint", textContent: ` ${why} · ${status} · ${when}` });
  const item = document.createElement("li");
  item.append(link, about);
  return item;
}

async function look() {
  const wanted = values();
  if (String(wanted) === asked) return;
  asked = String(wanted);
  const answer = [...wanted.values()].some(Boolean) ? await fetch(box.dataset.balieAlike, { method: "POST", body: wanted, redirect: "manual" }).catch(() => null) : null;
  if (String(wanted) !== asked) return;
  const found = answer?.ok ? await answer.json() : [];
  list.replaceChildren(...found.map(line));
  box.hidden = !found.length;
  said.textContent = found.length ? box.dataset.balieFound.replace("{0}", found.length) : "";
}

/* What is only half typed is nobody yet: a field is asked about when it is left, or something was chosen. */
form.addEventListener("change", () => {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
});
look();
