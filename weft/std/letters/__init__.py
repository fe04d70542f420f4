"""This package is about letters: a sheet of facts becomes a text part and an HTML part.

The HTML part is quiet and light or dark as its reader has it; it loads nothing from anywhere, so
nobody learns when a letter is read.
"""

from weft.std.letters.prose import named, shown
from weft.std.letters.sheet import Happening, Sheet, Written, written

__all__ = ["Happening", "Sheet", "Written", "named", "shown", "written"]
