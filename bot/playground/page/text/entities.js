/** The three signs that Slack writes as entities. */
const SIGNS = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/**
 * Return Slack's text with its three entities as the signs they stand for; any other entity stays as it is.
 * @param {string} text
 */
export function unescape(text) {
  return text.replace(/&(amp|lt|gt);/g, (entity) => SIGNS[entity]);
}
