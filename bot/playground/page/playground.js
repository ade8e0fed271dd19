/** Ties the page together: what the server tells goes to the parts of the page, what a person does to the server. */
import { readAddress, writeAddress } from "./address.js";
import { Announcer } from "./announcer.js";
import { ClockPanel } from "./clock_panel.js";
import { askToConfirm } from "./confirm.js";
import { Conversation } from "./conversation.js";
import { asTyped } from "./conversation_messages.js";
import { Directory } from "./directory.js";
import { Feed } from "./feed.js";
import { Modal } from "./modal.js";
import { Problems } from "./problems.js";
import { RequestsDrawer } from "./requests_drawer.js";
import { Scene } from "./scene.js";
import { Server } from "./server.js";
import { Sidebar } from "./sidebar.js";
import { Surfaces } from "./surfaces.js";
import { ThreadPanel } from "./thread_panel.js";
import { Unread } from "./unread.js";
import { Welcome } from "./welcome.js";

const EMPTY_THE_PLAYGROUND = {
  title: { type: "plain_text", text: "Empty the playground?" },
  text: { type: "plain_text", text: "All messages, modals and saved items here are removed." },
  confirm: { type: "plain_text", text: "Empty it" },
  deny: { type: "plain_text", text: "Keep them" },
  style: "danger",
};

const DELETE_MESSAGE = {
  title: { type: "plain_text", text: "Delete message" },
  text: { type: "plain_text", text: "Delete this message? This cannot be undone." },
  confirm: { type: "plain_text", text: "Delete" },
  deny: { type: "plain_text", text: "Cancel" },
  style: "danger",
};

export class Playground {
  #snapshot = null;
  #drawnPlace = null;
  #tabAskedFor = null;

