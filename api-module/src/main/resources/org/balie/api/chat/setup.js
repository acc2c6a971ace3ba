/* What the parts of the page in the frame share: what the server said of the site, texts, the store, the page around the frame. */
export const setup = JSON.parse(document.body.dataset.setup);
export const base = new URL("./", new URL("../", import.meta.url));
export const part = (id) => document.getElementById(id);

/* Texts are patterns of the server: two apostrophes are one. */
export const text = (key, ...values) => (setup.texts[key] ?? "").replace(/''/g, "'").replace(/\{(\d)}/g, (all, at) => values[at] ?? "");

/* In the frame's own storage: pages around it never see it, other tabs of the same site do. */
const KEY = `balie-chat-${setup.site}`;
export const store = {
  get: () => JSON.parse(localStorage.getItem(KEY) ?? "{}"),
  set: (value) => localStorage.setItem(KEY, JSON.stringify(value)),
};

/* Another tab began a conversation or left one: this one shows the same. */
const chatOf = (stored) => JSON.parse(stored ?? "{}").token?.split(".")[0];
addEventListener("storage", ({ key, oldValue, newValue }) => {
  if (key === KEY && chatOf(oldValue) !== chatOf(newValue)) location.reload();
});

/* Only the page that the server knows is told anything, and only it is heard. */
export const tellHost = (message) => setup.host && parent.postMessage(message, setup.host);
export const hearHost = (act) =>
  addEventListener("message", ({ origin, source, data }) => {
    if (origin === setup.host && source === parent && data?.balie) act(data.balie);
  });

export const fault = (words) => (part("fault").textContent = words);
export const state = (words) => (part("state").textContent = words);
