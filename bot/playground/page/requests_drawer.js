/** A drawer for engineers: each request to the bot and each call of it, with the answer, as JSON. */
import { element, iconButton } from "./dom.js";
import { icon } from "./icons.js";
import { redrawChildren } from "./redraw.js";
import { timeOfDay } from "./times.js";

export class RequestsDrawer {
  #isLoading = false;
  #isStale = false;

  /**
   * @param {HTMLElement} root - the empty, hidden section of the page
   * @param {() => Promise<Object[]|null>} load - what there is, newest first; null where it cannot be had
   */
  constructor(root, load) {
    this.root = root;
    this.load = load;
    this.list = element("ol", { class: "exchanges" });
    this.close = iconButton(icon("close"), "Close requests and answers", () => this.hide(), { class: "close" });
    root.append(
      element("header", { class: "bar" }, element("h2", { id: "requests-title" }, "Requests and answers"), this.close),
      element("p", { class: "quiet" }, "What goes to the bot, and what it calls. Newest first; signatures and tokens masked."),
      this.list,
    );
    root.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
  }

  /** Open it. */
  show() {
    this.root.hidden = false;
    this.close.focus();
    this.refresh();
  }

  /** Close it; the focus goes back to what opens it. */
  hide() {
    this.root.hidden = true;
    document.getElementById("show-requests")?.focus();
  }

  /** Show what has happened since; a drawer that is closed asks for nothing. */
  async refresh() {
    this.#isStale = true;
    if (this.root.hidden || this.#isLoading) return;
    this.#isLoading = true;
    while (this.#isStale && !this.root.hidden) {
      this.#isStale = false;
      const exchanges = await this.load();
      if (exchanges) this.#draw(exchanges);
    }
    this.#isLoading = false;
  }

  #draw(exchanges) {
    redrawChildren(this.list, exchanges, ({ id, at }) => `${id} ${at}`, ({ id }) => id, drawExchange);
  }
}

function drawExchange({ at, is_to_bot: isToBot, name, outcome, milliseconds, request, answer }) {
  const told = [timeOfDay(new Date(at)), outcome, milliseconds === null ? null : `${milliseconds} ms`];
  return element(
    "li",
    {},
    element(
      "details",
      {},
      element(
        "summary",
        {},
        icon(isToBot ? "to-bot" : "from-bot"),
        element("span", { class: "unseen" }, isToBot ? "To the bot: " : "From the bot: "),
        element("code", {}, name),
        element("span", { class: outcome === "ok" ? "quiet" : "error" }, told.filter(Boolean).join(" · ")),
      ),
      element("h3", {}, "Request"),
      drawJson(request),
      element("h3", {}, "Answer"),
      drawJson(answer),
    ),
  );
}

function drawJson(value) {
  return element("pre", { tabindex: "0" }, JSON.stringify(value, null, 2));
}
