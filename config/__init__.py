"""What a team's owner edits: YAML files, each with the model that checks it."""
