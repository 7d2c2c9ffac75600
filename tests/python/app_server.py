"""The release of the app on a server of its own, configured through its index.html as the README describes."""

import json
import re
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

CONFIG = re.compile(r"(<script[^>]*webhook-settings-config[^>]*>)(.*?)(</script>)", re.DOTALL)


class Files(SimpleHTTPRequestHandler):
    """Serves the files of a build, and its page for every other path."""

    extensions_map = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".wasm": "application/wasm",
    }

    def __init__(self, *arguments, page, **options):
        self.page = page
        super().__init__(*arguments, **options)

    def do_GET(self):
        if Path(self.translate_path(self.path)).is_file() and self.path != "/index.html":
            return super().do_GET()
        body = self.page.encode()
        self.send_response(200)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Prints nothing."""


class AppServer:
    """The app with the API at an origin."""

    def __init__(self, dist, api):
        page = (Path(dist) / "index.html").read_text(encoding="utf-8")
        page = CONFIG.sub(partial(configured, api), page)
        page = page.replace("connect-src 'self'", f"connect-src 'self' {api}")
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=dist, page=page))
        self.origin = f"http://127.0.0.1:{self.server.server_port}"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def configured(api, block):
    """The block of settings, with the API at an origin."""
    settings = {**json.loads(block[2]), "backend": "http", "apiBase": api}
    return block[1] + json.dumps(settings) + block[3]
