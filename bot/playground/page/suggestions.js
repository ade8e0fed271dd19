/** What the composer offers while somebody types: the command after "/", the bot and people after "@". */

/**
 * @typedef {Object} Suggestion
 * @property {string} insert - what is put in place of what was typed
 * @property {string} words - what is offered
 * @property {string} hint - more about it, in small type
 */

/**
 * Return what to offer, and which part of the text it takes the place of; null for nothing.
 * @param {string} text - all that is typed
 * @param {number} caret - where the caret stands
 * @param {{command: string, usage_hint: string}} command
 * @param {Array<{real_name: string, is_bot: boolean}>} people - who can be mentioned
 * @returns {{from: number, to: number, items: Suggestion[]}|null}
 */
export function suggest(text, caret, command, people) {
  const typed = text.slice(0, caret);
  const mention = /(?:^|\s)@([^@\n]*)$/.exec(typed);
  if (mention) return offer(caret - mention[1].length - 1, caret, people.filter(isNamed(mention[1])).map(personOffer));
  return /^\/\S*$/.test(typed) ? offer(0, caret, [command].filter(beginsWith(typed)).map(commandOffer)) : null;
}

function offer(from, to, items) {
  return items.length ? { from, to, items } : null;
}

function isNamed(typed) {
  return (person) => person.real_name.toLowerCase().startsWith(typed.toLowerCase());
}

function personOffer({ real_name: name, is_bot: isBot }) {
  return { insert: `@${name} `, words: `@${name}`, hint: isBot ? "app" : "" };
}

function beginsWith(typed) {
  return ({ command }) => command.startsWith(typed);
}

function commandOffer({ command, usage_hint: hint }) {
  return { insert: `${command} `, words: command, hint };
}
