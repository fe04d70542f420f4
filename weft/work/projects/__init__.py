"""Projects: lists of tasks with a purpose, their members and followers."""
