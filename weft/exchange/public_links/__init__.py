"""Public links: a project for readers without an account, by a secret address."""
