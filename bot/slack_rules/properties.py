"""The properties that Slack knows for each kind; it refuses a call with any other.

Source: https://docs.slack.dev/reference/block-kit and https://docs.slack.dev/reference/views
"""

_CHOOSING = frozenset({"type", "action_id", "placeholder", "confirm", "focus_on_load"})
_FROM_OPTIONS = _CHOOSING | {"options", "option_groups"}
_TYPING = frozenset({"type", "action_id", "placeholder", "initial_value", "dispatch_action_config", "focus_on_load"})
_VIEW = frozenset({"type", "blocks", "private_metadata", "callback_id", "external_id"})

PROPERTIES: dict[str, frozenset[str]] = {
    # text and what is put together from it
    "plain_text": frozenset({"type", "text", "emoji"}),
    "mrkdwn": frozenset({"type", "text", "verbatim"}),
    "option": frozenset({"text", "value", "description", "url"}),
    "option_group": frozenset({"label", "options"}),
    "confirm": frozenset({"title", "text", "confirm", "deny", "style"}),
    # blocks
    "section": frozenset({"type", "block_id", "text", "fields", "accessory", "expand"}),
    "divider": frozenset({"type", "block_id"}),
    "header": frozenset({"type", "block_id", "text", "level"}),
    "context": frozenset({"type", "block_id", "elements"}),
    "actions": frozenset({"type", "block_id", "elements"}),
    "input": frozenset({"type", "block_id", "label", "element", "hint", "optional", "dispatch_action"}),
    "image": frozenset({"type", "block_id", "image_url", "slack_file", "alt_text", "title"}),
    "rich_text": frozenset({"type", "block_id", "elements"}),
    "markdown": frozenset({"type", "block_id", "text"}),
    "alert": frozenset({"type", "block_id", "text", "level"}),
    "context_actions": frozenset({"type", "block_id", "elements"}),
    "container": frozenset(
        {"type", "block_id", "title", "rich_text_title", "subtitle", "child_blocks", "width", "icon"}
    )
    | {"is_collapsible", "default_collapsed", "has_header_divider"},
    # elements
    "feedback_buttons": frozenset({"type", "action_id", "positive_button", "negative_button"}),
    "feedback_button": frozenset({"text", "value", "accessibility_label"}),
    "button": frozenset({"type", "action_id", "text", "url", "value", "style", "confirm", "accessibility_label"}),
    "overflow": frozenset({"type", "action_id", "options", "confirm"}),
    "checkboxes": (_FROM_OPTIONS | {"initial_options"}) - {"placeholder", "option_groups"},
    "radio_buttons": (_FROM_OPTIONS | {"initial_option"}) - {"placeholder", "option_groups"},
    "static_select": _FROM_OPTIONS | {"initial_option"},
    "multi_static_select": _FROM_OPTIONS | {"initial_options", "max_selected_items"},
    "users_select": _CHOOSING | {"initial_user"},
    "channels_select": _CHOOSING | {"initial_channel", "response_url_enabled"},
    "conversations_select": _CHOOSING
    | {"initial_conversation", "default_to_current_conversation", "response_url_enabled", "filter"},
    "multi_users_select": _CHOOSING | {"initial_users", "max_selected_items"},
    "multi_channels_select": _CHOOSING | {"initial_channels", "max_selected_items"},
    "multi_conversations_select": _CHOOSING
    | {"initial_conversations", "default_to_current_conversation", "max_selected_items", "filter"},
    "datepicker": _CHOOSING | {"initial_date"},
    "timepicker": _CHOOSING | {"initial_time", "timezone"},
    "plain_text_input": _TYPING | {"multiline", "min_length", "max_length"},
    "email_text_input": _TYPING,
    "url_text_input": _TYPING,
    "number_input": _TYPING | {"is_decimal_allowed", "min_value", "max_value"},
    # views
    "modal": _VIEW | {"title", "submit", "close", "clear_on_close", "notify_on_close", "submit_disabled"},
    "home": _VIEW,
}
