/** Where a person types a message: Enter sends, Shift and Enter break the line. */
import { element, icon } from "./dom.js";
import { SuggestionList } from "./suggestion_list.js";
import { suggest } from "./suggestions.js";

export class Composer {
  #place = null;
  #drafts = new Map();
  #offers = null;

  /**
   * @param {string} id - of the text box
   * @param {(text: string) => Promise<{ok: boolean}>} say - sends what was typed
   */
  constructor(id, say) {
    this.say = say;
    this.list = new SuggestionList(`${id}-suggestions`, (item) => this.#insert(item));
    this.label = element("label", { class: "unseen", for: id });
    this.box = element("textarea", {
      id,
      rows: 1,
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-controls": this.list.root.id,
    });
    this.root = element(
      "form",
      { class: "composer" },
      this.label,
      this.list.root,
      this.box,
      element("button", { class: "send", "aria-label": "Send", title: "Send" }, icon("➤")),
    );
    this.root.addEventListener("submit", (event) => this.#submit(event));
    this.box.addEventListener("keydown", (event) => this.#onKey(event));
    this.box.addEventListener("input", () => this.#onTyped());
    this.box.addEventListener("blur", () => this.list.hide());
  }

  /**
   * Be the composer of a place; what was typed in another stays there.
   * @param {string} place
   * @param {string} label - such as "Message #team-chat"
   * @param {{command: Object, people: Object[]}} offers - what may be suggested
   */
  draw(place, label, offers) {
    this.#offers = offers;
    this.label.textContent = label;
    this.box.placeholder = label;
    if (place === this.#place) return;
    this.#drafts.set(this.#place, this.box.value);
    this.#place = place;
    this.#setText(this.#drafts.get(place) ?? "");
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.box.value.trim();
    if (!text) return;
    const place = this.#place;
    this.#setText("");
    const answer = await this.say(text);
    if (!answer.ok && place === this.#place && !this.box.value) this.#setText(text);
  }

  #onKey(event) {
    if (this.list.takesKey(event)) return;
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.root.requestSubmit();
  }

  #onTyped() {
    this.#grow();
    const { command, people } = this.#offers;
    const offered = suggest(this.box.value, this.box.selectionStart, command, people);
    if (offered) this.list.show(offered, this.box);
    else this.list.hide();
  }

  #insert({ insert, from, to }) {
    this.box.setRangeText(insert, from, to, "end");
    this.box.focus();
    this.#grow();
  }

  #setText(text) {
    this.box.value = text;
    this.list.hide();
    this.#grow();
  }

  #grow() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, innerHeight / 3)}px`;
  }
}
