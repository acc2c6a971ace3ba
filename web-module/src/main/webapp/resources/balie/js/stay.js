/*
 * A message is sent without leaving the page (data-balie-stay on its form): the answer says where to look next, or why not. What the
 * server did not take stays as it was typed, with its files; whatever else happens, the form is sent as forms are.
 */
const NOT_TAKEN = 422;
const SIGNED_OUT = 401;

/* Multipart only with files: the server keeps each part of it for the time being. */
function sent(form, button) {
  const data = new FormData(form);
  data.append(button.name, button.value);
  const files = [...data.values()].some((value) => value instanceof File && value.name);
  const body = files ? data : new URLSearchParams([...data].filter(([, value]) => typeof value === "string"));
  return fetch(form.action, { method: "POST", body, headers: { "Balie-Stay": "yes" }, redirect: "manual" });
}

function say(words) {
  const alerts = words.map((each) => Object.assign(document.createElement("p"), { className: "c-say is-error", role: "alert", textContent: each }));
  document.getElementById("messages").replaceChildren(...alerts);
}

/* Typing goes on: it is kept as a draft again. */
function again(form, button) {
  button.disabled = false;
  form.dispatchEvent(new Event("balie:unsent"));
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  const button = event.submitter;
  if (event.defaultPrevented || form.dataset.balieStay !== "yes" || !button) return;
  event.preventDefault();
  document.dispatchEvent(new Event("balie:stays"));
  const sending = sent(form, button);
  button.disabled = true;
  say([]);
  const answer = await sending.catch(() => null);
  if (answer === null) {
    say([form.dataset.balieUnsent]);
    again(form, button);
  } else if (answer.status === NOT_TAKEN) {
    say((await answer.json()).faults);
    again(form, button);
  } else if (answer.status === SIGNED_OUT && form.isConnected) {
    // Signing in ends where it began, and finds there what was typed.
    again(form, button);
    location.reload();
  } else if (answer.status === 204) {
    // Who went on to another case meanwhile is not fetched back.
    if (form.isConnected) document.dispatchEvent(new CustomEvent("balie:visit", { detail: { href: answer.headers.get("Balie-Go"), what: "list" } }));
  } else if (form.isConnected) {
    form.dataset.balieStay = "no";
    button.disabled = false;
    form.requestSubmit(button);
  } else {
    say([form.dataset.balieUnsent]);
  }
});
