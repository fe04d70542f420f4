"""This tool is about what a wheel takes along only where it was built: the web app."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUILT = "web/dist"


class TakeWebApp(BuildHookInterface[Any]):
    """hatchling asks it before each build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Put the built web app into the package, as `weft/web`; an editable install reads the
        checkout.
        """
        if version != "editable" and Path(self.root, BUILT).is_dir():
            build_data["force_include"][BUILT] = "weft/web"
