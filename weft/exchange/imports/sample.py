"""One real export that comes with Weft; its licence lies beside it."""

from pathlib import Path
from typing import Final

PROJECT: Final = "Jira Software (imported)"
PATH: Final = Path(__file__).with_name("samples") / "jirasoftware.csv"
