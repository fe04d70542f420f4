"""Time periods: the years, halves and quarters of a workspace, as its fiscal year has them."""
