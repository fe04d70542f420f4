"""Jobs: work that takes longer than a request, as the person who asked for it follows it."""
