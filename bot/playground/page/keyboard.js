/** Whether the person writes with a keyboard of its own, which does not cover half of the screen when it is needed. */
const ON_THE_SCREEN = matchMedia("(pointer: coarse)");

/** @returns {boolean} */
export function hasKeyboard() {
  return !ON_THE_SCREEN.matches;
}
