/* Which messages of the open case are shown (another case shows all again), and the case on paper. */
document.addEventListener("click", ({ target }) => {
  const pressed = target.closest("[data-balie-shows]");
  if (pressed) {
    pressed.closest(".v-thread").dataset.shows = pressed.dataset.balieShows;
    for (const each of pressed.parentElement.querySelectorAll("[data-balie-shows]")) each.setAttribute("aria-pressed", each === pressed);
  }
  if (target.closest("[data-balie-print]")) window.print();
});
