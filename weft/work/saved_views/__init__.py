"""Saved views: how people look at a project, at their own list, or at what they search."""
