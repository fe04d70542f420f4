"""This floor knows no domain: identifiers, order, time, cursors, rich text, words and formulas."""
