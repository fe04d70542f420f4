"""The rows that criteria mean.

Nothing is told by a filter that is not told by an answer: what the caller may not see matches
nothing, and keeps nothing out.
"""
