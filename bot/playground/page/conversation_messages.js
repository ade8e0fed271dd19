/** Which messages stand in a channel and which in a thread, as in Slack. */

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
