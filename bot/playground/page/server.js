/** What the page asks the playground's server to do. Each call ends in {ok: true} or {ok: false, problem}. */
export class Server {
  /** @param {(problem: string) => void} showProblem - told one sentence when something did not work */
  constructor(showProblem) {
    this.showProblem = showProblem;
  }

  /** Say something in a channel or thread; text that begins with "/" is a command. */
  say(user, channel, text, threadTs) {
    return this.#post("say", { user, channel, text, ...(threadTs ? { thread_ts: threadTs } : {}) });
  }

  /** Change the words of an own message. */
  edit(user, channel, messageTs, text) {
    return this.#post("edit", { user, channel, message_ts: messageTs, text });
  }

  /** Delete an own message. */
  delete(user, channel, messageTs) {
    return this.#post("delete", { user, channel, message_ts: messageTs });
  }

  /** Use an element of a message. */
  press(user, channel, messageTs, action) {
    return this.#post("press", { user, channel, message_ts: messageTs, ...action });
  }

  /** Use an element of a modal or of the home tab. */
  pressInView(user, viewId, action, values) {
    return this.#post("view/press", { user, view_id: viewId, ...action, values });
  }

  /** Submit a modal with the state of its inputs, in the form of Slack's `state.values`. */
  submit(user, viewId, values) {
    return this.#post("view/submit", { user, view_id: viewId, values });
  }

  /** Close the modal on top. */
  close(user, viewId) {
    return this.#post("view/close", { user, view_id: viewId });
  }

  /** Use a shortcut; one on a message names its channel and ts. */
  shortcut(user, callbackId, message = {}) {
    return this.#post("shortcut", { user, callback_id: callbackId, ...message });
  }

  /** Open a tab of the bot: "home" or "messages". */
  openTab(tab, user) {
    return this.#post(tab, { user });
  }

  /** Stop the bot's work in a thread of its direct message. */
  stop(user, threadTs) {
    return this.#post("stop", { user, thread_ts: threadTs });
  }

  /** Move the playground's clock on: by an "hour", by a "day", or to the next "digest". */
  moveClock(to) {
    return this.#post("clock", { to });
  }

  /** Return what went to the bot and what it called, newest first; null where the server cannot be reached. */
  async exchanges() {
    try {
      const response = await fetch("/playground/requests");
      return response.ok ? await response.json() : null;
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
      return null;
    }
  }

  /** Install the app in another form, by name, and empty the playground. */
  install(app) {
    return this.#post("install", { app });
  }

  /** Empty the playground. */
  reset() {
    return this.#post("reset", {});
  }

  async #post(action, body) {
    const answer = await this.#send(action, body);
    if (!answer.ok) this.showProblem(answer.problem);
    return answer;
  }

  async #send(action, body) {
    try {
      const response = await fetch(`/playground/${action}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!response.ok) return { ok: false, problem: `The playground refused that (HTTP ${response.status}).` };
      return await response.json();
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
      return { ok: false, problem: "The bot cannot be reached. Start it again with make run." };
    }
  }
}
