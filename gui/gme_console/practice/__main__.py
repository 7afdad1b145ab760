"""`python -m gme_console.practice`: the practice service on its own, for trainers and for other clients."""

from __future__ import annotations

import argparse
import errno
import signal
import sys
import threading

from gme_console.practice import scenarios
from gme_console.practice.practice_settings import (
    PRACTICE_SECRET_ID,
    PRACTICE_SECRET_KEY,
    PRACTICE_TEMPORARY_SECRET_ID,
    PRACTICE_TEMPORARY_SECRET_KEY,
    PRACTICE_TOKEN,
)
from gme_console.practice.server import HOST, PracticeServer
from gme_console.system import complain, say

DEFAULT_PORT = 18711

_GRAMMAR = """\
Room names that make something happen. A name alone befalls StartRecord ("cut-after");
after the name of an action it befalls that action ("StopRecord cut-after")."""


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted. Returns the exit code: 0, or 2 when the port cannot be listened on."""
    port: int = _parser().parse_args(arguments).port
    ended = threading.Event()
    signal.signal(signal.SIGINT, lambda *_: ended.set())
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    server = PracticeServer(port=port)
    try:
        server.start()
    except OSError as error:
        complain(_why(error, port))
        return 2
    with server:
        say(_how_to_use(server))
        while not ended.wait(0.5):  # a wait without end cannot be interrupted on Windows
            pass
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m gme_console.practice",
        description="The recording service imitated on this computer. It records nothing and costs nothing.",
        epilog=f"{_GRAMMAR}\n\n{_table(scenarios.ROOMS)}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--port",
        type=_port,
        default=DEFAULT_PORT,
        help="port on 127.0.0.1, 0 for a free one (default: %(default)s)",
    )
    return parser


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 5 or int(text) > 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def _why(error: OSError, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use by another program: choose another one with --port."
    return f"Port {port} cannot be listened on: {error.strerror}."


def _table(rules: tuple[scenarios.RoomRule, ...]) -> str:
    width = max(len(rule.name) for rule in rules)
    return "\n".join(f"  {rule.name:<{width}}  {rule.meaning}" for rule in rules)


def _how_to_use(server: PracticeServer) -> str:
    return f"""\
The practice service listens. It is public, on this computer only, and forgets everything when it ends.

  endpoint   {server.url}  (host and port: {HOST}:{server.port})
  SecretId   {PRACTICE_SECRET_ID}
  SecretKey  {PRACTICE_SECRET_KEY}

Or with a temporary key:
  SecretId   {PRACTICE_TEMPORARY_SECRET_ID}
  SecretKey  {PRACTICE_TEMPORARY_SECRET_KEY}
  Token      {PRACTICE_TOKEN}

{_GRAMMAR}

{_table(scenarios.PLACES + scenarios.BAD_DAYS)}
  Any error code, for example ResourceNotFound.RoomNotFound; --help lists them all.

Ctrl+C ends it."""


if __name__ == "__main__":
    sys.exit(main())
