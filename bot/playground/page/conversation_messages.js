/** Which messages stand in a channel and which in a thread, as in Slack. */
import { typedText } from "./text/typed.js";

/**
 * Return a channel's own messages: those that answer in no thread.
 * @param {Object[]} messages - the channel's, oldest first
 */
export function topMessages(messages) {
  return messages.filter((message) => !isReply(message));
}

/**
 * Return all messages in the order of a timeline: each of the channel's own, and the answers to it.
 * @param {Object[]} messages - the channel's, oldest first
 */
export function timeline(messages) {
  return topMessages(messages).flatMap((message) => [message, ...repliesTo(messages, message.ts)]);
}

/** Return whether a message answers in a thread. */
export function isReply(message) {
  return Boolean(message.thread_ts) && message.thread_ts !== message.ts;
}

/**
 * Return the answers in a thread, oldest first.
 * @param {Object[]} messages
 * @param {string} threadTs - the ts of the message on top
 */
export function repliesTo(messages, threadTs) {
  return messages.filter((message) => message.thread_ts === threadTs && message.ts !== threadTs);
}

/**
 * Return the newest of these messages that the reader has written, as it was typed; null where there is none.
 * @param {Object[]} messages - oldest first
 * @param {import("./scene.js").Scene} scene
 * @returns {{ts: string, typed: string}|null}
 */
export function lastOwn(messages, scene) {
  const own = messages.findLast((message) => message.user === scene.user && !message.is_ephemeral);
  return own ? asTyped(own, scene) : null;
}

/** Return a message with its words as they were typed. */
export function asTyped(message, scene) {
  return { ts: message.ts, typed: typedText(message.text, scene.directory) };
}
