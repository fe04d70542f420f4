"""Exchange: data in and out."""
