/** The playground's clock: what time it is here, and buttons that move it on. */
import { button, element } from "./dom.js";
import { dayAndTime } from "./times.js";

const STEPS = { hour: "An hour on", day: "A day on", digest: "To the next digest" };
const EVERY_MS = 15_000;

export class ClockPanel {
  #aheadMs = 0;

  /** @param {(to: string) => void} move - moves the clock on: by an "hour", by a "day", or to the next "digest" */
  constructor(move) {
    this.time = element("time", {});
    const steps = Object.entries(STEPS).map(([to, words]) => button(words, () => move(to), { id: `clock-${to}` }));
    this.root = element(
      "div",
      { class: "clock", role: "group", "aria-label": "Time in the playground" },
      element("p", {}, "Here it is ", this.time),
      element("div", { class: "clock-steps" }, ...steps),
    );
    setInterval(() => this.#show(), EVERY_MS);
  }

  /** @param {number} aheadSeconds - how far the playground is ahead of this machine */
  draw(aheadSeconds) {
    this.#aheadMs = 1000 * aheadSeconds;
    this.#show();
  }

  #show() {
    const now = new Date(Date.now() + this.#aheadMs);
    this.time.dateTime = now.toISOString();
    this.time.textContent = dayAndTime(now);
  }
}
