"""Calendar feeds: a project or one's own list in any calendar, by a secret address."""
