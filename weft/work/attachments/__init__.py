"""Attachments: files and links on tasks and projects."""
