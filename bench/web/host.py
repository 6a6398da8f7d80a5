"""A plain static host on loopback, as shared hosting is: gzip for text, nothing else configured.

No HTTP/2, no Brotli, no caching headers: figures are those of the host that does least.
"""

import gzip
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

LEVEL = 6
"""zlib's default, which Apache and nginx stay near to."""
_TEXT = ("text/", "application/json", "application/xml", "application/manifest", "image/svg")


@contextmanager
def host_site(folder: Path) -> Iterator[str]:
    """Serve a folder for the time of a block; gives the address of its root, with a `/`."""
    handler = partial(_Handler, directory=str(folder))
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@lru_cache
def compress(content: bytes) -> bytes:
    """As the host sends it; without a time, so that it is the same in every run."""
    return gzip.compress(content, LEVEL, mtime=0)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *arguments: Any) -> None:
        """Browsers may hang up whenever they like; anything else is a mistake of ours."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(*arguments)


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        lost = Path(self.directory) / "404.html"
        if file.is_file():
            self._send(HTTPStatus.OK, file)
        elif lost.is_file():
            self._send(HTTPStatus.NOT_FOUND, lost)
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _send(self, status: HTTPStatus, file: Path) -> None:
        content, kind = file.read_bytes(), self.guess_type(file)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if kind.startswith(_TEXT) or "javascript" in kind:
            content = compress(content)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments: object) -> None:
        return
