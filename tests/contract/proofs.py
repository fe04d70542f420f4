"""This module is about proofs: which check showed which operation working through which client."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

PROOFS = Path(__file__).parent / "proofs.json"

# operation id → client → checks
Proofs = dict[str, dict[str, list[str]]]
Proof = tuple[str, str, str]


def gathered(proofs: Iterable[Proof]) -> Proofs:
    """Single proofs, sorted into what the file keeps."""
    kept: dict[str, dict[str, set[str]]] = {}
    for operation_id, client, check in proofs:
        kept.setdefault(operation_id, {}).setdefault(client, set()).add(check)
    return {
        operation_id: {client: sorted(checks) for client, checks in sorted(clients.items())}
        for operation_id, clients in sorted(kept.items())
    }


def write_proofs(proofs: Iterable[Proof], *, path: Path = PROOFS) -> None:
    """Replace what the file keeps by what this run showed."""
    text = json.dumps(gathered(proofs), indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def read_proofs(path: Path = PROOFS) -> Mapping[str, Mapping[str, list[str]]]:
    """What the last recorded run showed; nothing where none was recorded."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
