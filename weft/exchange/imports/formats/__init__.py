"""One module a format: what its files hold, as parts of the neutral graph."""
