/** Draws an overflow menu: a button with three dots that opens a list. */
import { isSafeAddress } from "../dom.js";
import { createMenu } from "../menu.js";
import { plainWords } from "../text/text_object.js";

/**
 * @param {Object} drawn - Slack's overflow
 * @param {string} blockId
 * @param {import("./surface.js").Surface} surface
 * @returns {HTMLElement}
 */
export function drawOverflow(drawn, blockId, surface) {
  const items = drawn.options.map((option) => ({
    label: plainWords(option.text),
    choose: () => {
      if (option.url && isSafeAddress(option.url)) window.open(option.url, "_blank", "noopener");
      surface.use(drawn, blockId, { selected: option.value });
    },
  }));
  return createMenu({ id: surface.idOf(blockId, drawn.action_id), sign: "more", label: "More", items });
}
