"""This package is about the command line: `weft serve` and its siblings."""
