/*
 * How often a page asks for what others changed: some refreshes at once, then one in so many milliseconds; 300 pages ask one server.
 * When an answer takes its time they ask less: what agents do themselves goes first.
 */
window.baliePace = (function () {
  "use strict";
  const AT_ONCE = 4;
  const BETWEEN = 3000;
  /* Waiting for answers is at most this part of a page's time. */
  const PART = 20;
  const LONGEST = 30000;
  let between = BETWEEN;
  let began = null;
  let asked = [];

  return {
    /** Milliseconds until the next one may go. */
    wait: () => (asked.length < AT_ONCE ? 0 : Math.max(0, asked[asked.length - AT_ONCE] + AT_ONCE * between - Date.now())),

    asks() {
      began = Date.now();
      asked = asked.concat(began).slice(-AT_ONCE);
    },

    answered() {
      if (began !== null) between = Math.min(LONGEST, Math.max(BETWEEN, PART * (Date.now() - began)));
      began = null;
    },
  };
})();
