"""Invitations: bound to one workspace and one address, used once, their secret never told again."""
