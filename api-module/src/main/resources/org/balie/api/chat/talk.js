/* A conversation on the page. Words are text and nothing else, whoever wrote them. */
import { Connection } from "./connection.js";
import { given } from "./given.js";
import { base, fault, part, setup, state, store, tellHost, text } from "./setup.js";
const TYPING_ENDS = 6000;

export class Talk {
  unread = 0;
  hidden = false;
  lost = false;

  /* over() is called when the conversation can be opened no more. */
  constructor(over) {
    fault("");
    part("begin").hidden = true;
    part("talk").hidden = false;
    part("log").replaceChildren();
    this.connection = new Connection(base, store);
    const on = (type, act) => this.connection.addEventListener(type, ({ detail }) => act(detail));
    on("entry", (entry) => this.entry(entry));
    on("state", (now) => this.stands(now));
    on("lost", () => this.interrupted(true));
    on("found", () => this.interrupted(false));
    on("returned", ({ said, code }) => this.returned(said, code));
    on("refused", over);
    this.connection.outgoing.all.forEach((said) => this.bubble(said));
    this.connection.open();
  }

  close() {
    this.connection.close();
    state("");
    part("log").replaceChildren();
  }

  element(name, className, words) {
    return Object.assign(document.createElement(name), { className, textContent: words });
  }

  entry({ kind, name, text: words, at, id, file }) {
    document.getElementById(`said-${id}`)?.remove();
    const line = this.element("div", `entry ${kind}`, "");
    if (kind === "event") line.append(this.element("span", "", text(`event.${words}`, name)));
    else {
      const clock = new Date(at).toLocaleTimeString(setup.language, { hour: "2-digit", minute: "2-digit" });
      line.append(this.element("b", "", kind === "agent" ? name || text("agent") : text("you")), file ? given(this.connection, { file, text: words }) : this.element("span", "", words), this.element("small", "", clock));
    }
    part("log").insertBefore(line, part("log").querySelector("[data-waiting]"));
    line.scrollIntoView({ block: "nearest" });
    if (this.hidden && kind !== "visitor") tellHost({ balie: "unread", count: ++this.unread });
  }

  /* What is on its way stands at the end until the server has it. */
  bubble({ id, text: words }) {
    const line = this.element("div", "entry visitor", "");
    line.id = `said-${id}`;
    line.dataset.waiting = "";
    line.append(this.element("b", "", text("you")), this.element("span", "", words), this.element("small", "", text("sending")));
    part("log").append(line);
    line.scrollIntoView({ block: "nearest" });
  }

  stands(now) {
    this.now = now;
    clearTimeout(this.typing);
    part("typing").textContent = now.typing ? text("types", now.agent) : "";
    if (now.typing) this.typing = setTimeout(() => (part("typing").textContent = ""), TYPING_ENDS);
    const ended = now.state === "ended";
    part("say").hidden = ended;
    part("end").hidden = ended;
    part("again").hidden = !ended;
    part("mail").hidden = !now.mailable;
    part("rate").hidden = !ended || now.rating > 0;
    this.tell();
  }

  interrupted(lost) {
    this.lost = lost;
    this.tell();
  }

  tell() {
    const { state: stage, position, minutes, agent, mailed } = this.now ?? {};
    const words = { waiting: "waiting", active: "with", ended: mailed ? "ended.mailed" : "ended" }[stage];
    const about = stage === "waiting" ? [position, minutes] : [agent];
    state(this.lost ? text("lost") : words ? text(words, ...about) : "");
  }

  returned(said, code) {
    document.getElementById(`said-${said.id}`)?.remove();
    part("words").value ||= said.text;
    fault(text(code === "chat.ended" ? "ended" : "failed"));
  }

  say() {
    const words = part("words").value.trim();
    if (!words) return;
    fault("");
    this.bubble(this.connection.say(words));
    part("words").value = "";
    part("words").focus();
  }

  end() {
    this.connection.send({ type: "end" });
  }

  mail() {
    this.connection.send({ type: "mail" });
  }

  rate(stars) {
    this.connection.send({ type: "rate", text: stars });
  }

  show(shown) {
    this.hidden = !shown;
    if (shown) this.unread = 0;
  }
}
