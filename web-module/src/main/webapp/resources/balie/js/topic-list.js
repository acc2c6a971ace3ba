/* The list that picker.js opens: one option is marked, and the input beside it says which. */
class TopicList extends customElements.get("balie-options") {
  items = [];
  number = 0;

  /* The input keeps the focus; clicking does not take it away. The picker has the texts; a status says how many there are. */
  belongTo(input, said, label, texts) {
    super.belongTo(input);
    this.said = said;
    this.texts = texts;
    this.hidden = true;
    this.setAttribute("role", "listbox");
    this.setAttribute("aria-label", label);
    input.setAttribute("aria-controls", this.id);
    this.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  /* Topics by words, or a level of the tree. Whoever types on gets the answer to the last question only. */
  async find(words, below) {
    const number = ++this.number;
    const body = new URLSearchParams({ words, below });
    const answer = await fetch(`${this.texts.balieTo}/find`, { method: "POST", body, redirect: "manual" }).catch(() => null);
    const found = answer?.ok ? await answer.json() : { topics: [], failed: true };
    if (number === this.number) this.show(found, words !== "");
  }

  show({ topics, here, up, failed }, searched) {
    this.up = up;
    const back = here === undefined ? [] : [{ name: `\u2039 ${here}`, back: true }];
    this.items = [...back, ...topics];
    this.replaceChildren(...this.items.map((item) => this.option(item)));
    this.hidden = this.items.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.hidden));
    this.choose(searched || back.length ? this.children[Math.min(back.length, this.items.length - 1)] : null);
    const nothing = failed ? this.texts.balieFailed : this.texts.balieNone;
    this.said.textContent = topics.length ? this.texts.balieFound.replace("{0}", topics.length) : nothing;
    this.said.classList.toggle("c-sr", topics.length > 0);
  }

  option(item) {
    const option = document.createElement("div");
    option.setAttribute("role", "option");
    option.textContent = item.name;
    if (item.below) option.append(this.part("c-sr", `, ${this.texts.balieBelow.replace("{0}", item.below)}`), this.part("c-pick__into", "\u203a"));
    return option;
  }

  part(className, text) {
    const part = Object.assign(document.createElement("span"), { className, textContent: text });
    if (className !== "c-sr") part.setAttribute("aria-hidden", "true");
    return part;
  }

  get at() {
    return [...this.children].indexOf(this.chosen);
  }

  /* An answer that is still on its way comes too late. */
  hide() {
    this.number++;
    this.hidden = true;
    this.said.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.choose(null);
  }
}
customElements.define("balie-topic-list", TopicList);
