/* Maps come when they are seen (data-balie-map). Properties of the register for what is being typed about a place (data-balie-place). */
const PAUSE = 400;
const SHORTEST = 3;
let timer;

document.addEventListener("input", ({ target }) => {
  const place = target.closest("[data-balie-place]");
  if (!place?.dataset.baliePlace || !target.dataset.balieLook) return;
  clearTimeout(timer);
  timer = setTimeout(() => look(place, target), PAUSE);
});

async function look(place, input) {
  const [hits, said] = ["[data-balie-hits]", "[data-balie-said]"].map((name) => place.querySelector(name));
  // Saved and closed meanwhile, the dialog is another one.
  if (!hits) return;
  hits.replaceChildren();
  said.textContent = "";
  const q = input.value.trim();
  if (q.length < SHORTEST) return;
  const answer = await fetch(place.dataset.baliePlace, { method: "POST", body: new URLSearchParams({ q }) }).catch(() => null);
  if (input.value.trim() !== q) return;
  if (!answer?.ok) return void (said.textContent = place.dataset.balieSilent);
  const found = await answer.json();
  said.textContent = found.length ? place.dataset.balieFound.replace("{0}", found.length) : place.dataset.balieNothing;
  hits.append(...found.map((each) => line(place, each)));
}

function line(place, { designation, address, district }) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "c-button is-quiet", textContent: [designation, address, district].filter(Boolean).join(" · ") });
  button.addEventListener("click", () => take(place, designation, address));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

/* An address of the register is a street with a number; the rest stays as it was typed. */
function take(place, designation, address) {
  const input = (name) => place.querySelector(`[id$="place-${name}"]`);
  input("property").value = designation;
  const parts = /^(.*?)\s+(\d+)\s*(.*)$/u.exec(address);
  if (parts) [input("street").value, input("number").value, input("addition").value] = parts.slice(1);
  place.querySelector("[data-balie-hits]").replaceChildren();
  input("property").focus();
  input("property").form.dispatchEvent(new Event("input", { bubbles: true }));
}
document.addEventListener("keydown", (event) => {
  const place = event.target.closest("[data-balie-place]");
  if (event.key === "ArrowDown" && place && event.target.dataset.balieLook) {
    const first = place.querySelector("[data-balie-hits] button");
    if (first) {
      event.preventDefault();
      first.focus();
    }
  }
});

const seen = new IntersectionObserver((entries) => entries.filter((each) => each.isIntersecting).forEach(({ target }) => {
  seen.unobserve(target);
  target.dataset.balieReady = "soon";
  import(target.dataset.balieModule).then((maps) => maps.open(target)).catch(() => (target.dataset.balieReady = "failed"));
}));
const begin = (root) => root.querySelectorAll("[data-balie-map]:not([data-balie-ready])").forEach((box) => seen.observe(box));
begin(document);
/* An action may have replaced the dialog. */
document.addEventListener("click", (event) => event.target.closest("[data-balie-open]") && begin(document));
document.addEventListener("balie:shown", (event) => begin(event.target));
