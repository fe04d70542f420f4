"""Verbs of tasks: load what is needed, decide, hand the result to the unit."""
