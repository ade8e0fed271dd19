/** What the page shows at one moment: a snapshot of the server, seen from where the person is. */
import { repliesTo } from "./conversation_messages.js";
import { Directory } from "./directory.js";

export class Scene {
  /**
   * @param {Object} snapshot - the server's
   * @param {import("./address.js").Address} address - an unknown place becomes the first channel
   */
  constructor(snapshot, address) {
    this.snapshot = snapshot;
    this.user = snapshot.user;
    this.directory = new Directory(snapshot);
    this.place = this.#knownPlace(address.place);
    this.isHome = this.place === "home";
    this.channel = this.place === "messages" ? this.directory.directMessage() : this.directory.channel(this.place);
    this.messages = (this.channel && snapshot.messages[this.channel.id]) ?? [];
    this.threadTop = this.messages.find((message) => message.ts === address.thread) ?? null;
    this.thread = this.threadTop?.ts ?? null;
  }

  /** The bot's home view, or null. */
  get home() {
    return this.snapshot.home;
  }

  /** The questions that the bot suggests in a new chat: until the person has said something in it. */
  get prompts() {
    const isNewChat = this.place === "messages" && this.threadTop?.user === this.snapshot.bot_user;
    const hasSpoken = repliesTo(this.messages, this.thread).some((message) => message.user === this.user);
    return isNewChat && !hasSpoken ? this.snapshot.prompts : [];
  }

  /** Whether the bot has an assistant pane, in which a chat can be begun. */
  get canBeginChat() {
    return this.place === "messages" && this.snapshot.has_assistant;
  }

  /** The name of the place, as in Slack's heading. */
  get title() {
    if (this.isHome) return `${this.directory.nameOf(this.snapshot.bot_user)} home`;
    return this.directory.titleOf(this.channel.id);
  }

  /** What the bot says that it is doing here, as a sentence, or "". */
  get status() {
    const status = this.channel && this.snapshot.statuses?.[this.channel.id];
    return status ? `${this.directory.nameOf(this.snapshot.bot_user)} ${status}` : "";
  }

  /** What the composer may suggest. */
  get offers() {
    return { command: this.snapshot.command, people: this.directory.mentionable() };
  }

  /** Return the shortcuts of a type: "global" or "message". */
  shortcuts(type) {
    return this.snapshot.shortcuts.filter((shortcut) => shortcut.type === type);
  }

  /** The address of this place. */
  get address() {
    return { user: this.user, place: this.place, thread: this.thread };
  }

  #knownPlace(place) {
    if (place === "home") return place;
    const direct = this.directory.directMessage();
    if (direct && (place === "messages" || place === direct.id)) return "messages";
    return this.directory.channel(place)?.id ?? this.directory.channels[0].id;
  }
}
