"""A mock server with its control, as a team that writes neither Rust nor JavaScript uses it."""

import json
import subprocess
import urllib.request

READ = {"snapshot", "journal", "received"}


class MockServer:
    """A mock server on a free port."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            [*command, "--port", "0", "--control"], stdout=subprocess.PIPE, text=True
        )
        line = self.process.stdout.readline()
        if not line.startswith("Listening on "):
            raise RuntimeError(f"The mock server did not start: {command}")
        self.origin = line.removeprefix("Listening on ").strip()

    def call(self, method, **parameters):
        """Calls a method of the control, and returns its result."""
        request = urllib.request.Request(
            f"{self.origin}/__mock/{method}",
            data=None if method in READ else json.dumps(parameters).encode(),
            headers={"content-type": "application/json"},
            method="GET" if method in READ else "POST",
        )
        # Without a proxy, which would not find this machine.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=10) as response:
            text = response.read()
        return json.loads(text) if text else None

    def operations(self):
        """The operations in the journal, in their order."""
        return [exchange["operation"] for exchange in self.call("journal")]

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=10)
        self.process.stdout.close()
