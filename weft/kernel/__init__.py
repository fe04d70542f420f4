"""The kernel: one read path, one write door, and what both stand on.  It knows kinds, never
nouns.
"""
