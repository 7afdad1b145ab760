"""2. and 3. From Start to the row that shows its TaskId, near and far away."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from itertools import count
from pathlib import Path

from bench.children import Child, environment, tls_service
from bench.figures import Line, ratio, short, spread
from bench.setting import Setting, use_host
from practice_calls import call, read_answer, wire

WARM_GOAL = 1.5
FAR_GOAL = 1.15
ONE_WAY_MS = 100
SETTLE_S = 1.5
REST_S = 0.1
"""Between typing and the press, and before the rival's call: nobody presses in the millisecond of the last key."""

RIVAL = "tencentcloud-sdk-python"
_rooms = (f"bench-{number}" for number in count(1))


def measure_near(setting: Setting) -> list[Line]:
    """Console and SDK in turn, first on connections that are open, then on ones that were just cut."""
    folder = setting.empty("near")
    with tls_service(folder) as (service, env):
        port = service.first["port"]
        use_host(folder, port)
        with (
            Child("console_window.py", "obey", "20", "--data-dir", str(folder), env=env) as console,
            Child("sdk_process.py", str(port), env["SSL_CERT_FILE"], env=env) as sdk,
        ):
            console.ask("ready")
            time.sleep(SETTLE_S)
            warm = _in_turn(console, sdk, setting.runs(60), lambda: None)
            cold = _in_turn(console, sdk, setting.runs(30), lambda: service.ask("cut"))
    return [
        _line(2, "press to TaskId on screen, TLS, warm", *warm, goal=WARM_GOAL),
        _line(2, "press to TaskId on screen, TLS, connection just cut", *cold, goal=None),
    ]


def measure_far(setting: Setting) -> list[Line]:
    """Each console is new: its first start, and its next; the SDK's client is new for its first call likewise."""
    folder = setting.empty("far")
    with ExitStack() as stack:
        service, env = stack.enter_context(tls_service(folder))
        slow = ("slow_line.py", str(service.first["port"]), str(ONE_WAY_MS))
        port = stack.enter_context(Child(*slow, env=environment())).first["port"]
        use_host(folder, port)
        trip = _kept_connection(port, env["SSL_CERT_FILE"])
        sdk = stack.enter_context(Child("sdk_process.py", str(port), env["SSL_CERT_FILE"], env=env))
        turns = [_turn(folder, env, sdk, trip) for _ in range(setting.runs(12))]
    first, second, sdk_first, sdk_second, trips = (list(each) for each in zip(*turns, strict=True))
    return [
        _far_line("first start after opening, 100 ms each way", first, trips, sdk_first),
        _far_line("next start, 100 ms each way", second, trips, sdk_second),
    ]


def _turn(
    folder: Path, env: Mapping[str, str], sdk: Child, trip: Callable[[], float]
) -> tuple[float, float, float, float, float]:
    """Milliseconds: first and next start of a console just opened, of an SDK client just made, and a round trip."""
    with Child("console_window.py", "obey", "20", "--data-dir", str(folder), env=env) as console:
        console.ask("ready")
        time.sleep(SETTLE_S)
        ours = _press(console), _press(console)
    sdk.ask("new")
    rival = [sdk.ask("start", room=next(_rooms))["ms"] for _ in range(2)]
    return (*ours, rival[0], rival[1], trip())


def _in_turn(console: Child, sdk: Child, runs: int, before: Callable[[], object]) -> tuple[list[float], list[float]]:
    ours, rival = [], []
    for _ in range(runs + 2):
        console.ask("type", room=next(_rooms))
        time.sleep(REST_S)
        before()
        ours.append(console.ask("press")["ms"])
        time.sleep(REST_S)
        before()
        rival.append(sdk.ask("start", room=next(_rooms))["ms"])
    return ours[2:], rival[2:]


def _press(console: Child) -> float:
    console.ask("type", room=next(_rooms))
    time.sleep(REST_S)
    took: float = console.ask("press")["ms"]
    return took


def _line(number: int, what: str, ours: list[float], rival: list[float], *, goal: float | None) -> Line:
    compared = ratio(ours, rival)
    return Line(
        number,
        what,
        spread(ours, "ms"),
        f"{RIVAL}: {spread(rival, 'ms')}",
        str(compared),
        f"≤ {goal} ×" if goal else "",
        compared.median <= goal if goal else None,
    )


def _far_line(what: str, ours: list[float], trips: list[float], sdk: list[float]) -> Line:
    compared = ratio(ours, trips)
    return Line(
        3,
        what,
        spread(ours, "ms"),
        f"one round trip on a kept connection: {spread(trips, 'ms')}; {RIVAL}: {spread(sdk, 'ms')}",
        f"{compared} of one round trip; SDK {short(ratio(sdk, trips).median)} ×",
        f"≤ {FAR_GOAL} × of one round trip",
        compared.median <= FAR_GOAL,
    )


def _kept_connection(port: int, authority: str) -> Callable[[], float]:
    """A function that sends a StartRecord over one open connection and says how many milliseconds the answer took."""
    context = ssl.create_default_context(cafile=authority)
    kept = context.wrap_socket(socket.create_connection(("127.0.0.1", port)), server_hostname="127.0.0.1")
    kept.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def trip() -> float:
        body = {"BizId": 3400352518, "RoomId": next(_rooms), "RecordMode": 1}
        request = wire(call("StartRecord", body, at=time.time(), host=f"127.0.0.1:{port}"))
        began = time.perf_counter()
        kept.sendall(request)
        status, _, answer = read_answer(kept)
        took = (time.perf_counter() - began) * 1000
        assert "200" in status, status
        assert b"TaskId" in answer, answer
        return took

    trip()
    return trip
