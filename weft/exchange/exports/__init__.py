"""Exports: what a person sees, taken away as CSV and JSON, at once or by a run."""
