"""Custom fields: definitions and options are rows, values live on the task."""
