"""People, workspaces, teams, and how they prove who they are."""
