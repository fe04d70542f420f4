"""Seeding: a synthetic organisation, large by COPY or lively for a demo."""
