/** Draws an input block: its label, its element, its hint and what is wrong with it. */
import { element } from "../dom.js";
import { plainWords } from "../text/text_object.js";
import { drawElement } from "./element.js";

const SEVERAL_BOXES = /^(radio_buttons|checkboxes|multi_\w+)$/;

/**
 * @param {Object} block - an input block
 * @param {import("./surface.js").Surface} surface
 * @returns {HTMLElement}
 */
export function drawInput(block, surface) {
  const id = (part) => surface.idOf(block.block_id, part);
  const error = surface.errors[block.block_id];
  const described = [block.hint ? id("hint") : null, error ? id("error") : null].filter(Boolean).join(" ");
  const control = drawElement(block.element, block.block_id, surface, {
    "aria-labelledby": id("label"),
    "aria-describedby": described || null,
    "aria-invalid": error ? "true" : null,
    "aria-required": block.optional || block.element.type === "checkboxes" ? null : "true",
    dispatches: Boolean(block.dispatch_action),
  });
  return element(
    "div",
    { class: error ? "wrong" : null },
    drawLabel(block, id("label"), surface.idOf(block.block_id, block.element.action_id)),
    control,
    error ? element("p", { class: "error", id: id("error") }, error) : null,
    block.hint ? element("p", { class: "hint", id: id("hint") }, plainWords(block.hint)) : null,
  );
}

/** The name of several boxes belongs to their group: pressing it must tick none of them. */
function drawLabel(block, labelId, controlId) {
  const optional = block.optional ? element("span", { class: "optional" }, " (optional)") : null;
  const isOfOne = !SEVERAL_BOXES.test(block.element.type);
  const attributes = { id: labelId, class: "input-label", for: isOfOne ? controlId : null };
  return element(isOfOne ? "label" : "span", attributes, plainWords(block.label), optional);
}
