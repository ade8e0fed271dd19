/** Changes what is on the page as little as needed, so that focus, scroll and what is half typed stay. */

/**
 * Make the children of `container` be `items`, in order. A child is drawn anew only when its signature changed.
 * @param {HTMLElement} container
 * @param {Array<*>} items
 * @param {(item: *) => string} keyOf - unique in the container
 * @param {(item: *) => string} signatureOf - equal as long as the drawn child would be
 * @param {(item: *) => HTMLElement} draw
 */
export function redrawChildren(container, items, keyOf, signatureOf, draw) {
  const old = new Map([...container.children].map((child) => [child.dataset.key, child]));
  let before = null;
  for (const item of items) {
    const key = keyOf(item);
    const signature = signatureOf(item);
    let child = old.get(key);
    old.delete(key);
    if (child?.dataset.signature !== signature) {
      const drawn = draw(item);
      drawn.dataset.key = key;
      drawn.dataset.signature = signature;
      if (child) keepingFocus(() => child.replaceWith(drawn));
      child = drawn;
    }
    const expected = before ? before.nextSibling : container.firstChild;
    if (child !== expected) container.insertBefore(child, expected);
    before = child;
  }
  for (const child of old.values()) child.remove();
}

/**
 * Run `change`; when it takes the focused element away, focus the new element that has the same id.
 * @param {() => void} change
 */
export function keepingFocus(change) {
  const focused = document.activeElement;
  const { id, selectionStart, selectionEnd } = focused ?? {};
  change();
  if (!id || document.activeElement?.id === id) return;
  const successor = document.getElementById(id);
  successor?.focus({ preventScroll: true });
  if (typeof selectionStart === "number" && successor?.setSelectionRange) {
    successor.setSelectionRange(selectionStart, selectionEnd);
  }
}
