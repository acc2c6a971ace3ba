/* Another case or another list, without another page: the regions are asked for at the address they belong to. */
let target = null;

const live = () => document.getElementById("live");

/* Every form of the page posts to the address that is shown, so that the server reads the same case. */
function standAt(href) {
  for (const form of document.forms) {
    if (form.method === "post" && new URL(form.action).pathname === location.pathname) form.action = href;
  }
}

/* What an action said is said once: it stands in no address that is kept. */
function said(href) {
  const address = new URL(href, location);
  address.searchParams.delete("done");
  return address.href;
}

function go(href, what, remember) {
  document.dispatchEvent(new Event("balie:leaving"));
  target = { href, remember };
  standAt(href);
  document.getElementById("main").setAttribute("aria-busy", "true");
  if (what === "ticket") window.balieGoTicket();
  else window.balieGoList();
}

/* Named in p:remoteCommand. Whatever went wrong, the address itself leads to the page that says what. */
window.balieArrived = function (xhr) {
  const { href, remember } = target;
  document.getElementById("main").removeAttribute("aria-busy");
  if (xhr.status !== 200) return void location.assign(href);
  const shown = said(href);
  if (remember && shown !== location.href) history.pushState({ balie: true }, "", shown);
  standAt(shown);
  const work = document.getElementById("work");
  document.title = work.dataset.balieTitle;
  const number = work.querySelector("[data-balie-number]")?.dataset.balieNumber;
  for (const row of document.querySelectorAll("[data-balie-row]")) {
    if (new URL(row.href).searchParams.get("ticket") === number && number) {
      row.setAttribute("aria-current", "true");
      row.querySelector("[data-balie-unseen]")?.remove();
    } else row.removeAttribute("aria-current");
  }
  work.dispatchEvent(new Event("balie:shown", { bubbles: true }));
  // Whoever looks at a case has seen who mentioned them there: the count is another one.
  if (number && document.querySelector("[data-balie-mentioned]")) window.balieRefreshList();
};

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-balie-go]");
  if (!link || !live() || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.href, link.dataset.balieGo, true);
});

addEventListener("popstate", () => live() && go(location.href, "list", false));
