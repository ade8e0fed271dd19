/** Draws Slack's text objects: {type: "plain_text" | "mrkdwn", text}. */
import { withEmoji } from "./emoji.js";
import { unescape } from "./entities.js";
import { drawMrkdwn } from "./mrkdwn.js";

/**
 * Return what a text object looks like.
 * @param {{type: string, text: string, emoji?: boolean}} text
 * @param {import("../directory.js").Directory} directory
 * @returns {Node}
 */
export function drawText(text, directory) {
  if (text.type === "mrkdwn") return drawMrkdwn(text.text, directory);
  return document.createTextNode(plainWords(text));
}

/**
 * Return the words of a plain_text object, or "" for none.
 * @param {{text: string, emoji?: boolean}|undefined} text
 * @returns {string}
 */
export function plainWords(text) {
  if (!text) return "";
  const words = unescape(text.text);
  return text.emoji === false ? words : withEmoji(words);
}
