/* Choosing a topic by words or level by level (ARIA Authoring Practices: combobox with a listbox). Its select keeps the value. */
const make = (name, properties, attributes = {}) => {
  const element = Object.assign(document.createElement(name), properties);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
};

class TopicPicker extends HTMLElement {
  connectedCallback() {
    if (this.input) return;
    this.select = this.querySelector("select");
    const id = this.select.id;
    const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
    const hint = make("span", { id: `${id}-hint`, className: "c-sr", textContent: this.dataset.balieHint });
    const said = make("span", { className: "c-sr" }, { role: "status" });
    this.input = make("input", { type: "text", id: `${id}-words`, autocomplete: "off", placeholder: this.select.options[0]?.text ?? "" }, { role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", "aria-describedby": hint.id });
    this.star = make("button", { type: "button", className: "c-pick__star", hidden: true, title: this.dataset.balieStar, textContent: "\u2605" }, { "aria-label": this.dataset.balieStar });
    this.list = make("balie-topic-list", { id: `${id}-list`, className: "c-pick__list" });
    this.list.belongTo(this.input, said, label?.textContent ?? "", this.dataset);
    const line = make("span", { className: "c-pick__line" });
    line.append(this.input, this.star);
    this.prepend(line, this.list, hint, said);
    if (label) label.htmlFor = this.input.id;
    this.select.hidden = true;
    this.close();
    this.listen();
  }

  listen() {
    this.input.addEventListener("input", () => this.ask());
    this.input.addEventListener("click", () => this.isOpen || this.ask());
    this.input.addEventListener("focus", () => this.input.select());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("focusout", (event) => this.contains(event.relatedTarget) || this.leave());
    this.list.addEventListener("click", (event) => this.clicked(event));
    this.star.addEventListener("click", () => this.toggleStar());
    this.addEventListener("click", (event) => {
      const instead = event.target.closest("[data-balie-instead]");
      if (instead) this.choose(instead.dataset.balieInstead, instead.dataset.balieTrail);
    });
  }

  get chosen() {
    return this.select.value ? this.select.selectedOptions[0].text : "";
  }

  /* Words that were typed; none while the field shows what is chosen, or nothing. */
  get words() {
    return this.input.value === this.chosen ? "" : this.input.value.trim();
  }

  ask(below = "") {
    this.isOpen = true;
    this.answer = this.list.find(this.words, below);
  }

  async key(event) {
    const acts = { ArrowDown: () => (this.isOpen ? this.list.step("ArrowDown") : this.ask()), ArrowUp: () => (this.isOpen ? this.list.step("ArrowUp") : this.ask()), ArrowRight: () => this.into(this.list.at), ArrowLeft: () => this.out(), Enter: () => this.take(this.list.at), Escape: () => this.close() };
    const upOrDown = event.key === "ArrowDown" || event.key === "ArrowUp";
    const sideways = event.key === "ArrowRight" || event.key === "ArrowLeft";
    if (!acts[event.key] || event.ctrlKey || event.metaKey || !(this.isOpen || upOrDown) || (sideways && this.words)) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.isOpen && event.key !== "Escape") await this.answer;
    /* A second Enter that came before the first had its answer is one for the form. */
    if (event.key === "Enter" && !this.isOpen) this.input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    else acts[event.key]();
  }

  into(at) {
    if (this.list.items[at]?.below) this.ask(this.list.items[at].id);
  }

  out() {
    if (this.list.up !== undefined) this.ask(this.list.up);
  }

  take(at) {
    const item = this.list.items[at];
    if (item?.back) this.out();
    else if (item) this.choose(item.id, item.trail, item.starred);
    else if (this.input.value === "") this.leave();
  }

  clicked(event) {
    const at = [...this.list.children].indexOf(event.target.closest("[role=option]"));
    if (event.target.closest(".c-pick__into")) this.into(at);
    else this.take(at);
  }

  choose(id, trail, starred) {
    if (id && ![...this.select.options].some((option) => option.value === id)) this.select.add(new Option(trail, id));
    this.select.value = id;
    this.star.hidden = !id || starred === undefined || !this.dataset.balieStar;
    this.star.setAttribute("aria-pressed", String(starred === true));
    this.close();
    for (const type of ["input", "change"]) this.select.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /* An empty field means no topic; anything else that was only typed is forgotten. */
  leave() {
    if (this.input.value === "" && this.select.value) this.choose("", "");
    else this.close();
  }

  close() {
    this.isOpen = false;
    this.list.hide();
    this.input.value = this.chosen;
  }

  async toggleStar() {
    const on = this.star.getAttribute("aria-pressed") !== "true";
    this.star.setAttribute("aria-pressed", String(on));
    const body = new URLSearchParams({ topic: this.select.value, on });
    const answer = await fetch(`${this.dataset.balieTo}/star`, { method: "POST", body, redirect: "manual" }).catch(() => null);
    if (!answer?.ok) this.star.setAttribute("aria-pressed", String(!on));
  }
}
customElements.define("balie-topic", TopicPicker);
