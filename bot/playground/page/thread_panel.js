/** The panel at the right: a message, its answers and a composer for one more. */
import { Composer } from "./composer.js";
import { lastOwn, repliesTo } from "./conversation_messages.js";
import { element, iconButton } from "./dom.js";
import { icon } from "./icons.js";
import { hasKeyboard } from "./keyboard.js";
import { MessageList } from "./message_list.js";

export class ThreadPanel {
  #scene = null;

  /**
   * @param {HTMLElement} root
   * @param {Object} actions - see Playground, which gives them
   */
  constructor(root, actions) {
    this.root = root;
    this.actions = actions;
    this.title = element("h2", {}, "Thread");
    this.list = new MessageList("Thread", "h3", (message) => this.#partsOf(message));
    this.composer = new Composer("thread-composer", {
      say: (text) => actions.say(this.#scene, text, this.#scene.thread),
      edit: (message, text) => actions.edit(this.#scene, message, text),
      lastOwn: () => lastOwn(this.#messages(), this.#scene),
    });
    this.close = iconButton(icon("close"), "Close the thread", () => actions.closeThread(this.#scene), {
      class: "close",
    });
    root.append(
      element("header", { class: "bar" }, this.title, this.close),
      this.list.root,
      this.composer.root,
    );
    root.addEventListener(
      "keydown",
      (event) => event.key === "Escape" && !event.defaultPrevented && this.close.click(),
    );
  }

  /** @param {import("./scene.js").Scene} scene - what there is to show */
  draw(scene) {
    const wasThread = this.#scene?.thread ?? null;
    const hadFocus = this.root.contains(document.activeElement);
    this.#scene = scene;
    this.root.hidden = !scene.thread;
    document.body.classList.toggle("has-thread", Boolean(scene.thread));
    if (!scene.thread) {
      if (hadFocus) leadBackFrom(wasThread);
      return;
    }
    const place = `${scene.user} ${scene.channel.id} ${scene.thread}`;
    this.list.draw(place, this.#messages(), "");
    this.composer.draw(place, "Reply in the thread", scene.offers);
    if (wasThread !== scene.thread) (hasKeyboard() ? this.composer.box : this.close).focus({ preventScroll: true });
  }

  #messages() {
    return [this.#scene.threadTop, ...repliesTo(this.#scene.messages, this.#scene.thread)];
  }

  #partsOf(message) {
    return {
      isOwn: message.user === this.#scene.user,
      surface: this.actions.messageSurface("thread", this.#scene, message),
      replies: [],
      isReply: false,
      session: this.#scene.sessionOf(message),
      stop: () => this.actions.stop(this.#scene, message.ts),
      shortcuts: this.actions.messageActions(this.#scene, message, this.composer),
      openThread: null,
    };
  }
}

/** Who closes a thread goes on where it was opened. */
function leadBackFrom(thread) {
  const opener = document.getElementById(`list-${thread}/replies`) ?? document.getElementById("conversation");
  opener.focus({ preventScroll: true });
}
