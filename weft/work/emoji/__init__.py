"""Emoji: what is one, how they are kept beside what they answer, and how they are counted."""
