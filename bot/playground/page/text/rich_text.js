/** Draws Slack's rich_text block: sections, lists, quotes and preformatted text. */
import { element, link } from "../dom.js";
import { fillDate } from "../times.js";
import { emojiNamed } from "./emoji.js";
import { drawMention } from "./reference.js";

/**
 * @param {Object} block - a rich_text block
 * @param {import("../directory.js").Directory} directory
 * @returns {HTMLElement}
 */
export function drawRichText(block, directory) {
  return element("div", { class: "rich-text" }, ...block.elements.map((part) => drawPart(part, directory)));
}

function drawPart(part, directory) {
  switch (part.type) {
    case "rich_text_list":
      return drawList(part, directory);
    case "rich_text_quote":
      return element("blockquote", {}, ...drawInline(part, directory));
    case "rich_text_preformatted":
      return element("pre", {}, ...drawInline(part, directory));
    default:
      return element("p", {}, ...drawInline(part, directory));
  }
}

function drawList(list, directory) {
  const items = list.elements.map((item) => element("li", {}, ...drawInline(item, directory)));
  const attributes = { class: `indent-${list.indent ?? 0}`, start: list.offset ? list.offset + 1 : null };
  return element(list.style === "ordered" ? "ol" : "ul", attributes, ...items);
}

function drawInline(part, directory) {
  return part.elements.map((piece) => withStyle(drawPiece(piece, directory), piece.style ?? {}));
}

function drawPiece(piece, directory) {
  switch (piece.type) {
    case "text":
      return document.createTextNode(piece.text);
    case "link":
      return link(piece.url, piece.text ?? piece.url);
    case "user":
      return drawMention(piece.user_id, directory);
    case "channel":
      return element("span", { class: "mention" }, directory.titleOf(piece.channel_id));
    case "broadcast":
      return element("span", { class: "mention" }, `@${piece.range}`);
    case "emoji":
      return document.createTextNode(emojiNamed(piece.name) ?? `:${piece.name}:`);
    case "date":
      return document.createTextNode(fillDate(piece.timestamp, piece.format));
    default:
      return document.createTextNode(piece.fallback ?? "");
  }
}

function withStyle(node, style) {
  const tags = { code: "code", strike: "s", italic: "em", bold: "strong" };
  return Object.entries(tags).reduce((inner, [name, tag]) => (style[name] ? element(tag, {}, inner) : inner), node);
}
