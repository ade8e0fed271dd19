/** Draws Block Kit's blocks, one function a kind (docs.slack.dev, "Blocks"). */
import { element } from "../dom.js";
import { icon } from "../icons.js";
import { drawRichText } from "../text/rich_text.js";
import { drawText, plainWords } from "../text/text_object.js";
import { drawElement } from "./element.js";
import { drawImage } from "./image.js";
import { drawInput } from "./input_block.js";

/** What an alert's level is called: its colour and sign alone would not tell everyone. */
const LEVELS = {
  default: ["dot", "Note"],
  info: ["info", "Information"],
  success: ["check", "Done"],
  warning: ["warning", "Important"],
  error: ["close", "Error"],
};

const DRAWERS = {
  actions: (block, surface) =>
    element("div", { class: "actions" }, ...block.elements.map((part) => drawElement(part, block.block_id, surface))),
  alert: drawAlert,
  container: drawContainer,
  context: drawContext,
  context_actions: (block, surface) =>
    element("div", { class: "actions" }, ...block.elements.map((part) => drawElement(part, block.block_id, surface))),
  divider: () => element("hr"),
  header: (block, surface) => element(surface.headingTag, { class: "header" }, plainWords(block.text)),
  image: drawImageBlock,
  input: drawInput,
  rich_text: (block, surface) => drawRichText(block, surface.directory),
  section: drawSection,
};

/**
 * Return what blocks look like.
 * @param {Object[]} blocks
 * @param {import("./surface.js").Surface} surface
 * @returns {HTMLElement}
 */
export function drawBlocks(blocks, surface) {
  return element("div", { class: "blocks" }, ...blocks.map((block) => drawBlock(block, surface)));
}

function drawBlock(block, surface) {
  const draw = DRAWERS[block.type];
  const drawn = draw ? draw(block, surface) : notDrawn(block.type);
  drawn.classList.add("block", `block-${block.type}`);
  return drawn;
}

function notDrawn(type) {
  return element("p", {}, `(The playground does not draw “${type}” blocks.)`);
}

function drawSection(block, surface) {
  const words = element("div", { class: "section-words" });
  if (block.text) words.append(element("div", { class: "text" }, drawText(block.text, surface.directory)));
  if (block.fields) words.append(drawFields(block.fields, surface));
  const accessory = block.accessory
    ? element("div", { class: "accessory" }, drawElement(block.accessory, block.block_id, surface))
    : null;
  return element("div", {}, words, accessory);
}

function drawFields(fields, surface) {
  const drawn = fields.map((field) => element("div", { class: "text" }, drawText(field, surface.directory)));
  return element("div", { class: "fields" }, ...drawn);
}

function drawContext(block, surface) {
  const parts = block.elements.map((part) =>
    part.type === "image"
      ? drawElement(part, block.block_id, surface)
      : element("span", { class: "text" }, drawText(part, surface.directory)),
  );
  return element("div", {}, ...parts);
}

function drawAlert(block, surface) {
  const [sign, name] = LEVELS[block.level] ?? LEVELS.default;
  const words = element("div", { class: "text" }, drawText(block.text, surface.directory));
  return element(
    "div",
    { role: "note", class: `alert-${block.level ?? "default"}` },
    element("span", { class: "alert-sign" }, icon(sign)),
    element("div", {}, element("span", { class: "alert-level" }, name), words),
  );
}

/** Folded and opened by its title, with the keyboard too. */
function drawContainer(block, surface) {
  const children = block.child_blocks.map((child) => drawBlock(child, surface));
  const inside = element("div", { class: "container-inside" }, ...children);
  const subtitle = block.subtitle ? element("div", { class: "hint" }, drawText(block.subtitle, surface.directory)) : null;
  const title = block.title ? plainWords(block.title) : "";
  if (!block.is_collapsible) return element("section", {}, drawContainerTitle(title, surface), subtitle, inside);
  return element("details", { open: !block.default_collapsed }, element("summary", {}, title), subtitle, inside);
}

function drawContainerTitle(title, surface) {
  return element(surface.headingTag, { class: "container-title" }, title);
}

function drawImageBlock(block) {
  const caption = block.title ? element("figcaption", {}, plainWords(block.title)) : null;
  return element("figure", {}, caption, drawImage(block));
}
