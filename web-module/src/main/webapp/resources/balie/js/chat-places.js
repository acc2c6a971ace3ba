/* Where a conversation can go: everybody, teams, colleagues who are there. Whoever is choosing keeps the choice. */
class ChatPlaces extends HTMLElement {
  offer(places) {
    const state = JSON.stringify(places);
    if (this.state === state) return;
    this.state = state;
    const select = this.querySelector("select");
    const chosen = select.value;
    const group = (label, kind) => Object.assign(document.createElement("optgroup"), { label, hidden: !places.some((place) => place.kind === kind) });
    const groups = { all: select, team: group(this.dataset.balieTeams, "team"), agent: group(this.dataset.baliePeople, "agent") };
    select.replaceChildren();
    for (const { kind, id, name } of places) groups[kind].append(new Option(name, `${kind}:${id}`));
    select.append(groups.team, groups.agent);
    select.value = [...select.options].some((option) => option.value === chosen) ? chosen : "all:";
  }
}
customElements.define("balie-chat-places", ChatPlaces);
