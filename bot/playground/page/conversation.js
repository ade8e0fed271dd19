/** The middle of the page: a channel's messages and composer, or the bot's home tab. */
import { Composer } from "./composer.js";
import { isReply, lastOwn, repliesTo, timeline, topMessages } from "./conversation_messages.js";
import { element, iconButton } from "./dom.js";
import { HomeTab } from "./home_tab.js";
import { icon } from "./icons.js";
import { hasKeyboard } from "./keyboard.js";
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
    this.root = root;
    this.actions = actions;
    this.title = element("h1");
    this.tools = element("div", { class: "tools" });
    this.list = new MessageList("Messages", "h2", (message) => this.#partsOf(message));
    this.home = new HomeTab((...args) => actions.viewSurface(this.#scene.directory, ...args));
    this.prompts = new PromptList((prompt) => this.#say(prompt.message));
    this.composer = new Composer("composer", {
      say: (text) => this.#say(text),
      edit: (message, text) => actions.edit(this.#scene, message, text),
      lastOwn: () => lastOwn(this.#messages(), this.#scene),
    });
    this.welcome = element("section", { id: "welcome", "aria-labelledby": "welcome-title", hidden: true });
    const sidebarButton = iconButton(icon("menu"), "Channels", actions.showSidebar, { class: "show-sidebar" });
    root.append(
      element("header", { class: "bar" }, sidebarButton, this.title, this.tools),
      this.welcome,
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
    this.list.draw(`${scene.user} ${scene.channel.id}`, this.#messages(), "Nothing has been said here yet.");
    this.composer.draw(placeOf(scene.user, scene.channel.id), `Message ${scene.title}`, scene.offers);
  }

  /**
   * Put words into the composer of a channel, for the person to send.
   * @param {string} user - whose composer it is
   * @param {string} channel
   * @param {string} words
   */
  prepare(user, channel, words) {
    this.composer.prepare(placeOf(user, channel), words);
  }

  /** Go to where a person would write; on the home tab, and where a keyboard would pop up, to the conversation. */
  takeFocus() {
    if (hasKeyboard() && !this.#scene.isHome) this.composer.box.focus({ preventScroll: true });
    else this.root.focus({ preventScroll: true });
  }

  #messages() {
    const { isTimeline, messages } = this.#scene;
    return isTimeline ? timeline(messages) : topMessages(messages);
  }

  #drawTools(scene) {
    const items = scene.shortcuts("global").map(({ name, callback_id: id }) => ({
      label: name,
      choose: () => this.actions.shortcut(this.#scene, id),
    }));
    const help = iconButton(icon("help"), "Help: things to try", this.actions.help, { id: "help", class: "tool" });
    return items.length ? [createMenu({ id: "shortcuts", sign: "bolt", label: "Shortcuts", items }), help] : [help];
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
      shortcuts: this.actions.messageActions(scene, message, this.composer),
      openThread: () => this.actions.openThread(scene, message.thread_ts ?? message.ts),
    };
  }
}

function placeOf(user, channel) {
  return `${user} ${channel}`;
}
