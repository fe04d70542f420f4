"""Finders: one narrow row for each thing that can be found by its words."""
