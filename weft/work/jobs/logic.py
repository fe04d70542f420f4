"""Pure facts about jobs: how their states are called, how many one person may have."""

from weft.kernel.errors import TooManyRequests

STATES = {
    "waiting": "not_started",
    "running": "in_progress",
    "done": "succeeded",
    "failed": "failed",
}
MOST_AT_ONCE = 5
PAUSE = 10


def check_room(running: int) -> None:
    """One person has so many jobs at work, and no more."""
    if running >= MOST_AT_ONCE:
        raise TooManyRequests(
            "You have {most} jobs at work. Wait until one has ended.", PAUSE, most=MOST_AT_ONCE
        )
