"""Status updates: a word to everybody who follows a project on how it goes."""
