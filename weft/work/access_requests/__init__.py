"""Access requests: whoever holds the address of a closed project may ask to be let in."""
