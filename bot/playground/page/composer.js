/** Where a person types a message: Enter sends, Shift and Enter break the line, arrow up changes the last one. */
import { button, element } from "./dom.js";
import { icon } from "./icons.js";
import { keep, kept } from "./kept.js";
import { SuggestionList } from "./suggestion_list.js";
import { suggest } from "./suggestions.js";

export class Composer {
  #place = null;
  #drafts;
  #offers = null;
  /** The own message whose words are being changed, or null. */
  #edited = null;

  /**
   * @param {string} id - of the text box
   * @param {Object} actions
   * @param {(text: string) => Promise<{ok: boolean}>} actions.say - sends what was typed
   * @param {(message: {ts: string}, text: string) => Promise<{ok: boolean}>} actions.edit - changes an own message
   * @param {() => {ts: string, typed: string}|null} actions.lastOwn - the message that arrow up changes
   */
  constructor(id, actions) {
    this.actions = actions;
    this.keptAs = `drafts/${id}`;
    this.#drafts = new Map(kept(this.keptAs, []));
    this.list = new SuggestionList(`${id}-suggestions`, (item) => this.#insert(item));
    this.label = element("label", { class: "unseen", for: id });
    this.editing = this.#drawEditing();
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
      this.editing,
      this.label,
      this.list.root,
      this.box,
      element("button", { class: "send", "aria-label": "Send", title: "Send (Enter)" }, icon("send")),
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
    this.#endEditing();
    this.#place = place;
    this.#setText(this.#drafts.get(place) ?? "");
  }

  /**
   * Put words into the composer of a place, in place of what is there, for the person to send.
   * @param {string} place
   * @param {string} words
   */
  prepare(place, words) {
    this.#drafts.set(place, words);
    if (place !== this.#place) return;
    this.#endEditing();
    this.#setText(words);
  }

  /**
   * Let the person change the words of an own message; what was half typed comes back afterwards.
   * @param {{ts: string, typed: string}} message
   */
  edit(message) {
    this.#edited = message;
    this.editing.hidden = false;
    this.#show(message.typed);
    this.box.focus();
    this.box.setSelectionRange(message.typed.length, message.typed.length);
  }

  #drawEditing() {
    const stop = button("Cancel", () => this.#stopEditing(), { class: "quiet-button" });
    return element("p", { class: "editing", hidden: true }, element("span", { role: "status" }, "Change your message"), stop);
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.box.value.trim();
    if (!text) return;
    const place = this.#place;
    const edited = this.#edited;
    if (edited) this.#stopEditing();
    else this.#setText("");
    const answer = await (edited ? this.actions.edit(edited, text) : this.actions.say(text));
    if (answer.ok || place !== this.#place || (this.box.value && !edited)) return;
    if (edited) this.edit({ ...edited, typed: text });
    else this.#setText(text);
  }

  #onKey(event) {
    if (this.list.takesKey(event) || event.isComposing) return;
    if (event.key === "Escape" && this.#edited) this.#stopEditing(event);
    else if (event.key === "ArrowUp" && !this.box.value) this.#editLast(event);
    else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.root.requestSubmit();
    }
  }

  #editLast(event) {
    const message = this.actions.lastOwn();
    if (!message) return;
    event.preventDefault();
    this.edit(message);
  }

  #stopEditing(event) {
    event?.preventDefault();
    this.#endEditing();
    this.#setText(this.#drafts.get(this.#place) ?? "");
    this.box.focus();
  }

  #endEditing() {
    this.#edited = null;
    this.editing.hidden = true;
  }

  #onTyped() {
    this.#keepDraft();
    this.#grow();
    const { command, people } = this.#offers;
    const offered = suggest(this.box.value, this.box.selectionStart, command, people);
    if (offered) this.list.show(offered, this.box);
    else this.list.hide();
  }

  #insert({ insert, from, to }) {
    this.box.setRangeText(insert, from, to, "end");
    this.box.focus();
    this.#onTyped();
  }

  #setText(text) {
    this.#show(text);
    this.#keepDraft();
  }

  #show(text) {
    this.box.value = text;
    this.list.hide();
    this.#grow();
  }

  #keepDraft() {
    if (this.#edited) return;
    if (this.box.value) this.#drafts.set(this.#place, this.box.value);
    else this.#drafts.delete(this.#place);
    keep(this.keptAs, [...this.#drafts]);
  }

  #grow() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, innerHeight / 3)}px`;
  }
}
