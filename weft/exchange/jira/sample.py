"""One real export that comes with Weft; its licence lies beside it."""

from pathlib import Path

PROJECT = "Jira Software (imported)"
PATH = Path(__file__).with_name("samples") / "jirasoftware.csv"
