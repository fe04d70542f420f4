"""Roll-ups: the dates of a task grow to cover those of its parts."""
