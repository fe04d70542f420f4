"""The development loop: serves the demo and starts it afresh whenever a source file changes.

The web app's own development server runs beside it. Ctrl-C ends both.
"""

import signal
import subprocess
import sys
import threading
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
LOOK_EVERY = 0.5
STOP_WITHIN = 20

Stamps = dict[Path, int]


def stamps(root: Path) -> Stamps:
    """When each source file last changed."""
    found: Stamps = {}
    for path in root.rglob("*"):
        if path.suffix in {".py", ".sql", ".html"} and path.is_file():
            found[path] = path.stat().st_mtime_ns
    return found


def changed(before: Stamps, after: Stamps) -> list[Path]:
    """The files that appeared, vanished or have another time."""
    return sorted(path for path, _ in set(before.items()) ^ set(after.items()))


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a process politely, and surely."""
    process.terminate()
    try:
        process.wait(STOP_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def serve_until_a_change(over: threading.Event) -> None:
    """Run the server until a source file changes or the loop is over."""
    before = stamps(ROOT / "weft")
    server = subprocess.Popen([BIN / "weft", "serve", "--demo"], cwd=ROOT)
    while not over.wait(LOOK_EVERY):
        news = sorted({str(p.relative_to(ROOT)) for p in changed(before, stamps(ROOT / "weft"))})
        if news:
            print(f"-- {', '.join(news)} changed; starting afresh", flush=True)
            break
    stop(server)


def main() -> None:
    """Serve, watch, start afresh, until Ctrl-C."""
    over = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        over.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, end)
    web = subprocess.Popen([BIN / "npm", "--prefix", "web", "run", "dev"], cwd=ROOT)
    while not over.is_set():
        serve_until_a_change(over)
    stop(web)


if __name__ == "__main__":
    main()
