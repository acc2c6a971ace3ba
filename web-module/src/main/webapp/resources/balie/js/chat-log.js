/* What was said in a conversation, as text and nothing else, whoever wrote it; and who is typing. */
const TYPING_ENDS = 6000;

class ChatLog extends HTMLElement {
  last = 0;

  /* Only what is newer than what is shown. */
  show(entries) {
    entries.filter((entry) => entry.seq > this.last).forEach((entry) => this.add(entry));
  }

  add({ seq, kind, who, text, at, file }) {
    this.last = seq;
    const line = document.createElement("div");
    line.className = `v-chat__entry is-${kind}`;
    if (kind !== "event") line.append(this.piece("b", who));
    line.append(file ? this.file(text, file) : this.piece("span", text), this.piece("small", at));
    this.append(line);
    this.scrollTop = this.scrollHeight;
  }

  file(textContent, href) {
    return Object.assign(document.createElement("a"), { textContent, href, target: "_blank" });
  }

  piece(name, textContent) {
    return Object.assign(document.createElement(name), { textContent });
  }

  /* Whether its end, where news stands, is on the screen. */
  isSeen() {
    const { bottom, height } = this.getBoundingClientRect();
    return height > 0 && bottom > 0 && bottom <= window.innerHeight;
  }

  /* Under the log, until nothing was heard of it for a while. */
  typing(words) {
    clearTimeout(this.ends);
    this.nextElementSibling.textContent = words;
    if (words) this.ends = setTimeout(() => this.typing(""), TYPING_ENDS);
  }

  disconnectedCallback() {
    clearTimeout(this.ends);
  }
}
customElements.define("balie-chat-log", ChatLog);
