/* Live updates: the server tells the id of a ticket that changed, or that the agent's tabs did; the page asks again for what shows it. */
(function () {
  "use strict";
  const PAUSE = 300;
  const pace = window.baliePace;
  let timer = null;
  let ticketToo = false;
  let listToo = false;
  let tabsAre = null;
  let missed = false;
  let connected = false;

  /* The connection may open, and be told something, before the page is complete: what it shows is not known until then. */
  const whenComplete = (act) =>
    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", act, { once: true }) : act();

  const onDesk = () => document.getElementById("live") !== null;

  /* Strips that look the same need no answer: most often it was this window that changed them. */
  const otherTabs = () => tabsAre !== null && document.querySelector("[data-balie-strip]").dataset.balieStrip !== tabsAre;

  /* Nothing is replaced under a finger: what was pressed would not be there any more when it is let go. */
  let pressed = false;
  const letGo = () => (pressed = false);
  document.addEventListener("pointerdown", () => (pressed = true), true);
  document.addEventListener("pointerup", letGo, true);
  document.addEventListener("pointercancel", letGo, true);
  window.addEventListener("blur", letGo);

  function refresh() {
    timer = null;
    if (leaving) return;
    if (pressed) return void soon();
    const ticket = ticketToo && document.querySelector("[data-balie-ticket]");
    const list = listToo;
    const tabs = otherTabs();
    ticketToo = listToo = false;
    tabsAre = null;
    if (!list && !tabs) return;
    pace.asks();
    if (list && onDesk()) (ticket ? window.balieRefreshTicket : window.balieRefreshList)();
    else window.balieRefreshTabs();
  }

  /* A page that is being left asks for nothing more: its request would eat the message of the page that follows. */
  let leaving = false;
  document.addEventListener("submit", (event) => (leaving ||= !event.defaultPrevented));
  document.addEventListener("balie:stays", () => (leaving = false));

  /* Nobody looks at a hidden page: it catches up when it is seen again. */
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && missed) soon();
  });

  function soon() {
    missed = document.hidden;
    if (timer === null && !missed) {
      timer = window.setTimeout(refresh, ticketToo || !listToo ? PAUSE : Math.max(PAUSE, pace.wait()));
    }
  }

  /* What happened while the page was on its way, or while the connection was lost, is caught up with. */
  window.balieConnected = function () {
    const again = connected;
    connected = true;
    whenComplete(() => {
      if (!again && !onDesk()) return;
      ticketToo = listToo = true;
      soon();
    });
  };

  /* Bursts become one request. */
  window.balieTicketChanged = (id) => whenComplete(() => {
    const other = /^(chat|presence):/.exec(id);
    if (other) document.dispatchEvent(new CustomEvent(`balie:${other[1]}`, { detail: id.slice(other[0].length) }));
    else changed(id);
  });

  function changed(id) {
    const open = document.querySelector("[data-balie-ticket]");
    if (!onDesk() && !document.querySelector(`[data-balie-of="${CSS.escape(id)}"]`)) return;
    ticketToo = ticketToo || (open !== null && open.dataset.balieTicket === id);
    listToo = true;
    soon();
  }

  /*
   * A refresh replaces what it shows: what had the focus gives it to the one that is called the same, with what was typed. True
   * leaves the page as it is: PrimeFaces does nothing with the answer then.
   */
  let held = null;
  let before = null;
  window.balieHolds = function () {
    pace.answered();
    if (pressed) {
      ticketToo = listToo = true;
      soon();
      return true;
    }
    const focused = document.activeElement;
    const name = ["id", "data-balie-open", "data-balie-pick", "href"].find((attribute) => focused?.getAttribute(attribute));
    held = name ? `[${name}="${CSS.escape(focused.getAttribute(name))}"]` : null;
    before = focused.matches("input[type=text], textarea") ? focused : null;
    return false;
  };

  window.balieGivesBack = function () {
    const again = held && document.querySelector(held);
    if (again && before && before !== again) again.value = before.value;
    if (document.activeElement === document.body) again?.focus({ preventScroll: true });
  };

  window.balieTabsAre = function (state) {
    tabsAre = state;
    whenComplete(soon);
  };
})();
