"""Choices: of what somebody wants to be told, where, about which projects, and when not."""
