/* Behaviour that pages ask for by data-balie-* attributes: tabs, kept text. */
const on = (type, selector, act) =>
  document.addEventListener(type, (event) => {
    const hit = event.target.closest(selector);
    if (hit) act(hit, event);
  });

/* A menu closes when somebody clicks elsewhere or presses Escape. */
document.addEventListener("click", (event) => {
  document.querySelectorAll("details[data-balie-menu][open]").forEach((menu) => menu.contains(event.target) || menu.removeAttribute("open"));
});
on("keydown", "details[data-balie-menu][open]", (menu, event) => {
  if (event.key === "Escape") {
    menu.removeAttribute("open");
    menu.querySelector("summary").focus();
  }
});

/* A usual value for an input, by one press. */
on("click", "[data-balie-sets]", (button) => {
  const input = document.getElementById(button.dataset.balieSets);
  input.value = button.dataset.balieValue;
  input.focus();
});

/* Tabs by the pattern of the ARIA Authoring Practices: arrows move, the panel follows. */
function choose(tab) {
  const box = tab.closest("[data-balie-tabs]");
  box.querySelectorAll("[role=tab]").forEach((other) => {
    const chosen = other === tab;
    other.setAttribute("aria-selected", chosen);
    other.tabIndex = chosen ? 0 : -1;
    document.getElementById(other.getAttribute("aria-controls")).hidden = !chosen;
  });
  box.classList.toggle("is-note", tab.classList.contains("is-note"));
}
on("click", "[role=tab]", (tab) => {
  choose(tab);
  document.getElementById(tab.getAttribute("aria-controls")).querySelector("textarea")?.focus();
});
on("keydown", "[role=tab]", (tab, event) => {
  if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    const other = tab.nextElementSibling || tab.previousElementSibling;
    choose(other);
    other.focus();
  }
});

/* Text being typed survives a lost session or a reload of this browser tab; it goes when it was sent. */
const kept = (field) => "balie.typed." + field.dataset.balieKeep;
/* The draft on the server that the typed words continue: if it went on elsewhere, the server's words are the newer ones. */
const since = (field) => "balie.since." + field.dataset.balieKeep;
const revision = (field) => field.closest("[data-balie-seen]")?.dataset.balieSeen ?? "";
function restore(field) {
  if (document.querySelector(".c-say.is-info")) sessionStorage.removeItem(kept(field));
  const typed = sessionStorage.getItem(kept(field));
  if (typed && (!field.value || sessionStorage.getItem(since(field)) === revision(field))) field.value = typed;
}
/* What an action said is said once: a reload or a bookmark of the address says it no more. */
const here = new URL(location.href);
if (here.searchParams.has("done")) {
  here.searchParams.delete("done");
  history.replaceState(null, "", here);
}
on("input", "[data-balie-keep]", (field) => {
  sessionStorage.setItem(kept(field), field.value);
  sessionStorage.setItem(since(field), revision(field));
});
on("submit", "form[action$='/sign-out']", () => sessionStorage.clear());

/* Copies what stands in another element, and says so. */
on("click", "[data-balie-copy]", async (button) => {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.balieCopy).textContent.trim());
  button.textContent = button.dataset.balieCopied;
});

/* Ctrl+Enter sends what is being written. */
on("keydown", "[data-balie-submit]", (field, event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) document.getElementById(field.dataset.balieSubmit).click();
});

/* Goes somewhere as a click on a link does: on the desk without another page. */
document.addEventListener("balie:visit", ({ detail: { href, what } }) => {
  const way = Object.assign(document.createElement("a"), { href, hidden: true });
  if (what && way.pathname === location.pathname) way.dataset.balieGo = what;
  document.body.append(way);
  way.click();
  way.remove();
});

/* What a page, or a part that came later, needs at its beginning. */
function begin(root) {
  root.querySelectorAll("[data-balie-tabs] [role=tab][aria-selected=true]").forEach(choose);
  /* An address may name the panel: a draft of a note opens on the note. */
  root.querySelectorAll(`[role=tab][aria-controls="${CSS.escape(location.hash.slice(1))}"]`).forEach(choose);
  root.querySelectorAll("[data-balie-keep]").forEach(restore);
  /* A conversation shows its end first. */
  root.querySelectorAll(".v-messages").forEach((box) => (box.scrollTop = box.scrollHeight));
}
begin(document);
document.addEventListener("balie:shown", (event) => begin(event.target));
