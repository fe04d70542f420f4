"""Proof of identity: passwords, sessions, personal access tokens and one-time links."""
