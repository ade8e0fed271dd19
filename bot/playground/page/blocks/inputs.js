/** The inputs of one surface and what is in them, in the form of Slack's `state.values`. */
export class Inputs {
  #readers = [];
  #kept;

  /** @param {Object} kept - values to begin with, by block_id and action_id, in the form that `values` returns */
  constructor(kept = {}) {
    this.#kept = kept;
  }

  /**
   * Add an input.
   * @param {string} blockId
   * @param {string} actionId
   * @param {() => Object} read - returns its state, such as {type: "plain_text_input", value: "…"}
   */
  add(blockId, actionId, read) {
    this.#readers.push({ blockId, actionId, read });
  }

  /** Return the state that this input had before it was drawn anew, or undefined. */
  kept(blockId, actionId) {
    return this.#kept[blockId]?.[actionId];
  }

  /** Return what is in every input, by block_id and action_id. */
  values() {
    const values = {};
    for (const { blockId, actionId, read } of this.#readers) (values[blockId] ??= {})[actionId] = read();
    return values;
  }
}

/**
 * Say whether nothing is in an input.
 * @param {Object} state - as `values` returns it for one input
 */
export function isEmpty(state) {
  const content = Object.entries(state).find(([name]) => name !== "type")?.[1] ?? "";
  return content.length === 0;
}
