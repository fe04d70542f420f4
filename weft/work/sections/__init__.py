"""Sections: the parts of a project or of a person's own list."""
