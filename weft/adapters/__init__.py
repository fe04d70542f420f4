"""This package is about how Weft gets out: databases, mail, files, push and vendors."""
