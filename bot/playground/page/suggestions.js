/** What the composer offers while somebody types: commands after "/", the bot and people after "@". */

/**
 * @typedef {Object} Suggestion
 * @property {string} insert - what is put in place of what was typed
 * @property {string} words - what is offered
 * @property {string} hint - more about it, in small type
 */

const MOST_OFFERED = 6;

/**
 * Return what to offer, and which part of the text it takes the place of; null for nothing. `isGuess`: what is typed may
 * be meant as it stands, so Enter sends it until the person has chosen.
 * @param {string} text - all that is typed
 * @param {number} caret - where the caret stands
 * @param {{command: string, usage_hint: string, words: Array<{usage: string, hint: string}>}} command
 * @param {Array<{real_name: string, is_bot: boolean}>} people - who can be mentioned
 * @returns {{from: number, to: number, items: Suggestion[], isGuess: boolean}|null}
 */
export function suggest(text, caret, command, people) {
  const typed = text.slice(0, caret);
  const mention = /(?:^|\s)@([^@\n]*)$/.exec(typed);
  if (mention) return offer(caret - mention[1].length - 1, caret, people.filter(isNamed(mention[1])).map(personOffer));
  if (/^\/\S*$/.test(typed) && command.command.startsWith(typed))
    return offer(0, caret, [commandOffer(command), ...wordsOf(command, command.command)]);
  return typed.startsWith(`${command.command} `) ? offer(0, caret, wordsOf(command, typed), true) : null;
}

function offer(from, to, items, isGuess = false) {
  return items.length ? { from, to, items: items.slice(0, MOST_OFFERED), isGuess } : null;
}

function isNamed(typed) {
  return (person) => person.real_name.toLowerCase().startsWith(typed.toLowerCase());
}

function personOffer({ real_name: name, is_bot: isBot }) {
  return { insert: `@${name} `, words: `@${name}`, hint: isBot ? "app" : "" };
}

function commandOffer({ command, usage_hint: hint }) {
  return { insert: `${command} `, words: command, hint };
}

/** Return what may be typed after the command and begins as is typed; what is typed in full is offered no more. */
function wordsOf({ words }, typed) {
  const fitting = words.filter(({ usage }) => usage.startsWith(typed.toLowerCase()) && usage !== typed);
  return fitting.map(({ usage, hint }) => ({ insert: usage, words: usage, hint }));
}
