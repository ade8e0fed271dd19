/**
 * Builds the page's elements. Every text goes in as text and never as markup, so that nothing anybody types can
 * become part of the page.
 */

/**
 * Return a new element.
 * @param {string} tag - its name, such as "button"
 * @param {Object<string, *>} attributes - attributes by name; `on` holds listeners by event; null and false are left out
 * @param {...(Node|string|null)} children - what stands in it; null is left out
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") addListeners(made, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function addListeners(target, listeners) {
  for (const [event, listener] of Object.entries(listeners)) target.addEventListener(event, listener);
}

/**
 * Return a button that does not submit a form.
 * @param {string} label - what it says
 * @param {() => void} press - what it does
 * @param {Object<string, *>} attributes - more attributes
 */
export function button(label, press, attributes = {}) {
  return element("button", { type: "button", on: { click: press }, ...attributes }, label);
}

/**
 * Return a button with a sign alone, which has its name for those who do not see it or wonder what it is.
 * @param {SVGElement} sign
 * @param {string} label - what it is called
 * @param {() => void} press - what it does
 * @param {Object<string, *>} attributes - more attributes
 */
export function iconButton(sign, label, press, attributes = {}) {
  const made = button("", press, { "aria-label": label, title: label, ...attributes });
  made.append(sign);
  return made;
}

/**
 * Return a link that opens in a new tab, or its words alone when the address is not one that a browser may follow.
 * @param {string} address - http, https or mailto; anything else is not linked
 * @param {...(Node|string)} words
 */
export function link(address, ...words) {
  if (!isSafeAddress(address)) return element("span", {}, ...words);
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...words);
}

/**
 * Say whether a browser may follow an address: no script, no data.
 * @param {string} address
 * @returns {boolean}
 */
export function isSafeAddress(address) {
  return /^(https?:\/\/|mailto:)/i.test(address);
}
