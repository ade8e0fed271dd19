"""Slack's limits, in one place. Characters are counted in UTF-16 code units, as Slack's clients do.

Sources: the Block Kit reference (https://docs.slack.dev/reference/block-kit/blocks), modal views
(https://docs.slack.dev/reference/views/modal-views), and the constants of slack_sdk/models/blocks.
"""

BLOCKS_IN_MESSAGE = 50
BLOCKS_IN_VIEW = 100
TEXT_OF_MESSAGE = 4_000
"""Above this Slack may cut `text`: https://api.slack.com/changelog/2018-04-truncating-really-long-messages"""
CHARACTERS_OVER_ALL_BLOCKS = 13_200
"""Not documented; seen as `msg_blocks_too_long`: https://github.com/slackapi/bolt-js/issues/2509"""

SECTION_TEXT = 3_000
SECTION_FIELDS = 10
FIELD_TEXT = 2_000
HEADER_TEXT = 150
CONTEXT_ELEMENTS = 10
ACTIONS_ELEMENTS = 25
ACTION_ID = 255
BLOCK_ID = 255
BUTTON_TEXT = 75
BUTTON_VALUE = 2_000
BUTTON_URL = 3_000
PLACEHOLDER = 150
OPTIONS = 100
OPTION_GROUPS = 100
OVERFLOW_OPTIONS = 5
RADIO_OPTIONS = 10
OPTION_TEXT = 75
OPTION_VALUE = 75
"""The SDK allows 150, older references 75; the smaller is safe with both."""
INPUT_LABEL = 2_000
INPUT_HINT = 2_000
INPUT_LENGTH = 3_000
CONFIRM_TITLE = 100
CONFIRM_TEXT = 300
CONFIRM_BUTTON = 30

CONTEXT_ACTIONS_ELEMENTS = 5
ALERT_TEXT = 200
"""Not in the reference; Slack's own SDK says it: https://github.com/slackapi/java-slack-sdk/pull/1624"""
CONTAINER_TITLE = 150
CONTAINER_BLOCKS = 10
STANDS_ONLY_IN: dict[str, frozenset[str]] = {
    "alert": frozenset({"modal"}),
    "container": frozenset({"message"}),
    "context_actions": frozenset({"message"}),
    "markdown": frozenset({"message"}),
}
"""Blocks that do not stand everywhere: https://docs.slack.dev/blocks.json (`available-in-surfaces`) and
https://docs.slack.dev/reference/block-kit/blocks. That an alert stands in modals alone:
https://github.com/slackapi/node-slack-sdk/pull/2567. Of `context_actions` Slack's documents show messages alone."""

VIEW_TITLE = 24
VIEW_BUTTON = 24
PRIVATE_METADATA = 3_000
CALLBACK_ID = 255

ACK_SECONDS = 3
"""A request must be acknowledged, and a trigger used, within this time."""
RESPONSE_URL_USES = 5
RESPONSE_URL_MINUTES = 30
SUGGESTED_PROMPTS = 4
"""https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts"""
SESSION_TITLE = 200
"""https://docs.slack.dev/reference/methods/agents.sessions.rename"""

LONGEST_TEXT = 40_000
"""Longer messages are cut: https://api.slack.com/changelog/2018-04-truncating-really-long-messages"""
IMAGE_URL = 3_000
ALT_TEXT = 2_000
MARKDOWN_OVER_ALL_BLOCKS = 12_000
