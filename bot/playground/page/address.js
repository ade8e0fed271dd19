/**
 * Keeps where the person is in the page's address: `#/U0SAM/C0TEAMCHAT/1790000000.000100`. So a reload, the back
 * button and a second window for the other person work.
 *
 * @typedef {{user: string|null, place: string|null, thread: string|null}} Address
 *   `place` is a channel's id, or "home" for the bot's home tab.
 */

/** @returns {Address} What cannot be decoded, such as `#/%E0%A4%A`, is nowhere: the page opens at its beginning. */
export function readAddress() {
  const [user, place, thread] = parts(location.hash.replace(/^#\/?/, ""));
  return { user: user || null, place: place || null, thread: thread || null };
}

/**
 * Go to an address; the page is told by the browser's `hashchange`.
 * @param {Address} address
 */
export function writeAddress({ user, place, thread }) {
  const parts = [user, place, thread].filter((part) => part !== null).map(encodeURIComponent);
  location.hash = `/${parts.join("/")}`;
}

function parts(text) {
  try {
    return text.split("/").map(decodeURIComponent);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return [];
  }
}
