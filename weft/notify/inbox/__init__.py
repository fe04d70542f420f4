"""The inbox: what happened and concerns a person, grouped by the thing it happened to."""
