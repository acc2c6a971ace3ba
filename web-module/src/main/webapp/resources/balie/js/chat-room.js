/* One conversation of the agent. */
const PAUSE_OF_TYPING = 3000;

class ChatRoom extends HTMLElement {
  typed = 0;

  /* The page has the texts; post() asks the server, changed() has it asked for what is new. */
  belongTo(chat, page, post, changed) {
    Object.assign(this, { chat, page, post, changed });
    this.box = document.getElementById("chat-room").content.cloneNode(true).firstElementChild;
    const title = this.part("h3");
    title.id = `chat-${chat}`;
    this.box.setAttribute("aria-labelledby", title.id);
    this.log = this.part("[role=log]");
    this.log.setAttribute("aria-labelledby", title.id);
    for (const form of this.box.querySelectorAll("[data-balie-say]")) this.writes(form);
    this.part("[data-balie-file]").addEventListener("change", ({ target }) => this.give(target));
    this.part("[data-balie-hand-over]").addEventListener("submit", (event) => this.handOver(event));
    for (const what of ["end", "block"]) this.part(`[data-balie-do=${what}]`).addEventListener("click", () => this.act(what));
    this.part("[data-balie-do=hide]").addEventListener("click", () => this.hide());
    this.append(this.box);
    const rooms = page.querySelector(".v-chats__rooms");
    rooms.insertBefore(this, rooms.querySelector(":scope > .is-ended"));
    this.box.dispatchEvent(new Event("balie:shown", { bubbles: true }));
  }

  part(selector) {
    return this.box.querySelector(selector);
  }

  /* What is typed survives a reload of the page, as everywhere (data-balie-keep). */
  writes(form) {
    const field = form.elements.text;
    field.dataset.balieKeep = `chat-${form.dataset.balieSay}-${this.chat}`;
    form.addEventListener("submit", (event) => this.say(event, form));
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.say(event, form);
    });
    if (form.dataset.balieSay === "answer") field.addEventListener("input", () => this.types());
  }

  show({ title, ticket, number, reader, state, gone, typing, mailed, entries }, places) {
    this.part("h3").textContent = title;
    const link = this.part("header a");
    link.textContent = this.page.dataset.balieCase.replace("{0}", number);
    link.href = this.page.dataset.balieDesk + number;
    Object.assign(this.part("[data-balie-phrases]").dataset, { balieId: ticket, balieReader: reader });
    this.part(".v-chat__gone").textContent = gone;
    this.log.typing(typing);
    this.part("[data-balie-say=answer] button").textContent = mailed ? this.page.dataset.balieMail : this.page.dataset.balieSend;
    const ended = state === "ended";
    if (ended && !this.classList.contains("is-ended")) this.over();
    this.box.querySelectorAll("[data-balie-live]").forEach((part) => (part.hidden = ended));
    this.part("[data-balie-do=hide]").hidden = !ended;
    this.part("balie-chat-places").offer(places);
    this.log.show(entries);
  }

  /* What is over stands behind what goes on, unless somebody is in it. */
  over() {
    this.classList.add("is-ended");
    if (!this.contains(document.activeElement)) this.parentNode.append(this);
  }

  types() {
    if (Date.now() - this.typed < PAUSE_OF_TYPING || this.classList.contains("is-ended")) return;
    this.typed = Date.now();
    this.post("typing", { id: this.chat });
  }

  async say(event, form) {
    event.preventDefault();
    const field = form.elements.text;
    const text = field.value;
    if (!text.trim() || form.dataset.busy) return;
    form.dataset.busy = "yes";
    const done = await this.act(form.dataset.balieSay, { text });
    delete form.dataset.busy;
    if (!done) return;
    sessionStorage.removeItem(`balie.typed.${field.dataset.balieKeep}`);
    if (field.value === text) field.value = "";
    this.typed = 0;
  }

  async give(input) {
    for (const file of input.files) await this.act("file", { file });
    input.value = "";
  }

  async handOver(event) {
    event.preventDefault();
    const [kind, to] = this.part("select").value.split(":");
    await this.act("hand-over", { kind, to });
  }

  async act(what, values = {}) {
    const { faults, said } = await this.post(what, { id: this.chat, ...values });
    this.part(".v-chat__fault").textContent = (faults ?? []).join(" ");
    this.part(".v-chat__said").textContent = said ?? "";
    this.changed();
    return !faults;
  }

  hide() {
    sessionStorage.setItem(`balie.chat.hidden.${this.chat}`, "yes");
    this.remove();
  }

  write() {
    this.part("[data-balie-say=answer] textarea").focus();
  }
}
customElements.define("balie-chat-room", ChatRoom);
