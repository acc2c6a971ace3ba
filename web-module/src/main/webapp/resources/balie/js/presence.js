/* Who else has this case open. A window tells what it shows when that changes and every half minute; a push says that another one's did. */
const EVERY = 30000;
/* Whoever has not typed for so long is looking again. */
const PAUSE = 30000;
const own = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

let told = null;
let typedAt = -PAUSE;
let under = null;
let again = false;

const place = () => document.querySelector("[data-balie-presence]");
const ticket = () => document.querySelector("[data-balie-ticket]")?.dataset.balieTicket ?? "";
const doing = () => (performance.now() - typedAt < PAUSE ? "replying" : "viewing");
const body = (shown) => new URLSearchParams({ window: own, ticket: shown, doing: doing() });
const target = document.querySelector("[data-balie-present-at]").dataset.baliePresentAt;

function say(words) {
  const line = place();
  if (line && line.textContent !== words) line.textContent = words;
}

/* One after the other: the last word is what the window shows. */
async function tell() {
  if (under) return void (again = true);
  const shown = document.hidden ? "" : ticket();
  if (!shown && !told) return;
  told = shown;
  under = fetch(target, { method: "POST", body: body(shown), redirect: "manual" }).catch(() => null);
  const answer = await under;
  under = null;
  if (answer?.ok && shown === ticket()) say((await answer.json()).others);
  if (again) {
    again = false;
    tell();
  }
}

/* A browser that closes a window sends this one message still. */
addEventListener("pagehide", () => told && navigator.sendBeacon(target, body("")));
addEventListener("pageshow", (event) => event.persisted && tell());
document.addEventListener("visibilitychange", tell);
document.addEventListener("balie:shown", () => {
  typedAt = -PAUSE;
  tell();
});
document.addEventListener("balie:presence", (event) => event.detail === ticket() && tell());
document.addEventListener("input", (event) => {
  if (!event.target.matches("#reply textarea")) return;
  const before = doing();
  typedAt = performance.now();
  if (before !== doing()) tell();
});
setInterval(tell, EVERY);
tell();
