/** What the page keeps for this tab until it is closed, so that a reload changes nothing: drafts, how far one has read. */
const PREFIX = "playground/";

/**
 * Return what was kept under a name.
 * @param {string} name
 * @param {*} otherwise - returned where nothing was kept, or the browser keeps nothing
 */
export function kept(name, otherwise) {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name)) ?? otherwise;
  } catch (error) {
    if (!isStorageProblem(error)) throw error;
    return otherwise;
  }
}

/** Keep a value under a name, in place of the last. Where the browser keeps nothing, a reload begins anew. */
export function keep(name, value) {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch (error) {
    if (!isStorageProblem(error)) throw error;
  }
}

function isStorageProblem(error) {
  return error instanceof DOMException || error instanceof SyntaxError;
}
