"""The project's own tools: rules no ready-made linter knows, scaffolds, the development loop."""
