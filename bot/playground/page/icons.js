/** The page's own icons: lines on a field of 24 by 24, in the colour of the words beside them. */
const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  ask: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20 20",
  back: "M15 5l-7 7 7 7",
  bolt: "M13 3 5 14h6l-1 7 8-11h-6z",
  channel: "M10 4 7 20M17 4l-3 16M4.5 9h16M3.5 15h16",
  chat: "M4 5h16v11H10.5L6 19.5V16H4z",
  check: "M5 12.5 10 17.5 19.5 7",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3 2",
  close: "M6 6l12 12M18 6 6 18",
  code: "M8.5 7l-5 5 5 5M15.5 7l5 5-5 5",
  digest: "M4 6h16v14H4zM4 10.5h16M8.5 3.5V7M15.5 3.5V7",
  dot: "M12 12h.01",
  down: "M7 13V4H4v9zM7 13l3.5 7.5a2.2 2.2 0 0 0 2.2-2.2V15h6.6L17.5 4H7",
  eye: "M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5",
  file: "M6 3.5h8l4 4v13H6zM14 3.5v4h4",
  "from-bot": "M20 12H5M11 6l-6 6 6 6",
  help: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M9.5 9.6a2.6 2.6 0 1 1 3.8 2.3c-.9.5-1.3 1-1.3 1.9M12 16.8h.01",
  home: "M4 11.5 12 4.5l8 7M6.5 10v9.5h11V10",
  info: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 11v5.5M12 7.6h.01",
  lock: "M8 11V8a4 4 0 0 1 8 0v3M5.5 11h13v9h-13z",
  mention: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M16 8v5.2a2.4 2.4 0 0 0 4.8 0V12a8.8 8.8 0 1 0-3.6 7.1",
  menu: "M4 6.5h16M4 12h16M4 17.5h16",
  more: "M12 5.5h.01M12 12h.01M12 18.5h.01",
  people: "M9 4.5a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8M2.5 20c0-3.8 2.8-5.8 6.5-5.8s6.5 2 6.5 5.8M16 5a3.2 3.2 0 0 1 0 6M18 14.6c2.2.8 3.5 2.6 3.5 5.4",
  reflect: "M4.5 11a7.8 7.8 0 0 1 14-3.6L20 9M20 4.5V9h-4.500M19.5 13a7.8 7.8 0 0 1-14 3.6L4 15M4 19.500V15h4.5",
  send: "M4 4.5 20.5 12 4 19.5 6.5 12zM6.5 12H13",
  "to-bot": "M4 12h15M13 6l6 6-6 6",
  up: "M7 11v9H4v-9zM7 11l3.5-7.500a2.2 2.2 0 0 1 2.2 2.200V9h6.600l-1.8 11H7",
  warning: "M12 4 2.8 20h18.400zM12 10v4.500M12 17.300h.01",
};

/**
 * Return an icon that is decoration only: assistive technology reads the label beside it.
 * @param {string} name - one of those above
 * @returns {SVGElement}
 */
export function icon(name) {
  const drawn = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  for (const [attribute, value] of Object.entries({ class: `icon icon-${name}`, viewBox: "0 0 24 24", "aria-hidden": "true" }))
    drawn.setAttribute(attribute, value);
  drawn.append(path);
  return drawn;
}
