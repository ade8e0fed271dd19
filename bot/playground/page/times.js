/** Dates and times as the page shows them, in the reader's own time zone. */

/**
 * Return the time of day, such as "21:04".
 * @param {Date} moment
 */
export function timeOfDay(moment) {
  return moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/**
 * Return the day, such as "Tuesday 24 November 2026".
 * @param {Date} moment
 */
export function dayOf(moment) {
  return moment
    .toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" })
    .replace(",", "");
}

/**
 * Return the day and the time in few signs, such as "Tue 24 Nov, 21:04".
 * @param {Date} moment
 */
export function dayAndTime(moment) {
  const day = moment.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "short" }).replace(",", "");
  return `${day}, ${timeOfDay(moment)}`;
}

const DATE_TOKENS = {
  "{date_num}": { year: "numeric", month: "2-digit", day: "2-digit" },
  "{date}": { day: "numeric", month: "long", year: "numeric" },
  "{date_short}": { day: "numeric", month: "short", year: "numeric" },
  "{date_long}": { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  "{date_pretty}": { day: "numeric", month: "long", year: "numeric" },
  "{date_short_pretty}": { day: "numeric", month: "short", year: "numeric" },
  "{date_long_pretty}": { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  "{time}": { hour: "2-digit", minute: "2-digit" },
  "{time_secs}": { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

/**
 * Fill in the tokens of Slack's date format (Slack's "Formatting text: date formatting").
 * @param {number} seconds - since 1970
 * @param {string} pattern - such as "Posted {date_long} at {time}"
 */
export function fillDate(seconds, pattern) {
  const moment = new Date(seconds * 1000);
  return pattern.replace(/\{\w+\}/g, (token) => {
    const form = DATE_TOKENS[token];
    return form ? moment.toLocaleString("en-GB", form) : token;
  });
}
