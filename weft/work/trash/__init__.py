"""The trash, as people see it: what was deleted, and how it comes back."""
