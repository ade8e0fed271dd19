/** The emoji that the playground knows by name; any other name stays as it is typed. */
const EMOJI = {
  "+1": "👍",
  "-1": "👎",
  thumbsup: "👍",
  thumbsdown: "👎",
  wave: "👋",
  tada: "🎉",
  pray: "🙏",
  eyes: "👀",
  eye: "👁️",
  bulb: "💡",
  books: "📚",
  book: "📖",
  open_book: "📖",
  bookmark: "🔖",
  memo: "📝",
  pencil: "📝",
  pencil2: "✏️",
  mag: "🔍",
  mag_right: "🔎",
  speech_balloon: "💬",
  thought_balloon: "💭",
  question: "❓",
  seedling: "🌱",
  warning: "⚠️",
  rotating_light: "🚨",
  information_source: "ℹ️",
  calendar: "📅",
  spiral_calendar_pad: "🗓️",
  date: "📅",
  clock3: "🕒",
  alarm_clock: "⏰",
  hourglass: "⌛",
  lock: "🔒",
  star: "⭐",
  sparkles: "✨",
  heart: "❤️",
  smile: "😄",
  slightly_smiling_face: "🙂",
  white_check_mark: "✅",
  heavy_check_mark: "✔️",
  x: "❌",
  no_entry: "⛔",
  bell: "🔔",
  no_bell: "🔕",
  house: "🏠",
  handshake: "🤝",
  raising_hand: "🙋",
  point_right: "👉",
  arrow_right: "➡️",
  arrow_left: "⬅️",
  repeat: "🔁",
  link: "🔗",
  newspaper: "📰",
  pushpin: "📌",
  round_pushpin: "📍",
  telephone_receiver: "📞",
  zap: "⚡",
  sunny: "☀️",
  new: "🆕",
  hourglass_flowing_sand: "⏳",
  mailbox: "📫",
  gear: "⚙️",
  wastebasket: "🗑️",
};

/**
 * Return the emoji of a name, or null.
 * @param {string} name - without colons
 */
export function emojiNamed(name) {
  return Object.hasOwn(EMOJI, name) ? EMOJI[name] : null;
}

/**
 * Return text with the names of known emoji, such as ":wave:", as emoji.
 * @param {string} text
 */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => emojiNamed(name) ?? whole);
}
