/* Warns two minutes before the session ends because nobody does anything, and five before its longest time is over. */
const dialog = document.getElementById("session-end");
const SECOND = 1000;
const WARN_IDLE = 120;
const WARN_LONGEST = 300;
const TELL_SERVER = 60 * SECOND;
const KEY = "balie.active";

const idle = Number(dialog.dataset.balieIdle);
const end = Date.now() + Number(dialog.dataset.balieLeft) * SECOND;
const countdown = dialog.querySelector("[data-balie-countdown]");
let told = Date.now();
let seen = false;

/* What is done in one tab counts for all of them. */
const lastActive = () => Number(localStorage.getItem(KEY)) || told;
const active = () => localStorage.setItem(KEY, String(Date.now()));
active();

async function tellServer() {
  told = Date.now();
  const answer = await fetch(dialog.dataset.balieSession, { method: "POST", redirect: "manual" }).catch(() => null);
  if (answer && !answer.ok) location.reload();
}

/* Typing and pointing is work, too: the server hears of it now and then. */
for (const type of ["keydown", "pointerdown"]) {
  document.addEventListener(
    type,
    () => {
      if (dialog.open) return;
      active();
      if (Date.now() - told > TELL_SERVER) tellServer();
    },
    { passive: true },
  );
}

function show(which, left) {
  dialog.querySelectorAll("[data-balie-when]").forEach((part) => (part.hidden = part.dataset.balieWhen !== which));
  countdown.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  if (!dialog.open) dialog.showModal();
}

async function leave() {
  clearInterval(clock);
  await fetch(dialog.dataset.balieSession, { method: "DELETE", redirect: "manual" }).catch(() => null);
  location.assign(dialog.dataset.balieOver);
}

function look() {
  const untilIdle = Math.round((lastActive() + idle * SECOND - Date.now()) / SECOND);
  const untilEnd = Math.round((end - Date.now()) / SECOND);
  if (untilIdle <= 0 || untilEnd <= 0) return void leave();
  if (untilIdle <= WARN_IDLE) return show("idle", untilIdle);
  if (untilEnd <= WARN_LONGEST && !seen) return show("longest", untilEnd);
  if (dialog.open) dialog.close();
}

function stay() {
  active();
  tellServer();
  dialog.close();
}
dialog.querySelector("[data-balie-stay]").addEventListener("click", stay);
dialog.querySelector("[data-balie-seen]").addEventListener("click", () => {
  seen = true;
  dialog.close();
});
dialog.addEventListener("cancel", () => (seen ||= dialog.querySelector("[data-balie-seen]").hidden === false) || stay());
const clock = setInterval(look, SECOND);
