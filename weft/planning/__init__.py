"""Planning: how work goes, and what it is for."""
