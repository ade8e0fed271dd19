/** Draws inputs that are typed into: text, number, address, date and time. */
import { element } from "../dom.js";
import { plainWords } from "../text/text_object.js";

/** By Slack's type: the browser's type, and the names of the value in Slack's state and of the value to begin with. */
const KINDS = {
  plain_text_input: { type: "text", state: "value", initial: "initial_value" },
  email_text_input: { type: "email", state: "value", initial: "initial_value" },
  url_text_input: { type: "url", state: "value", initial: "initial_value" },
  number_input: { type: "number", state: "value", initial: "initial_value" },
  datepicker: { type: "date", state: "selected_date", initial: "initial_date" },
  timepicker: { type: "time", state: "selected_time", initial: "initial_time" },
};

/**
 * @param {Object} drawn - Slack's element
 * @param {string} blockId
 * @param {import("./surface.js").Surface} surface
 * @param {Object} label - see `drawElement`
 * @returns {HTMLElement}
 */
export function drawTypedInput(drawn, blockId, surface, { dispatches, ...label }) {
  const kind = KINDS[drawn.type];
  const kept = surface.inputs.kept(blockId, drawn.action_id);
  const first = (kept ? kept[kind.state] : drawn[kind.initial]) ?? "";
  const control = drawControl(drawn, kind, first, {
    id: surface.idOf(blockId, drawn.action_id),
    "aria-label": label["aria-labelledby"] ? null : plainWords(drawn.placeholder) || "Text",
    ...label,
  });
  surface.inputs.add(blockId, drawn.action_id, () => ({ type: drawn.type, [kind.state]: control.value || null }));
  if (dispatches) dispatchActions(control, drawn, blockId, surface, kind);
  return control;
}

function drawControl(drawn, kind, first, attributes) {
  const all = {
    ...attributes,
    placeholder: plainWords(drawn.placeholder) || null,
    minlength: drawn.min_length ?? null,
    maxlength: drawn.max_length ?? null,
    autofocus: drawn.focus_on_load ?? null,
  };
  if (drawn.multiline) {
    const area = element("textarea", { ...all, rows: 4 });
    area.value = first;
    return area;
  }
  return element("input", {
    ...all,
    type: kind.type,
    value: first,
    min: drawn.min_value ?? null,
    max: drawn.max_value ?? null,
  });
}

function dispatchActions(control, drawn, blockId, surface, kind) {
  const send = () => surface.use(drawn, blockId, { [kind.state === "value" ? "text" : "selected"]: control.value });
  const when = drawn.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  if (kind.state !== "value") control.addEventListener("change", send);
  if (when.includes("on_character_entered")) control.addEventListener("input", send);
  if (!when.includes("on_enter_pressed")) return;
  control.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
}
