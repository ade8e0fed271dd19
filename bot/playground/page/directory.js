/** Who and what an id stands for, as far as the person at the keyboard may know. */
export class Directory {
  /** @param {Object} snapshot - see the server's snapshot */
  constructor(snapshot) {
    this.people = snapshot.people;
    this.channels = snapshot.channels;
    this.botUser = snapshot.bot_user;
    this.user = snapshot.user;
    this.apps = snapshot.apps;
    this.app = snapshot.app;
  }

  /** Return the person with this id, or a nameless one. */
  person(id) {
    return this.people.find((person) => person.id === id) ?? { id, name: id, real_name: id, is_bot: false };
  }

  /** Return the name of the person with this id, as shown beside a message. */
  nameOf(id) {
    return this.person(id).real_name;
  }

  /** Return the channel with this id, or undefined when the person cannot see it. */
  channel(id) {
    return this.channels.find((channel) => channel.id === id);
  }

  /** Return how a channel is written: "#team-chat", or the bot's name for the direct message. */
  titleOf(id) {
    const channel = this.channel(id);
    if (!channel) return "a private channel";
    return channel.kind === "im" ? channel.title : `#${channel.title}`;
  }

  /** Return who can be mentioned: the bot first, then the other people. */
  mentionable() {
    const others = this.people.filter((person) => !person.is_bot && person.id !== this.user);
    return [this.person(this.botUser), ...others];
  }

  /** Return the direct message with the bot, or undefined. */
  directMessage() {
    return this.channels.find((channel) => channel.kind === "im");
  }
}
