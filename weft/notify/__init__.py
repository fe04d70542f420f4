"""Listeners that tell people what concerns them: the inbox, and what waits to be mailed."""
