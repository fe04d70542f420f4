"""Jira: issues that were exported there become tasks here."""
