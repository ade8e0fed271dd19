/** Draws the two buttons for feedback, with their words: a sign alone would not tell everyone what they do. */
import { button, element } from "../dom.js";
import { icon } from "../icons.js";
import { plainWords } from "../text/text_object.js";

/**
 * @param {Object} drawn - Slack's two buttons
 * @param {string} blockId
 * @param {import("./surface.js").Surface} surface
 * @returns {HTMLElement}
 */
export function drawFeedback(drawn, blockId, surface) {
  const draw = (part, sign, place) => {
    const press = () => surface.use(drawn, blockId, { selected: part.value });
    const drawnButton = button("", press, {
      id: surface.idOf(blockId, `${drawn.action_id}/${place}`),
      class: "feedback-button",
      "aria-label": part.accessibility_label ?? null,
    });
    drawnButton.append(icon(sign), ` ${plainWords(part.text)}`);
    return drawnButton;
  };
  return element(
    "span",
    { role: "group", class: "feedback", "aria-label": "Feedback" },
    draw(drawn.positive_button, "up", "positive"),
    draw(drawn.negative_button, "down", "negative"),
  );
}
