/* A notification of the browser, by choice, when the agent was told of a case: one of the windows shows it. */
const TOLD = "balie.notices.told";

function look() {
  const place = document.querySelector("[data-balie-notices]");
  if (!place) return;
  const now = Number(place.dataset.balieNotices);
  const before = Number(localStorage.getItem(TOLD) ?? now);
  localStorage.setItem(TOLD, String(now));
  const wanted = localStorage.getItem("balie.notices.notify") === "yes" && globalThis.Notification?.permission === "granted";
  if (now > before && wanted) new Notification(place.dataset.balieSays, { tag: "balie-notices" });
}

new MutationObserver(look).observe(document.querySelector(".v-rail"), { childList: true, subtree: true });
look();
