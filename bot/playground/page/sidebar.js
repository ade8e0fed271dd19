/** The sidebar: who you are, the channels, the bot's own places, and what stands at its foot. */
import { button, element, iconButton } from "./dom.js";
import { icon } from "./icons.js";
import { keepingFocus } from "./redraw.js";

const WORDS_OF_APPS = { agent: "With Slack’s agent view", plain: "As a plain app" };

export class Sidebar {
  #signature = null;

  /**
   * @param {HTMLElement} root
   * @param {Object} actions
   * @param {(user: string) => void} actions.be - be another person
   * @param {(app: string) => void} actions.install - install the bot in another form, in an empty playground
   * @param {() => void} actions.reset - empty the playground
   * @param {() => void} actions.showRequests - open the drawer of requests and answers
   * @param {() => void} actions.hide - hide the sidebar on a small screen
   * @param {HTMLElement} clock - the playground's clock
   */
  constructor(root, actions, clock) {
    this.root = root;
    this.actions = actions;
    this.clock = clock;
    root.addEventListener("click", (event) => event.target.closest("a, .hide-sidebar") && actions.hide());
  }

  /**
   * @param {import("./directory.js").Directory} directory
   * @param {string} place - where the person is
   * @param {import("./unread.js").News} news - what is new to whom
   */
  draw(directory, place, news) {
    const { user, people, channels, app } = directory;
    const signature = JSON.stringify([user, people, channels, app, place, [...news.channels], news.waiting, news.others]);
    if (signature === this.#signature) return;
    this.#signature = signature;
    const drawn = this.#drawParts(directory, place, news);
    keepingFocus(() => this.root.replaceChildren(...drawn));
  }

  #drawParts(directory, place, news) {
    const bot = directory.nameOf(directory.botUser);
    const direct = directory.directMessage()?.id;
    const row = (to, sign, words, channel) => drawPlace({ to, sign, words, channel, user: directory.user, place, news });
    const channels = directory.channels.filter((channel) => channel.kind !== "im");
    const signs = { group: "lock" };
    return [
      element(
        "p",
        { class: "workspace-name" },
        "Playground",
        iconButton(icon("close"), "Close the sidebar", () => {}, { class: "hide-sidebar" }),
      ),
      this.#drawPeople(directory, news),
      ...drawGroup("Channels", ...channels.map(({ id, kind, title }) => row(id, signs[kind] ?? "channel", title, id))),
      ...drawGroup("Apps", row("messages", "chat", bot, direct), row("home", "home", "App Home", null)),
      element(
        "div",
        { class: "sidebar-end" },
        this.clock,
        this.#drawApps(directory),
        element("a", { href: "/read", target: "_blank", rel: "noopener" }, "Read the library"),
        button("Show requests and answers", this.actions.showRequests, { id: "show-requests" }),
        button("Empty the playground", this.actions.reset, { id: "reset" }),
      ),
    ];
  }

  #drawPeople(directory, news) {
    const people = directory.people.filter((person) => !person.is_bot);
    const choices = people.map(({ id, real_name: words }) => ({ value: id, words, waiting: news.others[id] ?? 0 }));
    return drawChoice("You are", "user", choices, directory.user, (user) => this.actions.be(user));
  }

  /** To choose another form of the app empties the playground, as if it were installed anew. */
  #drawApps(directory) {
    const choices = directory.apps.map((app) => ({ value: app, words: WORDS_OF_APPS[app] ?? app, waiting: 0 }));
    return drawChoice("The bot is installed", "app", choices, directory.app, (app) => this.actions.install(app));
  }
}

function drawGroup(title, ...rows) {
  const id = `group-${title.toLowerCase()}`;
  return [element("p", { class: "group", id }, title), element("ul", { "aria-labelledby": id }, ...rows)];
}

function drawChoice(legend, name, choices, chosen, choose) {
  const labels = choices.map(({ value, words, waiting }) => {
    const attributes = { type: "radio", name, id: `${name}-${value}`, checked: value === chosen };
    const box = element("input", { ...attributes, on: { change: () => choose(value) } });
    return element("label", {}, box, element("span", {}, words), ...drawCount(waiting));
  });
  return element("fieldset", { class: "one-of" }, element("legend", {}, legend), ...labels);
}

function drawPlace({ to, sign, words, channel, user, place, news }) {
  const attributes = { href: `#/${user}/${to}`, id: `to-${to}`, "aria-current": to === place ? "page" : null };
  const isNew = news.channels.has(channel);
  const count = isNew ? (news.waiting[channel] ?? 0) : 0;
  const mark = isNew ? element("span", { class: "unseen" }, " (new messages)") : null;
  const link = element("a", attributes, icon(sign), element("span", {}, words), mark, count ? drawBadge(count) : null);
  return element("li", { class: isNew ? "unread" : null }, link);
}

function drawCount(count) {
  if (!count) return [];
  const told = count === 1 ? " (1 message waits)" : ` (${count} messages wait)`;
  return [element("span", { class: "unseen" }, told), drawBadge(count)];
}

function drawBadge(count) {
  return element("span", { class: "count", "aria-hidden": "true" }, String(count));
}
