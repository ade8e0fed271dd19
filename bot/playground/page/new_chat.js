/** Begins a chat with the bot's assistant and finds the thread that the server opens for it. */
import { topMessages } from "./conversation_messages.js";

export class NewChat {
  #after = null;

  /** @param {import("./server.js").Server} server */
  constructor(server) {
    this.server = server;
  }

  /** @param {import("./scene.js").Scene} scene - of the direct message */
  async begin(scene) {
    const newest = scene.messages.at(-1)?.ts ?? "";
    const answer = await this.server.openAssistant(scene.user);
    if (answer.ok) this.#after = { user: scene.user, ts: newest };
  }

  /**
   * Return the new chat's thread once, when it has come; else null.
   * @param {import("./scene.js").Scene} scene
   * @returns {string|null} its ts
   */
  take(scene) {
    if (!this.#after || this.#after.user !== scene.user || scene.place !== "messages") return null;
    const thread = topMessages(scene.messages).find((message) => message.ts > this.#after.ts);
    if (thread) this.#after = null;
    return thread?.ts ?? null;
  }
}
