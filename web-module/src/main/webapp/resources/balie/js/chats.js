/* The page of the chats: who waits, and the agent's own conversations side by side. Only what is new is added. */
const page = document.getElementById("chats");
const queue = page.querySelector(".v-chats__waiting");
const rooms = new Map();
const PAUSE = 100;
/* Waiting times grow, and a visitor who is gone says nothing. */
const AGAIN = 20000;

async function post(path, values = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  const body = values.file ? form : new URLSearchParams(values);
  const answer = await fetch(page.dataset.balieTo + path, { method: "POST", body, redirect: "manual" }).catch(() => null);
  if (answer?.type === "opaqueredirect") location.reload();
  const said = await answer?.json().catch(() => null);
  return answer?.ok ? said : { faults: said?.faults ?? [page.dataset.balieFailed] };
}

let looking = false;
let again = false;
let entered = null;
async function look() {
  if (looking) return void (again = true);
  looking = true;
  const seen = [...rooms.values()].map((room) => `${room.chat}:${room.log.last}`).join();
  const looked = fresh().map(({ chat, log }) => [chat, log.last]);
  const board = await post("board", { seen, looked: looked.map((pair) => pair.join(":")).join() });
  looking = false;
  if (board.own) {
    for (const [chat, last] of looked) told.set(chat, last);
    show(board);
    again ||= fresh().length > 0;
  }
  if (again) soon();
}

/* What is on the screen and was not when the server was told last: the end of a log, in a window that is looked at. */
const told = new Map();
const fresh = () => [...rooms.values()].filter(({ chat, log }) => !document.hidden && log.last > (told.get(chat) ?? 0) && log.isSeen());

let timer = null;
function soon() {
  again = false;
  timer ??= setTimeout(() => {
    timer = null;
    look();
  }, PAUSE);
}

function show(board) {
  waiting(board.waiting);
  const shown = board.own.filter((own) => !sessionStorage.getItem(`balie.chat.hidden.${own.id}`));
  for (const [id, room] of rooms) if (!shown.some((own) => own.id === id)) (room.remove(), rooms.delete(id));
  for (const own of shown) room(own).show(own, board.places);
  if (rooms.has(entered)) entered = void rooms.get(entered).write();
  if (!saying) presence.elements.available.checked = board.available;
  if (!saying) presence.elements.capacity.value = board.capacity;
  page.querySelector("[data-balie-none=queue]").hidden = board.waiting.length > 0;
  page.querySelector("[data-balie-none=mine]").hidden = rooms.size > 0;
}

function room(own) {
  if (!rooms.has(own.id)) {
    rooms.set(own.id, document.createElement("balie-chat-room"));
    rooms.get(own.id).belongTo(own.id, page, post, soon);
  }
  return rooms.get(own.id);
}

/* Lines stay the same elements as long as somebody waits: a finger or the focus may be on one. */
function waiting(lines) {
  const known = new Map([...queue.children].map((line) => [line.dataset.chat, line]));
  const wanted = lines.map((line) => fill(known.get(line.id) ?? made(line), line));
  for (const [id, line] of known) if (!lines.some((one) => one.id === id)) line.remove();
  wanted.forEach((line, at) => queue.children[at] !== line && queue.insertBefore(line, queue.children[at] ?? null));
}

function made({ id, name }) {
  const line = document.createElement("li");
  line.dataset.chat = id;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "c-button is-main", textContent: page.dataset.balieAccept });
  button.setAttribute("aria-label", `${page.dataset.balieAccept}: ${name}`);
  button.addEventListener("click", () => accept(id, button));
  line.append(document.createElement("b"), document.createElement("span"), button);
  return line;
}

function fill(line, { name, about }) {
  line.querySelector("b").textContent = name;
  line.querySelector("span").textContent = about;
  return line;
}

async function accept(id, button) {
  button.disabled = true;
  if (!fault((await post("accept", { id })).faults)) entered = id;
  button.disabled = false;
  sessionStorage.removeItem(`balie.chat.hidden.${id}`);
  look();
}

const fault = (faults) => (page.querySelector(".v-chats__fault").textContent = (faults ?? []).join(" "));

/* What is being said is newer than what an answer tells that was on its way. */
let saying = 0;
const presence = document.getElementById("chat-presence");
presence.addEventListener("submit", (event) => event.preventDefault());
presence.addEventListener("change", async ({ target }) => {
  if (target.dataset.balieWish) return;
  saying++;
  fault((await post("presence", { available: presence.elements.available.checked, capacity: presence.elements.capacity.value })).faults);
  saying--;
  document.dispatchEvent(new Event("balie:chat-presence"));
});

document.addEventListener("balie:chat", ({ detail }) => (detail.startsWith("queue:") || rooms.has(detail)) && soon());
document.addEventListener("visibilitychange", () => document.hidden || soon());
page.addEventListener("scroll", soon, { capture: true, passive: true });
setInterval(soon, AGAIN);
look();
