/** A message's words as somebody would type them, to be changed. */
import { unescape } from "./entities.js";

/**
 * @param {string} text - as Slack keeps it
 * @param {import("../directory.js").Directory} directory - names the people in it
 * @returns {string} with mentions as @names, and &, < and > as signs
 */
export function typedText(text, directory) {
  return unescape(text.replace(/<@(\w+)>/g, (_, id) => `@${directory.nameOf(id)}`));
}
