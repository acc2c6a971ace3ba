/* Buttons that write a place into a text, where the cursor was. */
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-balie-place]");
  if (!button) return;
  const field = document.getElementById(button.dataset.balieInto);
  field.focus();
  field.setRangeText(button.dataset.baliePlace, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
