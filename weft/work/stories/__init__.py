"""Stories: comments, and what happened to a task in the words of its reader."""
