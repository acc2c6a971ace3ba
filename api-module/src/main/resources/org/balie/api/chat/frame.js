/* The page in the frame: a form before a conversation, the conversation, or the form that takes a question while nobody talks. */
import { give } from "./given.js";
import { again, ask, showForm } from "./question.js";
import { hearHost, part, setup, store, tellHost, text } from "./setup.js";
import { Talk } from "./talk.js";

let talk = null;

document.documentElement.style.setProperty("--brand", setup.colour);
document.querySelectorAll("[data-text]").forEach((place) => (place.textContent = text(place.dataset.text)));
document.querySelectorAll("[data-label]").forEach((place) => place.setAttribute("aria-label", text(place.dataset.label)));

function begun(token) {
  store.set({ token });
  part("begin").reset();
  talk = new Talk(over);
  part("words").focus();
}

function over() {
  talk?.close();
  talk = null;
  store.set({});
  again();
}

part("begin").addEventListener("submit", (event) => {
  event.preventDefault();
  ask(begun);
});

part("say").addEventListener("submit", (event) => {
  event.preventDefault();
  talk.say();
});

part("words").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  talk.say();
});
part("file").addEventListener("change", ({ target }) => {
  [...target.files].forEach((file) => give(talk.connection, file));
  target.value = "";
});
part("words").addEventListener("input", () => talk.connection.typing());

/* What is being typed survives a reload, in this tab. */
const TYPED = "balie-chat-typed";
const fields = ["name", "email", "question", "words"];
const typed = JSON.parse(sessionStorage.getItem(TYPED) ?? "{}");
for (const id of fields) part(id).value = typed[id] ?? "";
const keep = () => sessionStorage.setItem(TYPED, JSON.stringify(Object.fromEntries(fields.map((id) => [id, part(id).value]))));
document.addEventListener("input", keep);
addEventListener("pagehide", keep);
part("end").addEventListener("click", () => talk.end());
part("mail").addEventListener("click", () => talk.mail());
part("again").addEventListener("click", over);
part("rate").addEventListener("click", ({ target }) => target.value && talk.rate(target.value));

part("close").hidden = !setup.host;
part("close").addEventListener("click", () => tellHost({ balie: "close" }));
document.addEventListener("keydown", (event) => event.key === "Escape" && tellHost({ balie: "close" }));

const focus = () => (talk ? part("words") : part("begin").querySelector("input, textarea"))?.focus();
hearHost((act) => {
  if (act === "hidden" || act === "shown") talk?.show(act === "shown");
  if (act === "focus") focus();
});

if (store.get().token) talk = new Talk(over);
else showForm();
