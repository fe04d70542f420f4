"""Tags: labels on tasks."""
