/* The list that picker.js opens: one option is marked, and the input beside it says which. */
class TopicList extends HTMLElement {
  items = [];
  at = -1;

  /* The input keeps the focus; clicking does not take it away. */
  belongTo(input, label) {
    this.input = input;
    this.hidden = true;
    this.setAttribute("role", "listbox");
    this.setAttribute("aria-label", label);
    input.setAttribute("aria-controls", this.id);
    this.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  show(items, below) {
    this.items = items;
    this.replaceChildren(...items.map((item, at) => this.option(item, at, below)));
    this.hidden = items.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.hidden));
  }

  option(item, at, below) {
    const option = document.createElement("div");
    option.id = `${this.id}-${at}`;
    option.setAttribute("role", "option");
    option.textContent = item.name;
    if (item.below) option.append(this.part("c-sr", `, ${below.replace("{0}", item.below)}`), this.part("c-pick__into", "\u203a"));
    return option;
  }

  part(className, text) {
    const part = Object.assign(document.createElement("span"), { className, textContent: text });
    if (className !== "c-sr") part.setAttribute("aria-hidden", "true");
    return part;
  }

  mark(at) {
    this.at = at;
    [...this.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    const option = this.children[at];
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  step(by) {
    const most = this.items.length;
    if (most) this.mark(this.at < 0 && by < 0 ? most - 1 : (this.at + by + most) % most);
  }

  hide() {
    this.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.mark(-1);
  }
}
customElements.define("balie-topic-list", TopicList);
