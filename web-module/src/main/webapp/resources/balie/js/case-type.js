/* The editor of a kind of case: each kind of input asks other things about itself, and agents' view of it shows at once. */
const PAUSE = 400;
let timer;
document.addEventListener("input", ({ target }) => {
  const form = target.closest("[data-balie-look]");
  if (!form || target.closest(".v-kind__preview")) return;
  clearTimeout(timer);
  timer = setTimeout(() => document.getElementById(form.dataset.balieLook).click(), PAUSE);
});
document.addEventListener("change", ({ target }) => {
  if (!("balieShape" in target.dataset)) return;
  for (const part of target.closest(".v-kind__field").querySelectorAll("[data-balie-shapes]")) {
    part.hidden = !part.dataset.balieShapes.split(" ").includes(target.value);
  }
});
