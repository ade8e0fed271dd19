/** Draws one line of Slack's mrkdwn: bold, italic, struck, code, references, emoji. */
import { element } from "../dom.js";
import { withEmoji } from "./emoji.js";
import { unescape } from "./entities.js";
import { drawReference } from "./reference.js";

const REFERENCE = /<([^<>\n]+)>/y;
const CODE = /`([^`\n]+)`/y;
const STYLES = { "*": "strong", _: "em", "~": "s" };

/**
 * Return what a line of mrkdwn looks like.
 * @param {string} line - without a line break
 * @param {import("../directory.js").Directory} directory - names the people and channels in it
 * @returns {DocumentFragment}
 */
export function drawLine(line, directory) {
  const drawn = document.createDocumentFragment();
  let plain = "";
  let at = 0;
  const take = (node, length) => {
    if (plain) drawn.append(withEmoji(unescape(plain)));
    drawn.append(node);
    plain = "";
    at += length;
  };
  while (at < line.length) {
    const found = findMarked(line, at, directory);
    if (found) take(found.node, found.length);
    else plain += line[at++];
  }
  if (plain) drawn.append(withEmoji(unescape(plain)));
  return drawn;
}

function findMarked(line, at, directory) {
  const reference = matchAt(REFERENCE, line, at);
  if (reference) return { node: drawReference(reference[1], directory), length: reference[0].length };
  const code = matchAt(CODE, line, at);
  if (code) return { node: element("code", {}, unescape(code[1])), length: code[0].length };
  return findStyled(line, at, directory);
}

function matchAt(pattern, line, at) {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function findStyled(line, at, directory) {
  const mark = line[at];
  if (!Object.hasOwn(STYLES, mark) || isWordSign(line[at - 1]) || isBlank(line[at + 1])) return null;
  const end = findEnd(line, mark, at + 1);
  if (end < 0) return null;
  const node = element(STYLES[mark], {}, drawLine(line.slice(at + 1, end), directory));
  return { node, length: end + 1 - at };
}

/** Slack ends a style at the first mark that follows a word and is followed by no word; never inside a link or code. */
function findEnd(line, mark, from) {
  let at = from;
  while (at < line.length) {
    const skipped = matchAt(REFERENCE, line, at) ?? matchAt(CODE, line, at);
    if (skipped) {
      at += skipped[0].length;
      continue;
    }
    if (line[at] === mark && at > from && !isBlank(line[at - 1]) && !isWordSign(line[at + 1])) return at;
    at += 1;
  }
  return -1;
}

function isWordSign(sign) {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

function isBlank(sign) {
  return sign === undefined || /\s/.test(sign);
}
