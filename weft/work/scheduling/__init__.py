"""Scheduling: when a task moves, whatever waits for it moves along."""
