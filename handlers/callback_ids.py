"""The ids of modals that are submitted or closed. A modal that is open while the bot restarts carries its own."""

REFLECT_START = "reflect_start"
REFLECT_STEP = "reflect_step"
REFLECT_SUMMARY = "reflect_summary"
NOT_HELPFUL_REASON = "not_helpful_reason"
CHANGE_DIGEST = "change_digest"
SHARE_EXAMPLE_FORM = "share_example_form"
CHANGES_NOTE = "changes_note"
