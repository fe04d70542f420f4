"""Reactions: people answer tasks and stories with emoji."""
