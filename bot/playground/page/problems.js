/** Shows what did not work, as a private line that stays until it is put away. */
import { button, element } from "./dom.js";

export class Problems {
  /** @param {HTMLElement} root - a live region */
  constructor(root) {
    this.root = root;
  }

  /** Show one sentence in place of the last. */
  show(problem) {
    this.root.replaceChildren(
      element("strong", {}, "Slackbot"),
      element("span", { class: "quiet" }, " Only visible to you"),
      element("p", {}, problem),
      button("Dismiss", () => this.clear()),
    );
  }

  /** Show nothing. */
  clear() {
    this.root.replaceChildren();
  }
}
