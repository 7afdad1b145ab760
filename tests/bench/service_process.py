"""The practice service over TLS in a process of its own: `service_process.py AUTHORITY RATE`, a file that it writes.

Obeys `cut`: every connection ends; `limited`: how many of the last requests it refused for their rate. Ends with its
input.
"""

from __future__ import annotations

import json
import socket
import ssl
import sys

import trustme

from gme_console.practice.http_exchange import shut
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer


def main(authority_file: str, rate: str) -> int:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(authority_file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with PracticeServer(PracticeSettings(requests_per_second=int(rate)), ssl_context=context) as server:
        print(json.dumps({"port": server.port}), flush=True)
        for line in sys.stdin:
            if json.loads(line)["do"] == "limited":
                codes = [one.code for one in server.service.received()]
                limited = sum(code.startswith("RequestLimitExceeded") for code in codes)
                print(json.dumps({"limited": limited}), flush=True)
                continue
            assert server._listener is not None
            for connection in list(server._listener._connections.values()):
                shut(connection, socket.SHUT_RDWR)  # waits for none: another one may be coming in just now
            print(json.dumps({"cut": True}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
