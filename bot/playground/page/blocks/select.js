/** Draws a select as the browser's own, and one for many values as a list of checkboxes. */
import { element } from "../dom.js";
import { plainWords } from "../text/text_object.js";
import { drawCheckboxes } from "./choices.js";
import { allChoices, choiceGroups } from "./options.js";
import { chosenAtFirst, selectionState } from "./selection.js";

/**
 * @param {Object} drawn - a static, users, channels or conversations select
 * @param {string} blockId
 * @param {import("./surface.js").Surface} surface
 * @param {Object} label - see `drawElement`
 * @returns {HTMLSelectElement}
 */
export function drawSelect(drawn, blockId, surface, { dispatches, ...label }) {
  const kept = surface.inputs.kept(blockId, drawn.action_id);
  const [chosen = ""] = chosenAtFirst(drawn, kept);
  const placeholder = plainWords(drawn.placeholder) || "Choose";
  const select = element(
    "select",
    {
      id: surface.idOf(blockId, drawn.action_id),
      "aria-label": label["aria-labelledby"] ? null : placeholder,
      ...label,
    },
    element("option", { value: "", selected: chosen === "" }, placeholder),
    ...choiceGroups(drawn, surface.directory).flatMap((group) => drawGroup(group, chosen)),
  );
  const choices = allChoices(drawn, surface.directory);
  const read = () =>
    selectionState(
      drawn,
      choices.filter((choice) => choice.value === select.value),
    );
  surface.inputs.add(blockId, drawn.action_id, read);
  if (dispatches) select.addEventListener("change", () => sendChoice(drawn, blockId, surface, select, chosen));
  return select;
}

async function sendChoice(drawn, blockId, surface, select, before) {
  if (select.value === "") return;
  const isSent = await surface.use(drawn, blockId, { selected: select.value });
  if (!isSent) select.value = before;
}

function drawGroup(group, chosen) {
  const options = group.choices.map(({ value, words }) =>
    element("option", { value, selected: value === chosen }, words),
  );
  return group.label ? [element("optgroup", { label: group.label }, ...options)] : options;
}

/**
 * @param {Object} drawn - a select of many values
 * @returns {HTMLElement}
 */
export function drawManySelect(drawn, blockId, surface, label) {
  const list = drawCheckboxes(drawn, blockId, surface, label);
  list.classList.add("many");
  return list;
}
