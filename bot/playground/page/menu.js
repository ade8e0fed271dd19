/** A button that opens a small menu: arrow keys move, Enter chooses, Esc and a click elsewhere close. */
import { button, element } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @param {Object} parts
 * @param {string} parts.id - the button's id
 * @param {string} parts.sign - the name of the icon on the button
 * @param {string} parts.label - what the button is called
 * @param {Array<{label: string, choose: () => void}>} parts.items
 * @returns {HTMLElement}
 */
export function createMenu({ id, sign, label, items }) {
  const opener = element(
    "button",
    {
      type: "button",
      id,
      class: "menu-button",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": label,
      title: label,
    },
    icon(sign),
  );
  const list = element("div", { role: "menu", class: "menu", popover: "auto", "aria-label": label });
  for (const item of items) list.append(drawItem(item, list));
  opener.popoverTargetElement = list;
  list.addEventListener("toggle", (event) => {
    const isOpen = event.newState === "open";
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) placeBeside(opener, list);
  });
  list.addEventListener("keydown", (event) => moveFocus(event, list));
  return element("span", { class: "menu-place" }, opener, list);
}

function drawItem({ label, choose }, list) {
  const press = () => {
    list.hidePopover();
    choose();
  };
  return button(label, press, { role: "menuitem", tabindex: "-1" });
}

function placeBeside(opener, list) {
  const anchor = opener.getBoundingClientRect();
  const isRoomBelow = anchor.bottom + list.offsetHeight < innerHeight;
  const left = Math.min(anchor.left, innerWidth - list.offsetWidth - 8);
  list.style.left = `${Math.max(8, left)}px`;
  list.style.top = `${isRoomBelow ? anchor.bottom + 4 : Math.max(8, anchor.top - list.offsetHeight - 4)}px`;
  list.firstElementChild?.focus();
}

function moveFocus(event, list) {
  const items = [...list.children];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items[to % items.length].focus();
}
