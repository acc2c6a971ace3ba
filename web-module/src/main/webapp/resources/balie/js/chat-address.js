/* Which conversation the address of the page names: the one that is written in. Its tab is the one that is shown. */
const wanted = () => new URL(location.href).searchParams.get("chat");
const roomOf = (id) => id && document.getElementById(`chat-${id}`)?.closest("balie-chat-room");

function go(room) {
  room.scrollIntoView({ block: "nearest" });
  room.write();
}

function name(id) {
  if (wanted() === id) return;
  history.replaceState(history.state, "", `${location.pathname}?chat=${id}`);
  document.dispatchEvent(new Event("balie:shown"));
}

document.addEventListener("focusin", ({ target }) => {
  const room = target.closest("balie-chat-room");
  if (room) name(room.chat);
});

/* The page is there already: no reason to load it again, and to lose what is typed. */
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-balie-work] a");
  const room = link && roomOf(new URL(link.href).searchParams.get("chat"));
  if (!room || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(room);
});

/* Rooms come after the page. */
let arrived = false;
document.getElementById("chats").addEventListener("balie:shown", ({ target }) => {
  const room = target.closest("balie-chat-room");
  if (arrived || room?.chat !== wanted()) return;
  arrived = true;
  go(room);
});
