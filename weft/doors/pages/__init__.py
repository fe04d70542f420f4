"""Pages made by the server: signing in, setting up, errors, and a list that works."""
