/** What blocks are drawn on: a message, a modal or the home tab. */
import { Inputs } from "./inputs.js";

/**
 * What a person did with an element, as the server is told.
 * @typedef {{block_id: string, action_id: string, value?: string,
 *   selected?: string|string[], text?: string}} Action
 */

export class Surface {
  /**
   * @param {Object} parts
   * @param {string} parts.id - unique on the page; the ids of its elements begin with it
   * @param {import("../directory.js").Directory} parts.directory
   * @param {(action: Action) => void} parts.press - told what a person did with an element
   * @param {(dialog: Object) => Promise<boolean>} parts.confirm - asks what a confirmation dialog asks
   * @param {Object<string, string>} [parts.errors] - what is wrong with an input block, by block_id
   * @param {number} [parts.headingLevel] - of its headings: what it stands under has the level above
   * @param {Object} [parts.kept] - values that inputs had before they were drawn anew
   */
  constructor({ id, directory, press, confirm, errors = {}, kept = {}, headingLevel = 3 }) {
    this.id = id;
    this.directory = directory;
    this.press = press;
    this.confirm = confirm;
    this.errors = errors;
    this.headingTag = `h${headingLevel}`;
    this.inputs = new Inputs(kept);
  }

  /** Return the id on the page of an element, the same each time that it is drawn. */
  idOf(blockId, part) {
    return `${this.id}/${blockId}/${part}`.replace(/\s/g, "_");
  }

  /**
   * Send what a person did, after asking when the element has a confirmation dialog.
   * @param {Object} drawn - the element as Slack's object
   * @param {string} blockId
   * @param {Object} what - a button's value, what is selected in a select, or the text of an input
   * @returns {Promise<boolean>} whether it was sent
   */
  async use(drawn, blockId, what) {
    if (drawn.confirm && !(await this.confirm(drawn.confirm))) return false;
    this.press({ block_id: blockId, action_id: drawn.action_id ?? "", ...what });
    return true;
  }
}
