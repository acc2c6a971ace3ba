/* Files of a conversation. They go and come by requests of their own with the token, which stands in no address. */
import { base, fault, part, text } from "./setup.js";

const MOST = 10 * 1024 * 1024;
const KEPT = 60000;

async function ask(connection, path, options) {
  const headers = { Authorization: `Bearer ${connection.token}` };
  return fetch(new URL(path, base), { ...options, headers }).catch(() => null);
}

/* It stands in the conversation once the server has it. */
export async function give(connection, file) {
  if (file.size > MOST) return void fault(text("file.large"));
  fault("");
  part("typing").textContent = text("sending");
  const body = new FormData();
  body.append("id", crypto.randomUUID());
  body.append("file", file);
  const answer = await ask(connection, "sent", { method: "POST", body });
  part("typing").textContent = "";
  if (!answer?.ok) fault(text(answer?.status === 413 ? "file.large" : "file.failed"));
}

/* What saves the file when it is pressed. */
export function given(connection, { file, text: name }) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: name });
  button.addEventListener("click", async () => {
    const answer = await ask(connection, `given/${file}`, {});
    if (!answer?.ok) return void fault(text("file.later"));
    const href = URL.createObjectURL(await answer.blob());
    Object.assign(document.createElement("a"), { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), KEPT);
  });
  return button;
}
