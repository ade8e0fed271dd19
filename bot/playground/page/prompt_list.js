/** The questions that the bot suggests in its direct message. */
import { button, element } from "./dom.js";
import { redrawChildren } from "./redraw.js";

export class PromptList {
  /** @param {(prompt: {title: string, message: string}) => void} choose */
  constructor(choose) {
    this.choose = choose;
    this.root = element("div", { class: "prompts", role: "group", "aria-label": "Suggested questions" });
  }

  /** @param {Array<{title: string, message: string}>} prompts - none hides the list */
  draw(prompts) {
    this.root.hidden = !prompts.length;
    const words = (prompt) => `${prompt.title} ${prompt.message}`;
    redrawChildren(this.root, prompts, words, words, (prompt) => this.#drawPrompt(prompt));
  }

  #drawPrompt(prompt) {
    return button(prompt.title, () => this.choose(prompt), { class: "prompt" });
  }
}
