/** Draws what mrkdwn holds between < and >: links, people, channels, groups and dates. */
import { element, isSafeAddress, link } from "../dom.js";
import { fillDate } from "../times.js";
import { unescape } from "./entities.js";

/**
 * @param {string} inside - what stands between the angle brackets
 * @param {import("../directory.js").Directory} directory
 * @returns {Node}
 */
export function drawReference(inside, directory) {
  const [target, ...rest] = inside.split("|");
  const label = rest.join("|");
  if (target.startsWith("@")) return drawMention(target.slice(1), directory);
  if (target.startsWith("#"))
    return element("span", { class: "mention" }, label ? `#${unescape(label)}` : directory.titleOf(target.slice(1)));
  if (target.startsWith("!")) return drawSpecial(target.slice(1), label);
  if (!isSafeAddress(target)) return document.createTextNode(unescape(`<${inside}>`));
  return link(unescape(target), unescape(label || target.replace(/^mailto:/, "")));
}

/**
 * Return a mention of a person; one of the reader stands out.
 * @param {string} userId
 * @param {import("../directory.js").Directory} directory
 */
export function drawMention(userId, directory) {
  const isReader = userId === directory.user;
  return element("span", { class: isReader ? "mention mention-reader" : "mention" }, `@${directory.nameOf(userId)}`);
}

function drawSpecial(target, label) {
  if (target.startsWith("date^")) return drawDate(target.split("^"), label);
  const [kind] = target.split("^");
  return element("span", { class: "mention" }, unescape(label || `@${kind}`));
}

function drawDate([, seconds, pattern, address], fallback) {
  const moment = Number(seconds);
  if (!Number.isFinite(moment) || !pattern) return document.createTextNode(unescape(fallback));
  const words = element(
    "time",
    { datetime: new Date(moment * 1000).toISOString() },
    unescape(fillDate(moment, pattern)),
  );
  return address ? link(address, words) : words;
}
