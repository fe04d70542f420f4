"""Pictures that people bring are drawn afresh, so that nothing of the file that came is served."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from weft.kernel.errors import NotImplementedYet


@runtime_checkable
class Pictures(Protocol):
    """Whoever can read a picture, at arm's length."""

    async def squares(self, picture: bytes, names: Sequence[str]) -> list[bytes]:
        """The middle of the picture in several sizes, `36.png` being 36 pixels wide and high;
        Invalid where it is no picture, a broken one or one too large.
        """
        ...

    async def inside(self, picture: bytes, names: Sequence[str]) -> list[bytes]:
        """The whole picture in several sizes, `640.webp` being at most 640 pixels wide and high;
        Invalid as above.
        """
        ...


class Undrawn:
    """A server that reads no pictures."""

    async def squares(self, picture: bytes, names: Sequence[str]) -> list[bytes]:
        """Refuse."""
        raise NotImplementedYet("file: This server reads no pictures.")

    async def inside(self, picture: bytes, names: Sequence[str]) -> list[bytes]:
        """Refuse."""
        raise NotImplementedYet("file: This server reads no pictures.")
