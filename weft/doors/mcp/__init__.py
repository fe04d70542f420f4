"""The door for assistants: the Model Context Protocol at `/mcp`, under the caller's own token."""
