/* Conversations on the strip of work tabs: it is asked for again when one changed, and says who wrote. */
const strip = () => document.querySelector("[data-balie-strip]");
const say = document.getElementById("worktabs-say");
const onChats = document.getElementById("chats") !== null;

/* The page of the chats shows what was said itself, and the server tells when it was seen. */
document.addEventListener("balie:chat", ({ detail }) => {
  const id = detail.replace("queue:", "");
  const tab = strip().querySelector(`[data-balie-of="${CSS.escape(id)}"]`);
  if (tab && (!onChats || detail !== id)) window.balieTabsAre("?");
});

const unread = () => new Map([...strip().querySelectorAll("[data-balie-unread]")].map((tab) => [tab.dataset.balieOf, tab]));
const count = (tab) => Number(tab?.dataset.balieUnread ?? 0);
let before = unread();
new MutationObserver(() => {
  const now = unread();
  const wrote = [...now].filter(([id, tab]) => !onChats && count(tab) > count(before.get(id))).map(([, tab]) => tab.dataset.balieWho);
  before = now;
  if (wrote.length) say.textContent = say.dataset.balieSaid.replace("{0}", wrote.join(", "));
}).observe(document.querySelector(".v-top"), { childList: true, subtree: true });
