"""A line to 127.0.0.1:PORT that takes MS milliseconds in each direction: `slow_line.py PORT MS`.

What a client sends first waits two directions longer: TCP's own greeting, which this computer answers at once.
Ends with its input.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import sys

_BLOCK = 65536


async def passed(source: asyncio.StreamReader, target: asyncio.StreamWriter, delay_s: float, greeting_s: float) -> None:
    """Everything from `source` to `target`, each piece as late as the line is long, in order."""
    loop = asyncio.get_running_loop()
    ready_at = loop.time() + greeting_s
    pieces: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def deliver() -> None:
        while True:
            due, piece = await pieces.get()
            await asyncio.sleep(due - loop.time())
            if not piece:
                break
            target.write(piece)
        target.close()

    delivery = asyncio.create_task(deliver())
    piece = b"?"
    while piece:
        try:
            piece = await source.read(_BLOCK)
        except OSError:
            piece = b""
        pieces.put_nowait((max(loop.time(), ready_at) + delay_s, piece))
    with contextlib.suppress(OSError):
        await delivery


async def carry(port: int, delay_s: float) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        for one in (writer, far_writer):
            one.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await asyncio.gather(passed(reader, far_writer, delay_s, 2 * delay_s), passed(far_reader, writer, delay_s, 0.0))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(carry(int(sys.argv[1]), float(sys.argv[2]) / 1000))
