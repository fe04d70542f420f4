"""Somebody else's server in a process of its own: `hook_receiver.py PORT DIRECTORY`.

It writes down what it takes before it says so.  The file `mood` in the directory tells how it
answers: well, with an error, or not at all.
"""

import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PORT, PLACE = int(sys.argv[1]), Path(sys.argv[2])
SECRET, NAME, SIGNATURE = "X-Hook-Secret", "X-Weft-Delivery", "X-Hook-Signature"


class Hook(BaseHTTPRequestHandler):
    """One request."""

    def do_POST(self) -> None:
        """Shake hands, or take a delivery as the mood is."""
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        secret, mood = self.headers[SECRET], (PLACE / "mood").read_text()
        if secret:
            self._say(200, secret)
            return
        with (PLACE / f"came-{mood}").open("a") as came:
            came.write("x")
        if mood == "hang":
            time.sleep(3600)
        if mood == "well":
            told = {"name": self.headers[NAME], "signed": self.headers[SIGNATURE], "body": body}
            with (PLACE / "taken").open("a") as taken:
                taken.write(json.dumps(told) + "\n")
        self._say(200 if mood == "well" else 503)

    def _say(self, status: int, secret: str | None = None) -> None:
        self.send_response(status)
        if secret:
            self.send_header(SECRET, secret)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        """Nobody reads it."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", PORT), Hook).serve_forever()
