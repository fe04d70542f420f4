"""Reactions: people answer tasks, stories and messages with emoji."""
