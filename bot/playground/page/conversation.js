/** The middle of the page: a channel's messages and composer, or the bot's home tab. */
import { Composer } from "./composer.js";
import { isReply, repliesTo, timeline, topMessages } from "./conversation_messages.js";
import { button, element, icon } from "./dom.js";
import { HomeTab } from "./home_tab.js";
import { createMenu } from "./menu.js";
import { MessageList } from "./message_list.js";
import { PromptList } from "./prompt_list.js";

export class Conversation {
  #scene = null;

  /**
   * @param {HTMLElement} root
   * @param {Object} actions - see Playground, which gives them
   */
  constructor(root, actions) {
    this.actions = actions;
    this.title = element("h1");
    this.tools = element("div", { class: "tools" });
    this.list = new MessageList("Messages", (message) => this.#partsOf(message));
    this.home = new HomeTab((...args) => actions.viewSurface(this.#scene.directory, ...args));
    this.prompts = new PromptList((prompt) => this.#say(prompt.message));
    this.composer = new Composer("composer", (text) => this.#say(text));
    const sidebarButton = button("", actions.showSidebar, { class: "show-sidebar", "aria-label": "Channels" });
    sidebarButton.append(icon("☰"));
    root.append(
      element("header", { class: "bar" }, sidebarButton, this.title, this.tools),
      this.list.root,
      this.home.root,
      this.prompts.root,
      this.composer.root,
    );
  }

  /** @param {import("./scene.js").Scene} scene - what there is to show */
  draw(scene) {
    this.#scene = scene;
    this.title.textContent = scene.title;
    if (!this.tools.hasChildNodes()) this.tools.replaceChildren(...this.#drawTools(scene));
    for (const part of [this.list, this.composer]) part.root.hidden = scene.isHome;
    this.home.root.hidden = !scene.isHome;
    this.prompts.draw(scene.prompts);
    if (scene.isHome) this.home.draw(scene.home, scene.user);
    else this.#drawChannel(scene);
  }

  #drawChannel(scene) {
    const messages = scene.isTimeline ? timeline(scene.messages) : topMessages(scene.messages);
    this.list.draw(`${scene.user} ${scene.channel.id}`, messages, "Nothing has been said here yet.");
    this.composer.draw(`${scene.user} ${scene.channel.id}`, `Message ${scene.title}`, scene.offers);
  }

  #drawTools(scene) {
    const items = scene.shortcuts("global").map(({ name, callback_id: id }) => ({
      label: name,
      choose: () => this.actions.shortcut(this.#scene, id),
    }));
    return items.length ? [createMenu({ id: "shortcuts", sign: "⚡", label: "Shortcuts", items })] : [];
  }

  #say(text) {
    return this.actions.say(this.#scene, text, null);
  }

  #partsOf(message) {
    const scene = this.#scene;
    return {
      isOwn: message.user === this.#scene.user,
      surface: this.actions.messageSurface("list", scene, message),
      replies: scene.isTimeline ? [] : repliesTo(scene.messages, message.ts),
      isReply: isReply(message),
      session: scene.sessionOf(message),
      stop: () => this.actions.stop(scene, message.ts),
      shortcuts: this.actions.messageShortcuts(scene, message),
      openThread: () => this.actions.openThread(scene, message.thread_ts ?? message.ts),
    };
  }
}
