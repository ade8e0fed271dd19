"""The entries of Slack’s shortcut menus, one file each."""
