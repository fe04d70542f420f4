"""Tasks: the unit of work, with its places, people and dependencies."""
