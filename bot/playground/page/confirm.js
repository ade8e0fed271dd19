/** Asks what a confirmation dialog of Block Kit asks. */
import { button, element } from "./dom.js";
import { drawText, plainWords } from "./text/text_object.js";

/**
 * @param {HTMLDialogElement} dialog - the empty dialog of the page
 * @param {Object} asked - Slack's confirm object
 * @param {import("./directory.js").Directory} directory
 * @returns {Promise<boolean>} whether the person confirmed
 */
export function askToConfirm(dialog, asked, directory) {
  return new Promise((resolve) => {
    dialog.replaceChildren(
      element("h2", { id: "confirm-title" }, plainWords(asked.title)),
      element("div", { class: "text" }, drawText(asked.text, directory)),
      element(
        "div",
        { class: "dialog-end" },
        button(plainWords(asked.deny) || "Cancel", () => dialog.close("deny"), { class: "button" }),
        button(plainWords(asked.confirm) || "Yes", () => dialog.close("confirm"), {
          class: `button ${asked.style ?? "primary"}`,
        }),
      ),
    );
    dialog.returnValue = "";
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "confirm"), { once: true });
    dialog.showModal();
  });
}
