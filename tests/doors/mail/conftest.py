"""The people and the post office of letters, at the door."""

from tests.notify.conftest import ann, bob, office

__all__ = ["ann", "bob", "office"]
