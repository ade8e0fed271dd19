/** Listens to the server's snapshots, and comes back by itself when the server does. */
const PAUSE_BEFORE_TRYING_AGAIN_MS = 1500;

export class Feed {
  /**
   * @param {(snapshot: Object) => void} onSnapshot
   * @param {(isConnected: boolean) => void} onConnection
   * @param {() => void} onNobody - the user who was to be followed is not here
   */
  constructor(onSnapshot, onConnection, onNobody) {
    this.onSnapshot = onSnapshot;
    this.onConnection = onConnection;
    this.onNobody = onNobody;
    this.source = null;
    this.user = null;
  }

  /** Follow what this user sees, and stop following anyone else. */
  follow(user) {
    if (user === this.user) return;
    this.user = user;
    this.#open();
  }

  #open() {
    this.source?.close();
    const source = new EventSource(`/playground/changes?user=${encodeURIComponent(this.user ?? "")}`);
    source.onopen = () => this.onConnection(true);
    source.onmessage = (event) => this.onSnapshot(JSON.parse(event.data));
    source.addEventListener("nobody", () => {
      source.close();
      this.onNobody();
    });
    source.onerror = () => this.#lost(source);
    this.source = source;
  }

  #lost(source) {
    source.close();
    this.onConnection(false);
    setTimeout(() => {
      if (source === this.source) this.#open();
    }, PAUSE_BEFORE_TRYING_AGAIN_MS);
  }
}
