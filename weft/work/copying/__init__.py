"""Copies of tasks and of whole projects: what comes along, when it is due, and who does it."""
