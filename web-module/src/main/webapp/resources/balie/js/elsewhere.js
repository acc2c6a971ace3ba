/* What other systems say now of the cases linked to the open one (data-balie-cases-at names the address to ask). */
async function ask(card) {
  const { balieCasesAt: to, balieCase: id, balieSilent: silent } = card.dataset;
  const answer = await fetch(to, { method: "POST", body: new URLSearchParams({ case: id }) }).catch(() => null);
  if (!answer?.ok) return;
  const links = await answer.json();
  for (const { id: link, status, title } of links) {
    const line = card.querySelector(`[data-balie-link="${CSS.escape(link)}"]`);
    if (!line) continue;
    line.querySelector("[data-balie-status]").textContent = status;
    line.querySelector("[data-balie-title]").textContent = title;
  }
  const said = card.querySelector("[data-balie-said]");
  if (said) said.textContent = links.some((each) => each.silent) ? silent : "";
}
const begin = (root) => root.querySelectorAll("[data-balie-cases-at]").forEach((card) => card.dataset.balieCasesAt && ask(card));
begin(document);
document.addEventListener("balie:shown", (event) => begin(event.target));
