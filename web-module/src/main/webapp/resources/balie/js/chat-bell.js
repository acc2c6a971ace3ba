/* How many wait for a chat, on every page of an agent; by choice a sound or a notification of the browser. */
const bell = document.getElementById("chat-bell");
const PAUSE = 300;
/* The server counts on it that a screen of an agent who takes chats is heard of. */
const HEARTBEAT = 45000;
const TOLD = "balie.chat.told";
const wish = (name) => localStorage.getItem(`balie.chat.${name}`) === "yes";
let available = bell.dataset.balieAvailable === "true";
let timer = null;

async function count() {
  timer = null;
  const answer = await fetch(bell.dataset.balieTo, { method: "POST", redirect: "manual" }).catch(() => null);
  if (!answer?.ok) return;
  const now = await answer.json();
  available = now.available;
  for (const place of document.querySelectorAll("[data-balie-waiting]")) place.textContent = now.waiting;
  if (available && now.newest && localStorage.getItem(TOLD) !== now.newest) tell(now.newest);
}

/* One of the windows tells it. */
function tell(newest) {
  localStorage.setItem(TOLD, newest);
  if (wish("sound")) ring();
  if (wish("notify") && globalThis.Notification?.permission === "granted") new Notification(bell.dataset.balieSays, { tag: "balie-chat" });
}

function ring() {
  const sound = new AudioContext();
  const tone = sound.createOscillator();
  const volume = sound.createGain();
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(0.2, sound.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.6);
  tone.connect(volume).connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + 0.6);
  tone.addEventListener("ended", () => sound.close());
}

const soon = () => (timer ??= setTimeout(count, PAUSE));
document.addEventListener("balie:chat", ({ detail }) => detail.startsWith("queue:") && soon());
document.addEventListener("balie:chat-presence", soon);
setInterval(() => available && soon(), HEARTBEAT);
