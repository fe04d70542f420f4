"""The lively demo as data: who is there, what they make, and what they say about it."""
