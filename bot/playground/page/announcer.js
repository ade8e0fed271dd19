/** Tells people who use a screen reader what has just been said where they are. */
import { drawMrkdwn } from "./text/mrkdwn.js";

const LONGEST_ANNOUNCEMENT = 240;

export class Announcer {
  #place = null;
  #heard = "";

  /** @param {HTMLElement} root - a live region */
  constructor(root) {
    this.root = root;
  }

  /**
   * Announce what is new in a place since the last call; on coming to a place, nothing.
   * @param {string} place
   * @param {Object[]} messages - oldest first
   * @param {import("./directory.js").Directory} directory
   */
  draw(place, messages, directory) {
    const isNewPlace = place !== this.#place;
    const fresh = messages.filter((message) => message.ts > this.#heard && message.user !== directory.user);
    this.#place = place;
    this.#heard = messages.reduce((latest, { ts }) => (ts > latest ? ts : latest), "");
    if (isNewPlace || !fresh.length) return;
    this.root.textContent = fresh.map((message) => wordsOf(message, directory)).join(" ");
  }
}

function wordsOf(message, directory) {
  const words = drawMrkdwn(message.text, directory).textContent;
  const shortened = words.length > LONGEST_ANNOUNCEMENT ? `${words.slice(0, LONGEST_ANNOUNCEMENT)}…` : words;
  return `${directory.nameOf(message.user)}: ${shortened}`;
}
