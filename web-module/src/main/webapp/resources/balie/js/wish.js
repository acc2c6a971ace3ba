/* What a browser plays or shows is a choice for this browser (data-balie-wish); to show something, the browser is asked first. */
const key = (box) => `balie.${box.dataset.balieWish}`;
for (const box of document.querySelectorAll("[data-balie-wish]")) {
  box.checked = localStorage.getItem(key(box)) === "yes";
  box.addEventListener("change", async () => {
    const shows = box.dataset.balieWish.endsWith(".notify");
    const allowed = !shows || !box.checked || (await globalThis.Notification?.requestPermission()) === "granted";
    box.checked = box.checked && allowed;
    localStorage.setItem(key(box), box.checked ? "yes" : "no");
  });
}
