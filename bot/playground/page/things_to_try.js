/**
 * The five things that the welcome card offers. Each is one or more steps, taken one after another.
 *
 * @typedef {Object} Step
 * @property {number|null} as - who does it: the first or the second person; null for who is at the keyboard
 * @property {string} place - a channel's name, or "messages" for the bot's direct message
 * @property {string|null} words - what is put into the composer, or said at once
 * @property {boolean} isDone - whether the page says the words itself, as where a form opens
 * @property {string|null} clock - where the clock is moved to before: "digest"
 * @property {string} next - what to do then
 * @property {string} button - what the button says that takes this step, where it is not the first
 *
 * @typedef {{id: string, icon: string, title: string, line: string, steps: Step[]}} Thing
 */

const STEP = { as: null, place: "team-chat", words: null, isDone: false, clock: null, button: "" };

/**
 * @param {string} bot - the bot's name
 * @param {string[]} people - the two people's first names
 * @returns {Thing[]}
 */
export function thingsToTry(bot, [first, second]) {
  return [
    {
      id: "ask",
      icon: "ask",
      title: "Ask for yourself",
      line: "A private answer from the library",
      steps: [
        {
          ...STEP,
          words: "/lac resilience",
          next: "Send it. The answer is for you alone: open a title to read on, save it, or share it with the channel.",
        },
      ],
    },
    {
      id: "mention",
      icon: "mention",
      title: "Mention the bot",
      line: "An answer for the whole team, in a thread",
      steps: [
        {
          ...STEP,
          words: `@${bot} what helps a child who runs away?`,
          next: "Send it. The answer comes in a thread: open the reply under your question.",
        },
      ],
    },
    {
      id: "reflect",
      icon: "reflect",
      title: "Reflect",
      line: "Questions to think with, one by one",
      steps: [
        {
          ...STEP,
          words: "/lac reflect",
          isDone: true,
          next: "Go through the questions in the window, and copy your summary at the end. It is not kept.",
        },
      ],
    },
    {
      id: "share",
      icon: "people",
      title: "Share and approve",
      line: `${first} shares what works, ${second} checks it`,
      steps: [
        {
          ...STEP,
          as: 0,
          place: "good-practice",
          words: "/lac share",
          isDone: true,
          next: `You are ${first}. Describe something that works (make it up), choose ${second} to check it, and send it.`,
        },
        {
          ...STEP,
          as: 1,
          place: "messages",
          button: `Now be ${second}`,
          next: `You are ${second}. What ${first} sent waits here: read it, then press Publish.`,
        },
        {
          ...STEP,
          as: 0,
          place: "messages",
          button: `Be ${first} again`,
          next: `You are ${first}, and are told here what became of it. From now on everyone finds it with /lac and fitting words.`,
        },
      ],
    },
    {
      id: "digest",
      icon: "digest",
      title: "The weekly digest",
      line: "One passage and one question a week",
      steps: [
        {
          ...STEP,
          place: "good-practice",
          words: "/lac digest on",
          next: "Send it: this channel now gets a digest each week. You need not wait for it.",
        },
        {
          ...STEP,
          place: "good-practice",
          clock: "digest",
          button: "Move the clock to it",
          next: "The clock of the playground stands at the day of the digest, and here it is. A team talks it over in its thread.",
        },
      ],
    },
  ];
}
