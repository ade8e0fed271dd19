/** Draws a picture, or the words that stand for it where its address is none that a browser may follow. */
import { element, isSafeAddress } from "../dom.js";

/**
 * @param {Object} drawn - Slack's image, as a block or an element
 * @returns {HTMLElement}
 */
export function drawImage(drawn) {
  if (!isSafeAddress(drawn.image_url ?? "")) return element("span", {}, drawn.alt_text);
  return element("img", { src: drawn.image_url, alt: drawn.alt_text });
}
