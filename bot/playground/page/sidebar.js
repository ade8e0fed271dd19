/** The sidebar: who you are, the channels, the bot's own places. */
import { button, element, icon } from "./dom.js";
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
   * @param {() => void} actions.hide - hide the sidebar on a small screen
   */
  constructor(root, actions) {
    this.root = root;
    this.actions = actions;
    root.addEventListener("click", (event) => event.target.closest("a, .hide-sidebar") && actions.hide());
  }

  /**
   * @param {import("./directory.js").Directory} directory
   * @param {string} place - where the person is
   * @param {Set<string>} unread - the places with something new
   */
  draw(directory, place, unread) {
    const signature = JSON.stringify([
      directory.user,
      directory.people,
      directory.channels,
      directory.app,
      place,
      [...unread],
    ]);
    if (signature === this.#signature) return;
    this.#signature = signature;
    keepingFocus(() => this.root.replaceChildren(...this.#drawParts(directory, place, unread)));
  }

  #drawParts(directory, place, unread) {
    const channels = directory.channels.filter((channel) => channel.kind !== "im");
    const bot = directory.nameOf(directory.botUser);
    const row = (to, sign, words) => drawPlace({ to, sign, words, user: directory.user, place, unread });
    return [
      element(
        "p",
        { class: "workspace-name" },
        "Playground",
        button("✕", () => {}, { class: "hide-sidebar", "aria-label": "Close the sidebar" }),
      ),
      this.#drawPeople(directory),
      element("h2", {}, "Channels"),
      element(
        "ul",
        {},
        ...channels.map((channel) => row(channel.id, channel.kind === "group" ? "🔒" : "#", channel.title)),
      ),
      element("h2", {}, "Apps"),
      element("ul", {}, row("messages", "💬", bot), row("home", "⌂", "App Home")),
      element(
        "div",
        { class: "sidebar-end" },
        this.#drawApps(directory),
        element("a", { href: "/read", target: "_blank", rel: "noopener" }, "Read the library"),
        button("Empty the playground", this.actions.reset, { id: "reset" }),
      ),
    ];
  }

  #drawPeople(directory) {
    const people = directory.people.filter((person) => !person.is_bot);
    const choices = people.map((person) => ({ value: person.id, words: person.real_name }));
    return drawChoice("You are", "user", choices, directory.user, (user) => this.actions.be(user));
  }

  /** To choose another form of the app empties the playground, as if it were installed anew. */
  #drawApps(directory) {
    const choices = directory.apps.map((app) => ({ value: app, words: WORDS_OF_APPS[app] ?? app }));
    return drawChoice("The bot is installed", "app", choices, directory.app, (app) => this.actions.install(app));
  }
}

function drawChoice(legend, name, choices, chosen, choose) {
  const labels = choices.map(({ value, words }) => {
    const attributes = { type: "radio", name, id: `${name}-${value}`, checked: value === chosen };
    const box = element("input", { ...attributes, on: { change: () => choose(value) } });
    return element("label", {}, box, element("span", {}, words));
  });
  return element("fieldset", { class: "one-of" }, element("legend", {}, legend), ...labels);
}

function drawPlace({ to, sign, words, user, place, unread }) {
  const attributes = { href: `#/${user}/${to}`, id: `to-${to}`, "aria-current": to === place ? "page" : null };
  const isNew = unread.has(to);
  const mark = isNew ? element("span", { class: "unseen" }, " (new messages)") : null;
  return element("li", { class: isNew ? "unread" : null }, element("a", attributes, icon(sign), words, mark));
}
