/** A person's initials on a colour that stays the same for that person. */
import { element } from "./dom.js";

const COLOURS = 6;

/**
 * @param {{id: string, real_name: string, is_bot: boolean}} person
 * @returns {HTMLElement} decoration: the name stands beside it
 */
export function drawAvatar(person) {
  const colour = person.is_bot ? "bot" : [...person.id].reduce((sum, sign) => sum + sign.codePointAt(0), 0) % COLOURS;
  return element("span", { class: `avatar avatar-${colour}`, "aria-hidden": "true" }, initials(person.real_name));
}

function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => [...word][0].toUpperCase())
    .join("");
}
