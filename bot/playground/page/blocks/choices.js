/** Draws radio buttons and checkboxes. */
import { element } from "../dom.js";
import { drawText } from "../text/text_object.js";
import { allChoices } from "./options.js";
import { chosenAtFirst, selectionState } from "./selection.js";

/**
 * @param {Object} drawn - Slack's radio buttons
 * @param {string} blockId
 * @param {import("./surface.js").Surface} surface
 * @param {Object} label - see `drawElement`
 * @returns {HTMLElement}
 */
export function drawRadioButtons(drawn, blockId, surface, label) {
  return drawGroup("radio", drawn, blockId, surface, label, (chosen) => ({ selected: chosen[0]?.value }));
}

/**
 * @param {Object} drawn - Slack's checkboxes, or a select of many values
 * @param {string} blockId
 * @param {import("./surface.js").Surface} surface
 * @param {Object} label - see `drawElement`
 * @returns {HTMLElement}
 */
export function drawCheckboxes(drawn, blockId, surface, label) {
  return drawGroup("checkbox", drawn, blockId, surface, label, (chosen) => ({
    selected: chosen.map((choice) => choice.value),
  }));
}

function drawGroup(type, drawn, blockId, surface, { dispatches, ...label }, actionFor) {
  const id = surface.idOf(blockId, drawn.action_id);
  const choices = allChoices(drawn, surface.directory);
  const first = chosenAtFirst(drawn, surface.inputs.kept(blockId, drawn.action_id));
  const boxes = choices.map(({ value }, index) =>
    element("input", { type, name: id, id: index ? `${id}/${index}` : id, value, checked: first.includes(value) }),
  );
  const chosen = () => choices.filter((_, index) => boxes[index].checked);
  surface.inputs.add(blockId, drawn.action_id, () => selectionState(drawn, chosen()));
  const listeners = dispatches ? { change: () => surface.use(drawn, blockId, actionFor(chosen())) } : {};
  const role = type === "radio" ? "radiogroup" : "group";
  const rows = choices.map((choice, index) => drawRow(boxes[index], choice, surface.directory));
  return element("div", { class: "choices", role, ...label, on: listeners }, ...rows);
}

function drawRow(box, choice, directory) {
  const words = choice.option ? drawText(choice.option.text, directory) : choice.words;
  const description = choice.description ? element("span", { class: "hint" }, choice.description) : null;
  return element("label", { class: "choice" }, box, element("span", {}, words, description));
}
