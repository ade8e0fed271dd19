/** Remembers how far the person has read each channel, as long as the page is open. */
export class Unread {
  #read = new Map();

  /**
   * Take in what there is and return the channels with something new.
   * @param {Object<string, Object[]>} messages - by channel, oldest first
   * @param {string} user - the reader
   * @param {string|null} open - the channel that is being read
   * @returns {Set<string>} ids of channels
   */
  update(messages, user, open) {
    const unread = new Set();
    for (const [channel, list] of Object.entries(messages)) {
      const newest = list.at(-1)?.ts ?? "0";
      const key = `${user} ${channel}`;
      if (channel === open || !this.#read.has(key)) this.#read.set(key, newest);
      else if (list.some((message) => message.ts > this.#read.get(key) && message.user !== user)) unread.add(channel);
    }
    return unread;
  }
}
