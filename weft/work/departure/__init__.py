"""What becomes of somebody's work when they leave the workspace."""
