"""What happens by itself once people have said how."""
