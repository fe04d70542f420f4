"""Baselines: the dates of a project's tasks as they once were planned, to compare with."""
