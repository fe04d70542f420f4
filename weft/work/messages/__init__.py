"""Messages: what people of a project say to all of it, with the conversation below."""
