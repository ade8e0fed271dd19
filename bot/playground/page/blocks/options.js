/** What may be chosen in a select: the options that the bot gives, or people and channels. */
import { plainWords } from "../text/text_object.js";

/**
 * One thing to choose. `option` is Slack's own object; people and channels have none.
 * @typedef {{value: string, words: string, description: string, option: Object|null}} Choice
 * @typedef {{label: string|null, choices: Choice[]}} ChoiceGroup
 */

/**
 * Return what a select offers.
 * @param {Object} drawn - Slack's select, radio buttons or checkboxes
 * @param {import("../directory.js").Directory} directory
 * @returns {ChoiceGroup[]}
 */
export function choiceGroups(drawn, directory) {
  const kind = drawn.type.replace("multi_", "");
  if (kind === "users_select") return [{ label: null, choices: directory.people.map(personChoice) }];
  if (kind === "channels_select" || kind === "conversations_select") {
    return [{ label: null, choices: offeredChannels(drawn, kind, directory) }];
  }
  if (drawn.option_groups) {
    return drawn.option_groups.map((group) => ({
      label: plainWords(group.label),
      choices: group.options.map(optionChoice),
    }));
  }
  return [{ label: null, choices: drawn.options.map(optionChoice) }];
}

/**
 * Return the same without groups.
 * @returns {Choice[]}
 */
export function allChoices(drawn, directory) {
  return choiceGroups(drawn, directory).flatMap((group) => group.choices);
}

function optionChoice(option) {
  const description = option.description ? plainWords(option.description) : "";
  return { value: option.value, words: plainWords(option.text), description, option };
}

function personChoice(person) {
  return { value: person.id, words: person.real_name, description: "", option: null };
}

const KIND_IN_FILTER = { channel: "public", group: "private", im: "im" };

function offeredChannels(drawn, kind, directory) {
  const allowed = kind === "channels_select" ? ["public"] : drawn.filter?.include;
  return directory.channels
    .filter((channel) => !allowed || allowed.includes(KIND_IN_FILTER[channel.kind]))
    .filter((channel) => !(drawn.filter?.exclude_bot_users && channel.kind === "im"))
    .map((channel) => ({ value: channel.id, words: directory.titleOf(channel.id), description: "", option: null }));
}
