"""Briefs: the page that explains what a project is for."""
