"""Forks a `gme-console` for each order that comes through the socket of that number: `command_source.py NUMBER`.

An order is the arguments and the environment as JSON, with three open files: where the process id and the exit code
are said, stdout and stderr. Forking saves the imports, which take longer than most of these commands live.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys

import gme_console.api.client
import gme_console.app.cli
import gme_console.app.headless
import gme_console.app.session
import gme_console.practice.server

MOST_BYTES = 1_000_000


def carried_out(order: bytes, told: int, out: int, err: int) -> bool:
    """Returns True in the process that is to be the command, and never in the one that waits for its end."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    pid = os.fork()
    if pid == 0:
        os.close(told)
        for number, stream in enumerate((out, err), start=1):
            os.dup2(stream, number)
            os.close(stream)
        arguments, environment = json.loads(order)
        sys.argv[1:] = arguments
        os.environ.clear()
        os.environ.update(environment)
        return True
    os.close(out)
    os.close(err)
    os.write(told, f"{pid}\n".encode())
    _, status = os.waitpid(pid, 0)
    os.write(told, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def ordered(orders: socket.socket) -> bool:
    """Whether this is now the process of a command; False when there are no more orders."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who waits for a command is waited for by nobody
    while True:
        order, files, _, _ = socket.recv_fds(orders, MOST_BYTES, 3)
        if not order:
            return False
        if os.fork() == 0:
            orders.close()
            return carried_out(order, *files)
        for file in files:
            os.close(file)


if __name__ == "__main__" and ordered(socket.socket(fileno=int(sys.argv[1]))):
    sys.exit(gme_console.app.cli.main())
