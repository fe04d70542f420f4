"""The Work Graph: tasks, and everything they hang on and that hangs on them."""
