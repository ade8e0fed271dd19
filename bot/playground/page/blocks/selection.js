/** How Slack names what is chosen, by type of element: `selected_option`, `selected_channels`, `initial_user` … */
const NOUNS = {
  static_select: "option",
  radio_buttons: "option",
  checkboxes: "option",
  conversations_select: "conversation",
  channels_select: "channel",
  users_select: "user",
};

function nounOf(type) {
  return NOUNS[type.replace("multi_", "")];
}

function isMany(type) {
  return type.startsWith("multi_") || type === "checkboxes";
}

/**
 * Return the values chosen to begin with: those kept from before, else those that the bot gave.
 * @param {Object} drawn - Slack's element
 * @param {Object|undefined} kept - its earlier state
 * @returns {string[]}
 */
export function chosenAtFirst(drawn, kept) {
  const noun = isMany(drawn.type) ? `${nounOf(drawn.type)}s` : nounOf(drawn.type);
  const first = kept ? kept[`selected_${noun}`] : drawn[`initial_${noun}`];
  return [first ?? []].flat().map((item) => (typeof item === "string" ? item : item.value));
}

/**
 * Return the state of an element, as in Slack's `state.values`.
 * @param {Object} drawn - Slack's element
 * @param {import("./options.js").Choice[]} chosen
 * @returns {Object}
 */
export function selectionState(drawn, chosen) {
  const items = chosen.map((choice) => choice.option ?? choice.value);
  const noun = nounOf(drawn.type);
  return isMany(drawn.type)
    ? { type: drawn.type, [`selected_${noun}s`]: items }
    : { type: drawn.type, [`selected_${noun}`]: items[0] ?? null };
}
