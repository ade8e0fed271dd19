/** Draws one message: who, when, what, and what may be done with it. */
import { drawAvatar } from "./avatar.js";
import { drawBlocks } from "./blocks/block.js";
import { button, element, iconButton } from "./dom.js";
import { icon } from "./icons.js";
import { createMenu } from "./menu.js";
import { drawMrkdwn } from "./text/mrkdwn.js";
import { timeOfDay } from "./times.js";

/**
 * What a message needs to know besides itself.
 * @typedef {Object} MessageParts
 * @property {boolean} isOwn - whether the reader wrote it
 * @property {import("./blocks/surface.js").Surface} surface - its blocks are drawn on this
 * @property {Object[]} replies - the answers in its thread; none are told in the thread panel
 * @property {boolean} isReply - whether it stands under another as an answer
 * @property {{title: string, is_at_work: boolean}|null} session - what the agent view shows of its thread
 * @property {() => void} stop - stop the bot's work in its thread
 * @property {Array<{label: string, choose: () => void}>} shortcuts - what ⋮ offers: the message shortcuts, and what one may
 *   do with a message of one's own
 * @property {(() => void)|null} openThread - null where no thread can be opened
 */

/**
 * @param {Object} message - see the server's snapshot
 * @param {MessageParts} parts
 * @returns {HTMLElement}
 */
export function drawMessage(message, parts) {
  const { surface, replies, shortcuts, openThread } = parts;
  const author = surface.directory.person(message.user);
  const moment = new Date(message.at);
  return element(
    "article",
    {
      class: ["message", message.is_ephemeral && "private", parts.isReply && "reply"].filter(Boolean).join(" "),
      "aria-label": `${author.real_name}, ${timeOfDay(moment)}`,
    },
    drawAvatar(author),
    element(
      "div",
      { class: "message-body" },
      message.is_ephemeral ? element("p", { class: "only-you" }, icon("eye"), " Only visible to you") : null,
      drawHeading(author, moment, message),
      drawContent(message, surface),
      parts.session ? drawSession(parts) : null,
      ...(message.files ?? []).map(drawFile),
      ...(message.previews ?? []).map((blocks) => element("div", { class: "preview" }, drawBlocks(blocks, surface))),
      replies.length && openThread ? drawRepliesLink(replies, openThread, surface) : null,
    ),
    message.is_ephemeral ? null : drawToolbar(shortcuts, openThread, surface),
  );
}

function drawHeading(author, moment, message) {
  return element(
    "header",
    {},
    element("strong", {}, author.real_name),
    author.is_bot ? element("span", { class: "badge" }, "APP") : null,
    element("time", { datetime: message.at, title: moment.toLocaleString("en-GB") }, timeOfDay(moment)),
    message.is_edited ? element("span", { class: "edited" }, "(edited)") : null,
  );
}

function drawContent(message, surface) {
  if (message.blocks?.length) return drawBlocks(message.blocks, surface);
  return element("div", { class: "text" }, drawMrkdwn(message.text, surface.directory));
}

/** The title of a thread, and while the bot is at work in it a button to stop it. */
function drawSession({ session, stop, surface }) {
  const work = session.is_at_work
    ? element("span", { role: "status" }, "Working… ", button("Stop", stop, { id: `${surface.id}/stop`, class: "stop" }))
    : null;
  return element("p", { class: "session" }, session.title ? element("span", {}, session.title) : null, work);
}

/** A file is shown as its name, which opens what is in it. */
function drawFile(file) {
  return element("details", { class: "file" }, element("summary", {}, icon("file"), ` ${file.name}`), element("pre", {}, file.text));
}

function drawRepliesLink(replies, openThread, surface) {
  const words = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  const authors = [...new Set(replies.map((reply) => reply.user))].slice(0, 3);
  const avatars = authors.map((id) => drawAvatar(surface.directory.person(id)));
  const last = element("span", { class: "quiet" }, ` Last at ${timeOfDay(new Date(replies.at(-1).at))}`);
  const attributes = { type: "button", class: "replies", id: `${surface.id}/replies`, on: { click: openThread } };
  return element("button", attributes, ...avatars, element("span", { class: "replies-words" }, words), last);
}

function drawToolbar(shortcuts, openThread, surface) {
  const reply = openThread
    ? iconButton(icon("chat"), "Reply in thread", openThread, { id: `${surface.id}/reply` })
    : null;
  const more = shortcuts.length
    ? createMenu({ id: `${surface.id}/more`, sign: "more", label: "More actions", items: shortcuts })
    : null;
  return element("div", { class: "toolbar" }, reply, more);
}
