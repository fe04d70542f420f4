"""Tasks that come again: by the calendar, or so long after they were done."""
