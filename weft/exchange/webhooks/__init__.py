"""Webhooks: what happens here is told to servers elsewhere, in order and at least once."""
