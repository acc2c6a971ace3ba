/* The options of a combobox (ARIA Authoring Practices): one is chosen, and the input beside it, which keeps the focus, says which. */
class Options extends HTMLElement {
  made = 0;

  belongTo(input) {
    this.input = input;
  }

  get shown() {
    return [...this.querySelectorAll("[role=option]")].filter((option) => !option.hidden);
  }

  get chosen() {
    return this.querySelector("[role=option][aria-selected=true]");
  }

  choose(option) {
    this.chosen?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (!option) return void this.input.removeAttribute("aria-activedescendant");
    option.id ||= `${this.id}-${++this.made}`;
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  /* Up and down, from the last to the first and back; false for any other key. */
  step(key) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    const all = this.shown;
    if (!by) return false;
    const at = all.indexOf(this.chosen);
    if (all.length) this.choose(all[at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length]);
    return true;
  }
}
customElements.define("balie-options", Options);
