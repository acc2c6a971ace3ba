/* What was typed and the server does not have yet, of all tabs that show this site: whichever is connected sends it. */
export class Outgoing {
  constructor(store) {
    this.store = store;
  }

  get all() {
    return this.store.get().waiting ?? [];
  }

  set all(waiting) {
    this.store.set({ ...this.store.get(), waiting });
  }

  /* Under a name of its own, so that the server keeps it once however often it is sent. */
  add(text) {
    const said = { id: crypto.randomUUID(), text };
    this.all = [...this.all, said];
    return said;
  }

  find(id) {
    return this.all.find((said) => said.id === id);
  }

  took(id) {
    if (this.find(id)) this.all = this.all.filter((said) => said.id !== id);
  }
}
