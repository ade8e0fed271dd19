/** Draws Slack's mrkdwn: code blocks, quotes and lines. */
import { element } from "../dom.js";
import { unescape } from "./entities.js";
import { drawLine } from "./mrkdwn_line.js";

const CODE_BLOCK = /```\n?([\s\S]+?)\n?```\n?/;
const QUOTE = /^(?:>|&gt;) ?/;

/**
 * Return what a text in mrkdwn looks like.
 * @param {string} text - with &, < and > as entities, as Slack keeps it
 * @param {import("../directory.js").Directory} directory - names the people and channels in it
 * @returns {DocumentFragment}
 */
export function drawMrkdwn(text, directory) {
  const drawn = document.createDocumentFragment();
  // split() with one group gives text, code, text, code, …
  text.split(CODE_BLOCK).forEach((part, index) => {
    if (index % 2) drawn.append(element("pre", {}, unescape(part)));
    else if (part) drawn.append(drawLines(part.split("\n"), directory));
  });
  return drawn;
}

function drawLines(lines, directory) {
  const drawn = document.createDocumentFragment();
  for (let start = 0, end; start < lines.length; start = end) {
    const isQuote = QUOTE.test(lines[start]);
    end = start + 1;
    while (end < lines.length && QUOTE.test(lines[end]) === isQuote) end += 1;
    const run = lines.slice(start, end);
    if (isQuote)
      drawn.append(
        element(
          "blockquote",
          {},
          joinLines(
            run.map((line) => line.replace(QUOTE, "")),
            directory,
          ),
        ),
      );
    else drawn.append(joinLines(run, directory));
  }
  return drawn;
}

function joinLines(lines, directory) {
  const joined = document.createDocumentFragment();
  lines.forEach((line, index) => {
    if (index) joined.append(element("br"));
    joined.append(drawLine(line, directory));
  });
  return joined;
}
