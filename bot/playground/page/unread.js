/** Remembers how far each person has read each channel, in this tab, over a reload too. */
import { keep, kept } from "./kept.js";

const KEPT_AS = "read";
const NOTHING = "0";

/**
 * @typedef {Object} News
 * @property {Set<string>} channels - ids of the reader's channels with something new
 * @property {Object<string, number>} waiting - by channel, how many new messages are meant for the reader
 * @property {Object<string, number>} others - by person, how many new messages are meant for each of the others
 */

export class Unread {
  #marks = kept(KEPT_AS, { version: 0, read: {}, since: {} });

  /**
   * Take in what there is and return what is new to whom.
   * @param {Object} snapshot - see the server's; `waiting` holds, by person and channel, the ts of what is meant for them
   * @param {string|null} open - the channel that the reader has open
   * @returns {News}
   */
  update(snapshot, open) {
    // A playground that was started again counts from the beginning: nothing in it has been read.
    if (snapshot.version < this.#marks.version) this.#marks = { version: 0, read: {}, since: {} };
    this.#marks.version = snapshot.version;
    const { user, messages, waiting } = snapshot;
    for (const [person, channels] of Object.entries(waiting)) this.#marks.since[person] ??= newestOf(channels);
    const news = { channels: new Set(), waiting: {}, others: {} };
    for (const [channel, list] of Object.entries(messages)) {
      const key = `${user} ${channel}`;
      const newest = list.at(-1)?.ts ?? NOTHING;
      if (channel === open) this.#marks.read[key] = newest;
      const count = this.#countOf(snapshot, user, channel);
      if (count) news.waiting[channel] = count;
      this.#marks.read[key] ??= count ? this.#marks.since[user] : newest;
      if (list.some((message) => message.ts > this.#marks.read[key] && message.user !== user)) news.channels.add(channel);
    }
    for (const person of Object.keys(waiting)) if (person !== user) news.others[person] = this.#countAll(snapshot, person);
    keep(KEPT_AS, this.#marks);
    return news;
  }

  #countAll(snapshot, person) {
    const channels = Object.keys(snapshot.waiting[person]);
    return channels.reduce((sum, channel) => sum + this.#countOf(snapshot, person, channel), 0);
  }

  #countOf({ waiting }, person, channel) {
    const read = this.#marks.read[`${person} ${channel}`] ?? this.#marks.since[person];
    return (waiting[person]?.[channel] ?? []).filter((ts) => ts > read).length;
  }
}

function newestOf(channels) {
  return Object.values(channels)
    .flat()
    .reduce((newest, ts) => (ts > newest ? ts : newest), NOTHING);
}
