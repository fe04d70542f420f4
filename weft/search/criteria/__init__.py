"""Criteria: what an advanced search asks for, and the tasks and projects that answer to it."""