  /**
   * @param {Document} page - index.html
   * @param {string} firstUser - who is at the keyboard when the address names nobody
   */
  constructor(page, firstUser) {
    const part = (id) => page.getElementById(id);
    this.page = page;
    this.firstUser = firstUser;
    this.server = new Server((problem) => this.#showProblem(problem));
    this.surfaces = new Surfaces(this.server, (asked, directory) => askToConfirm(part("confirm"), asked, directory));
    this.workspace = part("workspace");
    this.banner = part("banner");
    this.problems = new Problems(part("problems"));
    this.announcer = new Announcer(part("announcements"));
    this.unread = new Unread();
    this.clock = new ClockPanel((to) => this.#moveClock(to));
    this.requests = new RequestsDrawer(part("requests"), () => this.server.exchanges());
    this.sidebar = new Sidebar(part("sidebar"), this.#sidebarActions(), this.clock.root);
    this.conversation = new Conversation(part("conversation"), this.#conversationActions());
    this.welcome = new Welcome(this.conversation.welcome, !readAddress().place, (step) => this.#takeStep(step));
    this.thread = new ThreadPanel(part("thread"), this.#conversationActions());
    this.modal = new Modal(part("modal"), this.#modalActions());
    this.feed = new Feed(
      (snapshot) => this.#take(snapshot),
      (isConnected) => this.#showConnection(isConnected),
      () => writeAddress({ user: this.firstUser, place: null, thread: null }),
    );
  }

  /** Follow the server from now on, and the page's address. */
  start() {
    addEventListener("hashchange", () => this.#goToAddress());
    this.#goToAddress();
  }

  #goToAddress() {
    const user = readAddress().user ?? this.firstUser;
    this.problems.clear();
    this.feed.follow(user);
    if (this.#snapshot?.user === user) this.#draw();
  }

  #take(snapshot) {
    this.#snapshot = snapshot;
    this.#draw();
  }

  #draw() {
    const scene = new Scene(this.#snapshot, readAddress());
    const { directory } = scene;
    const news = this.unread.update(this.#snapshot, scene.channel?.id ?? null);
    this.page.title = `${scene.title} – Practice exchange playground`;
    this.workspace.hidden = false;
    this.clock.draw(this.#snapshot.clock_ahead_seconds);
    this.sidebar.draw(directory, scene.place, news);
    this.conversation.draw(scene);
    this.welcome.draw(directory);
    this.thread.draw(scene);
    this.modal.draw(this.#snapshot.modal);
    this.announcer.draw(`${scene.user} ${scene.place}`, scene.messages, directory);
    this.#askForTab(scene);
    this.requests.refresh();
    this.#moveFocus(scene);
  }

  /** Who comes to a place goes on at its composer, as in Slack; who becomes another person stays at that choice. */
  #moveFocus(scene) {
    const before = this.#drawnPlace;
    this.#drawnPlace = { user: scene.user, place: scene.place };
    if (before && before.place !== scene.place) this.welcome.makeRoom();
    const isStill = before?.place === scene.place || (before && before.user !== scene.user);
    if (!isStill && !this.modal.isOpen && !scene.thread) this.conversation.takeFocus();
  }

  /** Slack tells the bot each time that somebody comes to one of its tabs. */
  #askForTab(scene) {
    const wanted = scene.tab ? `${scene.user} ${scene.tab} ${scene.directory.app}` : null;
    if (wanted && wanted !== this.#tabAskedFor) this.server.openTab(scene.tab, scene.user);
    this.#tabAskedFor = wanted;
  }

  #showProblem(problem) {
    if (this.modal.isOpen) this.modal.showProblem(problem);
    else this.problems.show(problem);
  }

  #showConnection(isConnected) {
    if (!isConnected) this.#tabAskedFor = null;
    this.banner.textContent = isConnected ? "" : "The bot has stopped. Start it again with: make run";
  }

  #showSidebar(isShown) {
    this.page.body.classList.toggle("has-sidebar", isShown);
    if (isShown) this.page.querySelector("#sidebar :checked")?.focus();
  }

  #sidebarActions() {
    return {
      be: (user) => writeAddress({ user, place: readAddress().place, thread: null }),
      install: (app) => this.server.install(app),
      hide: () => this.#showSidebar(false),
      showRequests: () => {
        this.#showSidebar(false);
        this.requests.show();
      },
      reset: async () => {
        const isSure = await this.surfaces.confirm(EMPTY_THE_PLAYGROUND, new Directory(this.#snapshot));
        if (isSure) this.server.reset();
      },
    };
  }

  #conversationActions() {
    const openThread = (scene, ts) => writeAddress({ ...scene.address, thread: ts });
    return {
      showSidebar: () => this.#showSidebar(true),
      help: () => this.welcome.open(),
      edit: (scene, message, text) => this.server.edit(scene.user, scene.channel.id, message.ts, text),
      say: (scene, text, threadTs) => this.#say(scene, text, threadTs),
      openThread,
      closeThread: (scene) => openThread(scene, null),
      stop: (scene, ts) => this.server.stop(scene.user, ts),
      shortcut: (scene, id) => this.server.shortcut(scene.user, id),
      messageSurface: (list, { channel, directory }, message) =>
        this.surfaces.forMessage(list, channel.id, message, directory),
      viewSurface: (directory, viewId, values, options) => this.surfaces.forView(viewId, values, directory, options),
      messageActions: (scene, message, composer) => [
        ...this.#messageShortcuts(scene, message),
        ...(message.user === scene.user ? this.#ownMessageActions(scene, message, composer) : []),
      ],
    };
  }

  #say(scene, text, threadTs) {
    this.problems.clear();
    this.welcome.makeRoom();
    return this.server.say(scene.user, scene.channel.id, text, threadTs);
  }

  #messageShortcuts(scene, message) {
    const where = { channel: scene.channel.id, message_ts: message.ts };
    return scene.shortcuts("message").map(({ name, callback_id: id }) => ({
      label: name,
      choose: () => this.server.shortcut(scene.user, id, where),
    }));
  }

  #ownMessageActions(scene, message, composer) {
    return [
      { label: "Edit message", choose: () => composer.edit(asTyped(message, scene)) },
      { label: "Delete message", choose: () => this.#delete(scene, message) },
    ];
  }

  async #delete(scene, message) {
    const isSure = await this.surfaces.confirm(DELETE_MESSAGE, scene.directory);
    if (isSure) this.server.delete(scene.user, scene.channel.id, message.ts);
  }

  async #moveClock(to) {
    this.problems.clear();
    const answer = await this.server.moveClock(to);
    if (!answer.ok) this.#showSidebar(false);
  }

  /** Do what a step of the welcome says, for the person who takes it. */
  #takeStep({ as, place, words, isDone, clock }) {
    const directory = new Directory(this.#snapshot);
    const people = directory.people.filter((person) => !person.is_bot);
    const user = as === null ? (readAddress().user ?? this.firstUser) : people[as].id;
    const channels = directory.channels.filter((one) => one.kind !== "im");
    const channel = (channels.find((one) => one.name === place) ?? channels[0]).id;
    if (words && !isDone) this.conversation.prepare(user, channel, words);
    writeAddress({ user, place: place === "messages" ? place : channel, thread: null });
    if (clock) this.#moveClock(clock);
    if (words && isDone) this.server.say(user, channel, words);
    else this.conversation.takeFocus();
  }

  #modalActions() {
    const user = () => this.#snapshot.user;
    return {
      surfaceFor: (viewId, values, options) =>
        this.surfaces.forView(viewId, values, new Directory(this.#snapshot), options),
      submit: (viewId, values) => this.server.submit(user(), viewId, values),
      close: (viewId) => this.server.close(user(), viewId),
    };
  }
}
