"""Custom types: kinds of tasks that a workspace makes for itself, each with its own states."""
