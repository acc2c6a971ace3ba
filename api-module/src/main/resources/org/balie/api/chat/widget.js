/* The chat on a page of a website: a button, and a frame of our own origin. Asks nothing of the page but this script and that frame. */
const site = "{{site}}";
const here = new URL(import.meta.url);
const spoken = [document.documentElement.lang, ...navigator.languages].map((tag) => tag.slice(0, 2));
const language = spoken.find((tag) => site.words[tag]) ?? Object.keys(site.words)[0];
const words = site.words[language];
const OPEN = `balie-chat-open-${site.code}`;

const STYLE = `
  :host { position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483000; font: 1rem/1.4 system-ui, sans-serif; }
  button { min-inline-size: 3rem; min-block-size: 3rem; padding: 0 1.25rem; border: 2px solid #fff; border-radius: 1.5rem; background: ${site.colour}; color: #fff; font: inherit; font-weight: 600; cursor: pointer; box-shadow: 0 .25rem 1rem rgb(0 0 0 / .3); }
  button:focus-visible { outline: 3px solid ${site.colour}; outline-offset: 3px; }
  iframe { display: block; inline-size: min(24rem, 100vw - 2rem); block-size: min(38rem, 100vh - 2rem); border: 1px solid #868f9e; border-radius: .75rem; background: #fff; box-shadow: 0 .5rem 2rem rgb(0 0 0 / .3); }
  [hidden] { display: none; }
  @media (max-width: 30rem) {
    :host(.is-open) { inset: 0; }
    iframe { inline-size: 100vw; block-size: 100vh; block-size: 100dvh; border: 0; border-radius: 0; }
  }
`;

class BalieChat extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    this.lang = language;
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.setAttribute("aria-expanded", "false");
    this.button.addEventListener("click", () => this.open(true));
    root.append(this.button);
    this.say(0);
    addEventListener("message", (event) => this.hear(event));
    if (sessionStorage.getItem(OPEN)) this.open(false);
  }

  say(unread) {
    this.button.textContent = unread ? `${words.open} (${words.unread.replace("{0}", unread)})` : words.open;
  }

  frame() {
    const frame = document.createElement("iframe");
    const address = new URL("frame", here);
    address.search = new URLSearchParams({ lang: language, host: location.origin });
    frame.src = address;
    frame.title = words.title;
    this.shadowRoot.append(frame);
    return frame;
  }

  open(byHand) {
    sessionStorage.setItem(OPEN, "yes");
    const first = !this.shown;
    this.shown ??= this.frame();
    this.shown.hidden = false;
    this.button.hidden = true;
    this.classList.add("is-open");
    this.say(0);
    if (first && byHand) this.shown.addEventListener("load", () => this.tell("focus"), { once: true });
    if (!first) this.tell("shown");
    if (!first && byHand) this.tell("focus");
  }

  close() {
    sessionStorage.removeItem(OPEN);
    this.shown.hidden = true;
    this.button.hidden = false;
    this.classList.remove("is-open");
    this.tell("hidden");
    this.button.focus();
  }

  tell(act) {
    this.shown.contentWindow.postMessage({ balie: act }, here.origin);
  }

  hear({ origin, source, data }) {
    if (origin !== here.origin || !this.shown || source !== this.shown.contentWindow) return;
    if (data?.balie === "close") this.close();
    if (data?.balie === "unread") this.say(Number(data.count));
  }
}

customElements.define("balie-chat", BalieChat);
if (!document.querySelector("balie-chat")) document.body.append(document.createElement("balie-chat"));
