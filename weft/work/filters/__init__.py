"""Filters of tasks: which fields may be asked about, and with which questions."""
