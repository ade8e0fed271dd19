/** Which messages stand in a channel and which in a thread, as in Slack. */

/**
 * Return a channel's own messages: those that answer in no thread.
 * @param {Object[]} messages - the channel's, oldest first
 */
export function topMessages(messages) {
  return messages.filter((message) => !message.thread_ts || message.thread_ts === message.ts);
}

/**
 * Return the answers in a thread, oldest first.
 * @param {Object[]} messages
 * @param {string} threadTs - the ts of the message on top
 */
export function repliesTo(messages, threadTs) {
  return messages.filter((message) => message.thread_ts === threadTs && message.ts !== threadTs);
}
