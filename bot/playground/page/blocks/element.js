/** Finds the drawer of a block's element by its type (docs.slack.dev, "Block elements"). */
import { element } from "../dom.js";
import { drawButton } from "./button.js";
import { drawCheckboxes, drawRadioButtons } from "./choices.js";
import { drawFeedback } from "./feedback.js";
import { drawImage } from "./image.js";
import { drawOverflow } from "./overflow.js";
import { drawManySelect, drawSelect } from "./select.js";
import { drawTypedInput } from "./typed_input.js";

const DRAWERS = {
  button: drawButton,
  feedback_buttons: drawFeedback,
  overflow: drawOverflow,
  image: drawImage,
  static_select: drawSelect,
  conversations_select: drawSelect,
  channels_select: drawSelect,
  users_select: drawSelect,
  multi_static_select: drawManySelect,
  multi_conversations_select: drawManySelect,
  multi_channels_select: drawManySelect,
  multi_users_select: drawManySelect,
  radio_buttons: drawRadioButtons,
  checkboxes: drawCheckboxes,
  plain_text_input: drawTypedInput,
  email_text_input: drawTypedInput,
  url_text_input: drawTypedInput,
  number_input: drawTypedInput,
  datepicker: drawTypedInput,
  timepicker: drawTypedInput,
};

/**
 * Return what an element looks like. An input joins `surface.inputs`.
 * @param {Object} drawn - the element as Slack's object
 * @param {string} blockId
 * @param {import("./surface.js").Surface} surface
 * @param {Object} [label] - ARIA attributes that tie it to its label; `dispatches`: whether an input block sends actions
 * @returns {HTMLElement}
 */
export function drawElement(drawn, blockId, surface, label = { dispatches: true }) {
  const draw = DRAWERS[drawn.type];
  if (!draw) return element("span", {}, `(The playground does not draw “${drawn.type}”.)`);
  return draw(drawn, blockId, surface, label);
}
