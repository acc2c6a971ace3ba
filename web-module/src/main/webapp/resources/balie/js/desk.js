/* Live updates: the server tells the id of a ticket that changed; the page asks again for what shows it. */
(function () {
  "use strict";
  const PAUSE = 300;
  let timer = null;
  let ticketToo = false;

  function refresh() {
    timer = null;
    if (leaving) return;
    const ticket = ticketToo && window.balieRefreshTicket;
    ticketToo = false;
    (ticket || window.balieRefreshList)();
  }

  /* A page that is being left asks for nothing more: its request would eat the message of the page that follows. */
  let leaving = false;
  document.addEventListener("submit", () => (leaving = true));

  function soon() {
    if (timer === null) {
      timer = window.setTimeout(refresh, PAUSE);
    }
  }

  /* What happened while the page was on its way, or while the connection was lost, is caught up with. */
  window.balieConnected = function () {
    ticketToo = true;
    soon();
  };

  /* Named in f:websocket, which needs it before the page is complete. Bursts become one request. */
  window.balieTicketChanged = function (id) {
    const open = document.querySelector("[data-balie-ticket]");
    ticketToo = ticketToo || (open !== null && open.dataset.balieTicket === id);
    soon();
  };
})();
