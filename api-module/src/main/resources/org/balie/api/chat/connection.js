/*
 * One conversation over a socket, or over requests where no socket gets through. What is typed is kept until the server has it, and
 * sent again under the same name after every interruption: the server keeps it once.
 */
import { Outgoing } from "./outgoing.js";
import { Requests } from "./requests.js";

const PING = 25000;
const FIRST = 1000;
const LONGEST = 30000;
const SOCKETS = 3;
const BAD_TOKEN = 4401;
const PAUSE_OF_TYPING = 3000;

const pause = (time) => new Promise((done) => setTimeout(done, time));

export class Connection extends EventTarget {
  last = 0;
  failed = 0;
  typed = 0;

  /* The store belongs to the frame's own origin: get(), set(object), for all tabs that show this site. */
  constructor(base, store) {
    super();
    this.base = base;
    this.store = store;
    this.outgoing = new Outgoing(store);
    this.requests = new Requests(this);
    addEventListener("online", () => this.retry?.());
    this.pings = setInterval(() => this.send({ type: "ping" }), PING);
  }

  get token() {
    return this.store.get().token;
  }

  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  open() {
    if (!this.token) return void this.emit("refused");
    if (this.failed >= SOCKETS) return void this.requests.run();
    const address = new URL("socket", this.base);
    address.protocol = address.protocol.replace("http", "ws");
    this.socket = new WebSocket(address);
    this.socket.addEventListener("open", () => this.send({ type: "hello", token: this.token, last: this.last }));
    this.socket.addEventListener("message", ({ data }) => this.hear(JSON.parse(data)));
    this.socket.addEventListener("close", ({ code }) => this.lost(code));
  }

  close() {
    this.closed = true;
    clearInterval(this.pings);
    this.socket?.close();
  }

  async lost(code) {
    if (this.closed) return;
    if (code === BAD_TOKEN) return void this.emit("refused");
    this.emit("lost");
    const time = Math.min(LONGEST, FIRST * 2 ** this.failed++) * (0.5 + Math.random() / 2);
    await new Promise((done) => {
      this.retry = done;
      setTimeout(done, time);
    });
    if (!this.closed) this.open();
  }

  send(frame) {
    if (this.requests.running) this.requests.send(frame);
    else if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }

  say(text) {
    const said = this.outgoing.add(text);
    this.send({ type: "msg", ...said });
    return said;
  }

  typing() {
    if (Date.now() - this.typed < PAUSE_OF_TYPING) return;
    this.typed = Date.now();
    this.send({ type: "typing" });
  }

  hear(frame) {
    if (frame.type === "welcome") this.welcome(frame.token);
    if (frame.type === "ack") this.outgoing.took(frame.id);
    if (frame.type === "refused") this.refused(frame);
    if (frame.type === "state") this.emit("state", frame);
    if (frame.type !== "entry" || frame.seq <= this.last) return;
    this.last = frame.seq;
    if (frame.id) this.outgoing.took(frame.id);
    this.emit("entry", frame);
  }

  welcome(token) {
    this.failed = 0;
    this.store.set({ ...this.store.get(), token });
    this.emit("found");
    for (const said of this.outgoing.all) this.send({ type: "msg", ...said });
  }

  /* Too fast is tried again; what can never be taken is given back. */
  async refused({ code, id }) {
    if (code === "chat.token") return void this.emit("refused");
    const said = this.outgoing.find(id);
    if (!said) return;
    if (code === "chat.rate") {
      await pause(LONGEST);
      return void this.send({ type: "msg", ...said });
    }
    this.outgoing.took(id);
    this.emit("returned", { said, code });
  }
}
