"""Redmine, as Debian ships it, beside Weft: the same work over the same data, in one run."""
