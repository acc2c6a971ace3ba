/*
 * A list, of lines or a table, goes on where it ends (data-balie-lines): the next page comes when its link is seen. A live update brings the first page only;
 * what was shown below it stays, and is asked for anew, so that no case is missing or there twice.
 */
const pane = document.querySelector(".v-list");
let of = null;
let pages = [];
let next = null;
let turn = 0;
let asks = false;

const lines = () => pane.querySelector("[data-balie-lines]");
const link = () => pane.querySelector(".v-list__more a");
const row = (line) => line.querySelector("[data-balie-row]").dataset.balieRow;

/* A live update of the list alone, at the address of the page that is wanted. */
async function fetchPage(href) {
  const body = new URLSearchParams({ "primefaces.nonce": window.PrimeFaces.csp.NONCE_VALUE, "jakarta.faces.partial.ajax": "true", "jakarta.faces.source": "live:go-list", "jakarta.faces.partial.execute": "@none", "jakarta.faces.partial.render": "list" });
  const answer = await fetch(href, { method: "POST", body, headers: { "Faces-Request": "partial/ajax" }, redirect: "manual" }).catch(() => null);
  if (!answer?.ok) return null;
  const changes = new DOMParser().parseFromString(await answer.text(), "text/xml");
  const list = changes.querySelector('update[id="list"]');
  if (!list) return null;
  const part = new DOMParser().parseFromString(list.textContent, "text/html");
  return { lines: [...part.querySelectorAll("[data-balie-line]")], next: part.querySelector(".v-list__more a")?.getAttribute("href") ?? null };
}

/* Below the first page, without what has come into it meanwhile. */
function show() {
  const list = lines();
  const place = list.querySelector("tbody") ?? list;
  list.querySelectorAll("[data-balie-further]").forEach((line) => line.remove());
  const there = new Set([...list.querySelectorAll("[data-balie-line]")].map(row));
  const open = document.querySelector("[data-balie-number]")?.dataset.balieNumber;
  for (const kept of pages.flat()) {
    if (there.has(row(kept))) continue;
    there.add(row(kept));
    /* A live update takes apart what it replaces: only copies are shown. */
    const line = kept.cloneNode(true);
    line.dataset.balieFurther = "";
    const to = line.querySelector("[data-balie-row]");
    if (open && new URL(to.href).searchParams.get("ticket") === open) to.setAttribute("aria-current", "true");
    else to.removeAttribute("aria-current");
    place.append(line);
  }
  const more = link();
  if (next) more?.setAttribute("href", next);
  if (more) more.closest(".v-list__more").hidden = !next;
  list.dispatchEvent(new Event("balie:lines", { bubbles: true }));
}

async function goOn() {
  const more = link();
  if (asks || !more || !lines()) return;
  asks = true;
  const mine = turn;
  lines().setAttribute("aria-busy", "true");
  const page = await fetchPage(more.href);
  asks = false;
  lines()?.removeAttribute("aria-busy");
  if (!page || mine !== turn || !lines()) return;
  pages.push(page.lines);
  next = page.next;
  show();
  watch();
}

/* As many pages as there were. */
async function again(count, first) {
  const mine = ++turn;
  const found = [];
  let href = first;
  let last = null;
  for (let i = 0; i < count && href; i++) {
    const page = await fetchPage(href);
    if (!page || mine !== turn) return;
    found.push(page.lines);
    last = href = page.next;
  }
  if (!lines()) return;
  pages = found;
  next = last;
  show();
  watch();
}

const seen = new IntersectionObserver((entries) => entries.some((each) => each.isIntersecting) && goOn());
function watch() {
  seen.disconnect();
  if (lines() && link()) seen.observe(link());
}

function renewed() {
  const here = lines()?.dataset.balieLines ?? null;
  if (here !== of) {
    of = here;
    pages = [];
    next = null;
    turn++;
  }
  if (!here || !pages.length) return void watch();
  const count = pages.length;
  const first = link()?.href;
  /* What was shown below stays until the new one has come. */
  show();
  again(count, first);
}

/* Whoever is faster than the page presses the link: it goes on below, not elsewhere. */
pane.addEventListener("click", (event) => {
  if (!event.target.closest(".v-list__more a") || !lines() || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  event.stopPropagation();
  goOn();
}, true);
new MutationObserver(renewed).observe(pane, { childList: true });
renewed();
