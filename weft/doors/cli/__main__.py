"""This module is about starting the command line by `python -m`, as `weft serve` starts its parts.

The doors know no composition root, so it is named, not imported.
"""

from importlib import import_module

if __name__ == "__main__":
    import_module("weft.main").main()
