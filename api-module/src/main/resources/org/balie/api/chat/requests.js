/* The frames of a conversation as requests: one that waits for what is new, one for each thing said. */
const FIRST = 1000;
const LONGEST = 30000;

const pause = (time) => new Promise((done) => setTimeout(done, time));

export class Requests {
  running = false;
  seen = 0;

  constructor(connection) {
    this.connection = connection;
  }

  async post(path, body) {
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${this.connection.token}` };
    const answer = await fetch(new URL(path, this.connection.base), { method: "POST", headers, body: JSON.stringify(body) }).catch(() => null);
    if (answer?.status === 401) this.connection.hear({ type: "refused", code: "chat.token" });
    return answer?.ok ? answer.json() : null;
  }

  async send(frame) {
    const answer = await this.post("frames", frame);
    if (answer) this.connection.hear(answer);
  }

  /* Until the conversation is left; after a failure what may be lost is said again. */
  async run() {
    this.running = true;
    let fails = 0;
    let fresh = true;
    while (!this.connection.closed) {
      const news = await this.post("poll", { last: this.connection.last, seen: this.seen });
      if (this.connection.closed) return;
      if (!news) {
        fresh = true;
        this.connection.emit("lost");
        await pause(Math.min(LONGEST, FIRST * 2 ** fails++));
        continue;
      }
      this.seen = news.seen;
      if (fresh) this.connection.welcome(news.token);
      fresh = false;
      fails = 0;
      news.frames.forEach((frame) => this.connection.hear(frame));
    }
  }
}
