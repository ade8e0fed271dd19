/** Makes the surfaces that blocks are drawn on, each tied to the server by what its elements do. */
import { Surface } from "./blocks/surface.js";

export class Surfaces {
  /**
   * @param {import("./server.js").Server} server
   * @param {(asked: Object, directory: import("./directory.js").Directory) => Promise<boolean>} confirm
   */
  constructor(server, confirm) {
    this.server = server;
    this.confirm = confirm;
  }

  /**
   * Return the surface of a message.
   * @param {string} list - "list" or "thread": one message may stand in both
   * @param {string} channel
   * @param {Object} message
   * @param {import("./directory.js").Directory} directory
   */
  forMessage(list, channel, message, directory) {
    const press = (action) => this.server.press(directory.user, channel, message.ts, action);
    return this.#surface({ id: `${list}-${message.ts}`, directory, press });
  }

  /**
   * Return the surface of a modal or of the home tab.
   * @param {string} viewId
   * @param {() => Object} values - reads the inputs at the time of the press
   * @param {import("./directory.js").Directory} directory
   * @param {Object} options - id, errors and kept values
   */
  forView(viewId, values, directory, options) {
    const press = (action) => this.server.pressInView(directory.user, viewId, action, values());
    return this.#surface({ ...options, directory, press });
  }

  #surface(parts) {
    return new Surface({ ...parts, confirm: (asked) => this.confirm(asked, parts.directory) });
  }
}
