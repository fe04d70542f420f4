"""People: one row each, whatever the number of workspaces they work in."""
