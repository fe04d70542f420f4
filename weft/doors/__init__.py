"""The doors: how the outside gets in."""
