"""Rules of this project that no ready-made linter knows; each names the accident it prevents.

`python -m tools.lint` runs them all. A line is excused by a comment on it or right above it:

    # lint: allow <rule> — why this place is different

An excuse needs its reason, and one that excuses nothing is a finding too.
"""
