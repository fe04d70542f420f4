"""Templates: projects and tasks that are remembered, to begin new ones with."""
