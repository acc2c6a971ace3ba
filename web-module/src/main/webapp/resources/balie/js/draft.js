/* Keeps what is being typed on the server, every two seconds while somebody types (data-balie-draft on a text or a form). */
const [EVERY, LEAVING] = [2000, 60000];

/* The inputs of a form by name, without what belongs to Faces and without files. */
function inputs(form) {
  const values = {};
  for (const field of form.elements) {
    const box = field.type === "checkbox" && field.closest("fieldset[data-balie-name]");
    const name = box ? box.dataset.balieName : field.dataset.balieName || field.id.split(":").pop();
    if (!field.id || ["hidden", "file", "submit", "button"].includes(field.type) || field.getAttribute("role") === "combobox") continue;
    if (box) values[name] = [values[name], field.checked && field.value].filter(Boolean).join();
    else if (field.type === "checkbox") values[name] = field.checked ? "true" : "";
    else if (field.value) values[name] = field.value;
  }
  return values;
}

class Draft {
  constructor(place) {
    this.place = place;
    this.form = place.closest("form");
    this.whole = place === this.form;
    this.seen = Number(place.dataset.balieSeen);
    this.says = document.getElementById(place.dataset.balieSays);
    this.tell = (words) => (this.says.textContent = words);
    this.saved = this.whole ? this.content() : place.defaultValue;
    this.later();
    place.addEventListener("input", () => this.later());
    this.form.addEventListener("submit", (event) => this.beforeSending(event));
    this.form.addEventListener("balie:unsent", () => ((this.over = false), this.later()));
    this.here = new AbortController();
    const signal = this.here.signal;
    document.addEventListener("visibilitychange", () => document.hidden && this.save(true), { signal });
    document.addEventListener("balie:leaving", () => this.leave(), { signal });
  }

  content() {
    return this.whole ? JSON.stringify(inputs(this.form)) : this.place.value;
  }

  /* Nothing is kept before there is a word: choosing a channel or a kind is none. */
  worthKeeping() {
    return this.whole ? [...this.form.querySelectorAll("[data-balie-word]")].some((field) => field.value.trim()) : this.place.value.trim() !== "";
  }

  later() {
    if (!this.timer && !this.over) this.timer = setTimeout(() => this.save(false), EVERY);
  }

  async save(leaving) {
    clearTimeout(this.timer);
    this.timer = null;
    if (this.over) return;
    if (this.under) return void (this.again = true);
    const content = this.content();
    if (content === this.saved || !this.worthKeeping()) return;
    this.under = this.post(content, leaving && content.length < LEAVING);
    await this.under;
    this.under = null;
    if (this.again) this.later();
    this.again = false;
  }

  async post(content, keepalive) {
    const title = this.form.querySelector("[data-balie-title]")?.value ?? "";
    const body = new URLSearchParams({ kind: this.place.dataset.balieDraft, id: this.place.dataset.balieId, seen: this.seen, title, content });
    const answer = await fetch(this.place.dataset.balieTo, { method: "POST", body, keepalive, redirect: "manual" }).catch(() => null);
    if (answer?.ok) {
      const kept = await answer.json();
      this.seen = kept.revision;
      this.place.dataset.balieSeen = kept.revision;
      this.saved = content;
      if (this.place.dataset.baliePage) this.standAtItsAddress();
      this.tell(this.says.dataset.balieSaved.replace("{0}", kept.saved));
    } else if (answer?.status === 409) {
      this.over = true;
      this.tell(this.says.dataset.balieElsewhere);
    } else {
      this.tell(this.says.dataset.balieUnsaved);
      this.later();
    }
  }

  /* Another case takes the place of this one: what was typed is saved at once, and this ends. */
  async leave() {
    this.here.abort();
    clearTimeout(this.timer);
    if (this.over) return;
    this.over = true;
    await this.under;
    const content = this.content();
    if (content !== this.saved && this.worthKeeping()) this.post(content, false);
  }

  /* From now on a reload finds this draft, and the next new case of this tab begins empty. */
  standAtItsAddress() {
    history.replaceState(null, "", this.place.dataset.baliePage);
    for (const field of this.form.querySelectorAll("[data-balie-keep=new-case]")) {
      sessionStorage.removeItem("balie.typed.new-case");
      field.dataset.balieKeep = `case-${this.place.dataset.balieId}`;
    }
  }

  /* A save under way must not come after the words were sent: it would bring them back. */
  beforeSending(event) {
    this.over = true;
    clearTimeout(this.timer);
    if (!this.under) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.under.then(() => this.form.requestSubmit(event.submitter));
    this.under = null;
  }
}

const begin = (root) => root.querySelectorAll("[data-balie-draft]").forEach((place) => new Draft(place));
begin(document);
document.addEventListener("balie:shown", (event) => begin(event.target));
