/** A list of messages with a line for each day; it goes to what is new unless the reader has scrolled up. */
import { element } from "./dom.js";
import { drawMessage } from "./message.js";
import { redrawChildren } from "./redraw.js";
import { dayOf } from "./times.js";

const NEAR_THE_END_PX = 120;
const AT_THE_END_PX = 4;

export class MessageList {
  #place = null;
  /** Whether the reader sees the end: then it stays in sight, whatever grows. */
  #isAtEnd = false;
  #height = 0;

  /**
   * @param {string} label - what the list is called
   * @param {string} dayTag - the heading of a day, such as "h2"
   * @param {(message: Object) => import("./message.js").MessageParts} partsOf - what each message needs
   */
  constructor(label, dayTag, partsOf) {
    this.root = element("div", { class: "messages", role: "group", "aria-label": label, tabindex: "0" });
    this.dayTag = dayTag;
    this.partsOf = partsOf;
    this.root.addEventListener("scroll", () => this.#onScroll());
    new ResizeObserver(() => this.#onResize()).observe(this.root);
  }

  /**
   * Show messages.
   * @param {string} place - whose they are; another place starts at its newest message
   * @param {Object[]} messages - oldest first
   * @param {string} empty - what to say when there are none
   */
  draw(place, messages, empty) {
    const isNearEnd = this.#pxToEnd() < NEAR_THE_END_PX;
    const isNewPlace = place !== this.#place;
    const shown = new Set([...this.root.children].map((child) => child.dataset.key));
    if (isNewPlace) this.root.replaceChildren();
    this.#place = place;
    const rows = messages.length ? withDays(messages) : [{ key: "empty", words: empty }];
    redrawChildren(
      this.root,
      rows,
      (row) => row.key,
      (row) => this.#signature(row),
      (row) => this.#drawRow(row),
    );
    const added = messages.filter((message) => !shown.has(message.ts));
    if (isNewPlace) this.#show(messages.at(-1));
    else if (added.length) this.#showNew(added, isNearEnd);
    else this.#stayAtEnd();
    this.#noteEnd();
  }

  /** One's own words and private answers come into view from anywhere. */
  #showNew([first], isNearEnd) {
    if (isNearEnd || first.is_ephemeral || this.partsOf(first).isOwn) this.#show(first);
  }

  /** Scroll to the beginning of a message, so that a long answer is read from its top. */
  #show(message) {
    const row = [...this.root.children].find((child) => child.dataset.key === message?.ts);
    if (row) this.root.scrollTop = row.offsetTop - this.root.offsetTop;
  }

  /** A list that has just become higher or lower was not scrolled by the reader. */
  #onScroll() {
    if (this.root.clientHeight === this.#height) this.#noteEnd();
  }

  #onResize() {
    this.#height = this.root.clientHeight;
    this.#stayAtEnd();
  }

  #stayAtEnd() {
    if (this.#isAtEnd) this.root.scrollTop = this.root.scrollHeight;
  }

  #noteEnd() {
    this.#height = this.root.clientHeight;
    this.#isAtEnd = this.#pxToEnd() < AT_THE_END_PX;
  }

  #pxToEnd() {
    return this.root.scrollHeight - this.root.scrollTop - this.root.clientHeight;
  }

  #signature(row) {
    if (!row.message) return row.words;
    const { replies, shortcuts, session } = this.partsOf(row.message);
    const told = [replies.map((reply) => reply.ts), shortcuts.map((item) => item.label), session];
    return JSON.stringify([row.message, ...told]);
  }

  #drawRow(row) {
    if (row.message) return drawMessage(row.message, this.partsOf(row.message));
    return row.key === "empty"
      ? element("p", { class: "quiet empty" }, row.words)
      : element(this.dayTag, { class: "day" }, row.words);
  }
}

function withDays(messages) {
  const rows = [];
  let day = null;
  for (const message of messages) {
    const words = dayOf(new Date(message.at));
    if (words !== day) rows.push({ key: `day ${words}`, words });
    day = words;
    rows.push({ key: message.ts, message });
  }
  return rows;
}
