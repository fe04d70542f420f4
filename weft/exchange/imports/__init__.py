"""Imports: what other systems exported becomes projects and tasks here, with a report."""
