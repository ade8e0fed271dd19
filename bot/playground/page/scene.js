/** What the page shows at one moment: a snapshot of the server, seen from where the person is. */
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

  /** The questions that the bot suggests in its Messages tab. */
  get prompts() {
    return this.place === "messages" ? this.snapshot.prompts : [];
  }

  /** Whether threads stand in the conversation itself, as in the Messages tab of an app with an agent view. */
  get isTimeline() {
    return this.place === "messages" && this.snapshot.has_agent_view;
  }

  /** The tab of the bot that the person has come to: "home", "messages" or null. */
  get tab() {
    return ["home", "messages"].find((tab) => tab === this.place) ?? null;
  }

  /** What the agent view shows of the thread under a message, or null. */
  sessionOf(message) {
    return this.isTimeline ? (this.snapshot.sessions[message.ts] ?? null) : null;
  }

  /** The name of the place, as in Slack's heading. */
  get title() {
    if (this.isHome) return `${this.directory.nameOf(this.snapshot.bot_user)} home`;
    return this.directory.titleOf(this.channel.id);
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
