/** The list above a composer: arrows move, Enter and Tab choose, Esc closes. Nothing is chosen yet where it is a guess. */
import { element } from "./dom.js";

export class SuggestionList {
  #items = [];
  #at = 0;
  #box = null;

  /**
   * @param {string} id
   * @param {(item: {insert: string, from: number, to: number}) => void} choose
   */
  constructor(id, choose) {
    this.choose = choose;
    this.root = element("ul", { id, class: "suggestions", role: "listbox", "aria-label": "Suggestions", hidden: true });
  }

  /**
   * Offer suggestions for a text box.
   * @param {{from: number, to: number, items: import("./suggestions.js").Suggestion[], isGuess: boolean}} offered
   * @param {HTMLTextAreaElement} box
   */
  show({ from, to, items, isGuess }, box) {
    this.#box = box;
    this.#items = items.map((item) => ({ ...item, from, to }));
    this.#at = isGuess ? -1 : 0;
    this.root.replaceChildren(...this.#items.map((item, index) => this.#drawItem(item, index)));
    this.root.hidden = false;
    this.#mark();
  }

  /** Offer nothing. */
  hide() {
    this.root.hidden = true;
    this.#box?.removeAttribute("aria-activedescendant");
  }

  /**
   * Use a key when it is for the list.
   * @param {KeyboardEvent} event
   * @returns {boolean} whether it was
   */
  takesKey(event) {
    if (this.root.hidden || event.isComposing) return false;
    if (event.key === "Escape") this.hide();
    else if (event.key === "ArrowDown") this.#move(1);
    else if (event.key === "ArrowUp") this.#move(-1);
    else if (event.key === "Tab" && !event.shiftKey) this.#take(this.#items[Math.max(0, this.#at)]);
    else if (event.key === "Enter" && !event.shiftKey && this.#isChosen()) this.#take(this.#items[this.#at]);
    else return false;
    event.preventDefault();
    return true;
  }

  #drawItem(item, index) {
    // mousedown, not click: the text box must not lose focus before the choice is made
    const listeners = { mousedown: (event) => (event.preventDefault(), this.#take(this.#items[index])) };
    const hint = item.hint ? element("span", { class: "quiet" }, ` ${item.hint}`) : null;
    return element(
      "li",
      { role: "option", id: `${this.root.id}-${index}`, on: listeners },
      element("strong", {}, item.words),
      hint,
    );
  }

  #take(item) {
    this.hide();
    this.choose(item);
  }

  /** Enter sends what is already typed in full. */
  #isChosen() {
    if (this.#at < 0) return false;
    const { from, to, words } = this.#items[this.#at];
    return this.#box.value.slice(from, to) !== words;
  }

  #move(step) {
    const from = this.#at < 0 && step < 0 ? 0 : this.#at;
    this.#at = (from + step + this.#items.length) % this.#items.length;
    this.#mark();
  }

  #mark() {
    [...this.root.children].forEach((row, index) => row.setAttribute("aria-selected", String(index === this.#at)));
    if (this.#at < 0) this.#box.removeAttribute("aria-activedescendant");
    else this.#box.setAttribute("aria-activedescendant", `${this.root.id}-${this.#at}`);
  }
}
