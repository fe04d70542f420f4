"""The REST door: HTTP in, JSON out; everything between is data."""
