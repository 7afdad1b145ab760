"""2. and 3. From Start to the row that shows its TaskId, near and far away."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from itertools import count
from pathlib import Path

from bench.children import Child, environment, tls_service
from bench.figures import Line, ratio, short, spread
from bench.setting import Setting, use_host
from practice_calls import call, read_answer, wire

WARM_GOAL = 1.5
BARE_GOAL = 0.9
FAR_GOAL = 1.15
ONE_WAY_MS = 100
SETTLE_S = 1.5
REST_S = 0.1
"""Between typing and the press, and before the rival's call: nobody presses in the millisecond of the last key."""

RIVAL = "tencentcloud-sdk-python"
BARE = "a bare PySide6 window, all in its one thread: one INSERT, the SDK's call, one UPDATE, a line painted"
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
            Child("bare_press.py", str(port), env["SSL_CERT_FILE"], str(folder), env=env) as bare,
        ):
            console.ask("ready")
            time.sleep(SETTLE_S)
            warm = _in_turn(setting.runs(60), _presser(console), _presser(bare), _caller(sdk))
            cut = partial(service.ask, "cut")
            cold = _in_turn(setting.runs(30), _presser(console, cut), _caller(sdk, cut))
    return [
        _line("press to TaskId on screen, TLS, warm", warm[0], RIVAL, warm[2], goal=WARM_GOAL),
        _line("press to TaskId on screen, TLS, warm", warm[0], BARE, warm[1], goal=BARE_GOAL),
        _line("press to TaskId on screen, TLS, connection just cut", cold[0], RIVAL, cold[1]),
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
        press = _presser(console)
        ours = press(), press()
    sdk.ask("new")
    rival = [sdk.ask("start", room=next(_rooms))["ms"] for _ in range(2)]
    return (*ours, rival[0], rival[1], trip())


def _presser(window: Child, before: Callable[[], object] = bool) -> Callable[[], float]:
    """A function that types a room, presses Start and says how many milliseconds that took."""

    def press() -> float:
        window.ask("type", room=next(_rooms))
        time.sleep(REST_S)
        before()
        took: float = window.ask("press")["ms"]
        return took

    return press


def _caller(sdk: Child, before: Callable[[], object] = bool) -> Callable[[], float]:
    def call() -> float:
        time.sleep(REST_S)
        before()
        took: float = sdk.ask("start", room=next(_rooms))["ms"]
        return took

    return call


def _in_turn(runs: int, *ways: Callable[[], float]) -> list[list[float]]:
    """What each way took, one after the other; the first two rounds do not count."""
    rounds = [[way() for way in ways] for _ in range(runs + 2)]
    return [list(took) for took in zip(*rounds[2:], strict=True)]


def _line(what: str, ours: list[float], name: str, rival: list[float], *, goal: float | None = None) -> Line:
    compared = ratio(ours, rival)
    return Line(
        2,
        what,
        spread(ours, "ms"),
        f"{name}: {spread(rival, 'ms')}",
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
