/** Draws a button; one with an address is a link that opens in a new tab and tells the bot too, as in Slack. */
import { button, element, isSafeAddress } from "../dom.js";
import { plainWords } from "../text/text_object.js";

/**
 * @param {Object} drawn - Slack's button
 * @param {string} blockId
 * @param {import("./surface.js").Surface} surface
 * @returns {HTMLElement}
 */
export function drawButton(drawn, blockId, surface) {
  const words = plainWords(drawn.text);
  const press = () => surface.use(drawn, blockId, drawn.value === undefined ? {} : { value: drawn.value });
  const attributes = {
    id: surface.idOf(blockId, drawn.action_id),
    class: `button ${drawn.style ?? ""}`.trim(),
    "aria-label": drawn.accessibility_label ?? null,
  };
  if (drawn.url && isSafeAddress(drawn.url)) {
    const address = { href: drawn.url, target: "_blank", rel: "noopener noreferrer" };
    return element("a", { ...attributes, ...address, on: { click: press } }, words);
  }
  return button(words, press, attributes);
}
