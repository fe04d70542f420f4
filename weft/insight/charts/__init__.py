"""Charts of a project: its tasks counted, as far as their reader sees them."""
