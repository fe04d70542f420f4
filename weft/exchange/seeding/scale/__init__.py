"""The rooms of the large synthetic organisation: people, labels, places, tasks."""
