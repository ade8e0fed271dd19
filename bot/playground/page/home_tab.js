/** The bot's home tab, drawn anew when the bot publishes it again. */
import { drawBlocks } from "./blocks/block.js";
import { element } from "./dom.js";
import { keepingFocus } from "./redraw.js";

export class HomeTab {
  #signature = null;
  #surface = null;

  /** @param {(viewId: string, values: () => Object, options: Object) => import("./blocks/surface.js").Surface} surfaceFor */
  constructor(surfaceFor) {
    this.surfaceFor = surfaceFor;
    this.root = element("div", { class: "home-tab", tabindex: "0", role: "group", "aria-label": "App Home" });
  }

  /**
   * @param {{id: string, payload: Object}|null} view - null until the bot has published it
   * @param {string} user - whose home it is
   */
  draw(view, user) {
    const signature = JSON.stringify([view, user]);
    if (signature === this.#signature) return;
    this.#signature = signature;
    if (!view) {
      this.root.replaceChildren(element("p", { class: "quiet empty" }, "The bot is opening its home tab."));
      return;
    }
    this.#surface = this.surfaceFor(view.id, () => this.#values(), {
      id: "home",
      kept: this.#values(),
      headingLevel: 2,
    });
    const drawn = drawBlocks(view.payload.blocks, this.#surface);
    keepingFocus(() => this.root.replaceChildren(drawn));
  }

  #values() {
    return this.#surface?.inputs.values() ?? {};
  }
}
