/** The modal on top: drawn anew when the bot changes it, with what was typed kept where the input is the same. */
import { drawBlocks } from "./blocks/block.js";
import { isEmpty } from "./blocks/inputs.js";
import { button, element, iconButton } from "./dom.js";
import { icon } from "./icons.js";
import { hasKeyboard } from "./keyboard.js";
import { keepingFocus } from "./redraw.js";
import { plainWords } from "./text/text_object.js";

const REQUIRED = "Please complete this required field.";

export class Modal {
  #view = null;
  #surface = null;
  #signature = null;
  /** What was typed in each modal of the stack, by view id: one that is seen again shows it. */
  #typed = new Map();
  #isWaiting = false;

  /**
   * @param {HTMLDialogElement} dialog - the empty dialog of the page
   * @param {Object} actions
   * @param {(viewId: string, values: () => Object, options: Object) => import("./blocks/surface.js").Surface} actions.surfaceFor
   * @param {(viewId: string, values: Object) => Promise<*>} actions.submit
   * @param {(viewId: string) => Promise<*>} actions.close
   */
  constructor(dialog, actions) {
    this.dialog = dialog;
    this.actions = actions;
    this.problem = element("p", { class: "problem", role: "alert" });
    dialog.addEventListener("cancel", (event) => (event.preventDefault(), this.#close()));
  }

  /** Whether a modal is on the screen. */
  get isOpen() {
    return this.dialog.open;
  }

  /** Show one sentence about what did not work. */
  showProblem(problem) {
    this.problem.textContent = problem;
  }

  /**
   * Show a modal, or none.
   * @param {{id: string, payload: Object, errors: Object, depth: number}|null} view
   */
  draw(view) {
    const signature = JSON.stringify(view);
    if (signature === this.#signature) return;
    this.#signature = signature;
    this.problem.textContent = "";
    if (!view) {
      this.#view = null;
      this.#typed.clear();
      this.dialog.close();
      return;
    }
    this.#drawView(view, view.errors ?? {});
  }

  #drawView(view, errors) {
    const isSame = view.id === this.#view?.id;
    if (this.#view) this.#typed.set(this.#view.id, this.#surface.inputs.values());
    const kept = this.#typed.get(view.id) ?? {};
    const scroll = isSame ? (this.dialog.querySelector(".modal-body")?.scrollTop ?? 0) : 0;
    this.#view = view;
    this.#surface = this.actions.surfaceFor(view.id, () => this.#surface.inputs.values(), {
      id: "modal",
      kept,
      errors,
    });
    const askedFocus = this.dialog.querySelector("[autofocus]")?.id;
    const form = this.#drawForm(view);
    keepingFocus(() => this.dialog.replaceChildren(form));
    if (!this.dialog.open) this.dialog.showModal();
    form.querySelector(".modal-body").scrollTop = scroll;
    if (Object.keys(errors).length) form.querySelector(".wrong :is(input, textarea, select)")?.focus();
    else if (!isSame) openAtTop(form);
    else if (asksFocusAnew(form, askedFocus)) form.querySelector("[autofocus]").focus();
  }

  #drawForm(view) {
    const { payload } = view;
    const isStacked = view.depth > 1;
    const back = isStacked ? iconButton(icon("back"), "Back", () => this.#close(), { class: "back" }) : null;
    const close = iconButton(icon("close"), "Close", () => this.#close(), { class: "close" });
    const form = element(
      "form",
      { novalidate: true, on: { submit: (event) => this.#submit(event) } },
      element(
        "header",
        {},
        back,
        element("h2", { id: "modal-title" }, plainWords(payload.title)),
        isStacked ? null : close,
      ),
      element("div", { class: "modal-body", tabindex: "0", role: "group", "aria-labelledby": "modal-title" }, drawBlocks(payload.blocks, this.#surface), this.problem),
      this.#drawEnd(payload),
    );
    return form;
  }

  #drawEnd(payload) {
    const close = button(plainWords(payload.close) || "Cancel", () => this.#close(), {
      class: "button",
      id: "modal-close",
    });
    const submit = payload.submit
      ? element("button", { class: "button primary", id: "modal-submit" }, plainWords(payload.submit))
      : null;
    return element("footer", { class: "dialog-end" }, close, submit);
  }

  /** Enter in a text box submits only where there is something to submit. */
  async #submit(event) {
    event.preventDefault();
    const view = this.#view;
    if (!view.payload.submit || this.#isWaiting) return;
    const values = this.#surface.inputs.values();
    const errors = missingInputs(view.payload.blocks, values);
    if (Object.keys(errors).length) {
      this.#drawView(view, errors);
      return;
    }
    await this.#whileWaiting(this.actions.submit(view.id, values));
  }

  async #whileWaiting(answer) {
    this.#isWaiting = true;
    this.dialog.classList.add("waiting");
    await answer;
    this.dialog.classList.remove("waiting");
    this.#isWaiting = false;
  }

  #close() {
    this.actions.close(this.#view.id);
  }
}

/** Say whether an update brought an input that asks for focus, as Slack's `focus_on_load` does. */
function asksFocusAnew(form, before) {
  const asking = form.querySelector("[autofocus]");
  return asking !== null && asking.id !== before;
}

/**
 * A modal is read from its top. The first input has the focus where it is seen there, and where no keyboard pops up over
 * the modal.
 */
function openAtTop(form) {
  const body = form.querySelector(".modal-body");
  const first = body.querySelector("[autofocus]") ?? body.querySelector("input, textarea, select");
  const isSeen = first && first.getBoundingClientRect().bottom <= body.getBoundingClientRect().bottom;
  (isSeen && hasKeyboard() ? first : body).focus({ preventScroll: true });
  body.scrollTop = 0;
}

function missingInputs(blocks, values) {
  const required = blocks.filter((block) => block.type === "input" && !block.optional);
  const missing = required.filter((block) => isEmpty(values[block.block_id]?.[block.element.action_id] ?? {}));
  return Object.fromEntries(missing.map((block) => [block.block_id, REQUIRED]));
}
