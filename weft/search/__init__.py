"""Search: narrow finders, kept by a listener, re-checked against the authority."""
