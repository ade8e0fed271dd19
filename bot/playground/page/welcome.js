/** The welcome card: what this is and five things to try; then, for the one that was chosen, what to do next. */
import { button, element, iconButton } from "./dom.js";
import { icon } from "./icons.js";
import { keep, kept } from "./kept.js";
import { thingsToTry } from "./things_to_try.js";

const KEPT_AS = "welcome";
const CLOSED = "closed";
const CARD = "card";
const NARROW = matchMedia("(max-width: 44rem)");

export class Welcome {
  #things = [];
  #signature = null;
  /** CLOSED, CARD, or the thing that is being tried and the step that was taken last. */
  #state;

  /**
   * @param {HTMLElement} root - the section of the page
   * @param {boolean} isNewHere - whether the person has come without an address of a place
   * @param {(step: import("./things_to_try.js").Step) => void} take - does what a step says
   */
  constructor(root, isNewHere, take) {
    this.root = root;
    this.take = take;
    this.#state = kept(KEPT_AS, isNewHere ? CARD : CLOSED);
  }

  /** @param {import("./directory.js").Directory} directory - who is here */
  draw(directory) {
    const people = directory.people.filter((person) => !person.is_bot).map((person) => person.real_name.split(" ")[0]);
    this.#things = thingsToTry(directory.nameOf(directory.botUser), people);
    this.names = people;
    this.#show();
  }

  /** Show the card. */
  open() {
    this.#go(CARD);
    this.root.querySelector("button")?.focus();
  }

  /** On a narrow screen put the card away: an answer, or the place one goes to, would stand below it, out of sight. */
  makeRoom() {
    if (this.#state === CARD && NARROW.matches) this.#go(CLOSED);
  }

  #go(state) {
    this.#state = state;
    keep(KEPT_AS, state);
    this.#show();
  }

  #show() {
    const signature = JSON.stringify([this.#state, this.names]);
    if (signature === this.#signature) return;
    this.#signature = signature;
    this.root.hidden = this.#state === CLOSED;
    if (this.#state === CARD) this.root.replaceChildren(...this.#drawCard());
    else if (this.#state === CLOSED) this.root.replaceChildren();
    else this.root.replaceChildren(...this.#drawStep());
    this.root.classList.toggle("is-card", this.#state === CARD);
  }

  #drawCard() {
    const [first, second] = this.names;
    return [
      this.#drawTop("Welcome to the playground"),
      element(
        "p",
        {},
        "This is the practice exchange bot in a small Slack of its own. ",
        element("strong", {}, "Nothing leaves this computer"),
        `, and it begins empty each time. ${first} and ${second} are made up, and you can be both.`,
      ),
      element("ul", { class: "things" }, ...this.#things.map((thing) => element("li", {}, this.#drawThing(thing)))),
    ];
  }

  #drawThing(thing) {
    const words = element("span", {}, element("strong", {}, thing.title), element("span", { class: "quiet" }, thing.line));
    return element(
      "button",
      { type: "button", class: "thing", id: `try-${thing.id}`, on: { click: () => this.#takeStep(thing, 0) } },
      icon(thing.icon),
      words,
    );
  }

  #drawStep() {
    const { id, at } = this.#state;
    const thing = this.#things.find((one) => one.id === id);
    const following = thing.steps[at + 1];
    const more = following
      ? button(following.button, () => this.#takeStep(thing, at + 1), { class: "button primary", id: "try-next" })
      : null;
    const others = button("Try something else", () => this.open(), { class: "button", id: "try-others" });
    const number = thing.steps.length > 1 ? ` (${at + 1}\u00a0of\u00a0${thing.steps.length})` : "";
    return [
      this.#drawTop(`${thing.title}${number}`, thing.icon),
      element("p", { role: "status" }, thing.steps[at].next),
      element("div", { class: "welcome-end" }, more, others),
    ];
  }

  #drawTop(title, sign = null) {
    const close = iconButton(icon("close"), "Close the welcome", () => this.#close(), { class: "close" });
    return element(
      "header",
      {},
      sign ? icon(sign) : null,
      element("h2", { id: "welcome-title" }, title),
      close,
    );
  }

  #takeStep(thing, at) {
    this.#go({ id: thing.id, at });
    this.take(thing.steps[at]);
  }

  #close() {
    this.#go(CLOSED);
    document.getElementById("help")?.focus();
  }
}
