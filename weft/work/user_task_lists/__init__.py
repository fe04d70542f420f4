"""My tasks: each person's own list of what is assigned to them, with their own sections."""
