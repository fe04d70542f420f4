"""Where custom fields are used: which fields a project shows, and in which order."""
