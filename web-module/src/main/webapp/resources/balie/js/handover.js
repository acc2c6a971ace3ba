/* The dialog "Forward" asks for the questions of its first receiver when it opens; words of the second line become a draft. */
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-balie-open=forward]");
  if (opener && !opener.closest("[data-balie-amend]") && !document.querySelector("#forward [name=handover][value=''], #forward [name=handover]:not([value])")) {
    document.querySelector("#forward [data-balie-receiver]")?.click();
  }
  const use = event.target.closest("[data-balie-use]");
  if (use) {
    document.getElementById("tab-reply").click();
    const draft = document.querySelector("#reply textarea");
    if (!draft) return;
    const said = document.getElementById(use.dataset.balieUse).textContent.trim();
    draft.value = draft.value.trim() ? draft.value.trimEnd() + "\n\n" + said : said;
    draft.dispatchEvent(new Event("input", { bubbles: true }));
    draft.focus();
  }
});
