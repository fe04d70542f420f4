"""What the work tells when it is counted."""
