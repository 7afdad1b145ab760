"""The official SDK as a rival: `sdk_process.py PORT AUTHORITY`. Obeys `new` (a new client), `start`
and `many` (a list of rooms, in so many threads, with a pause after each that is handed to them).

The client keeps its connection (keepAlive), so that it is at its best. Ends with its input.
"""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.gme.v20180711 import models
from tencentcloud.gme.v20180711.gme_client import GmeClient

from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.profiles.profile import PRACTICE_BIZ_ID


def new_client(port: str, authority: str) -> GmeClient:
    http = HttpProfile(endpoint=f"127.0.0.1:{port}", keepAlive=True, certification=authority)
    return GmeClient(Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY), "", ClientProfile(httpProfile=http))


def start(client: GmeClient, room: str) -> float:
    """One StartRecord; how many milliseconds it took until the TaskId was there."""
    request = models.StartRecordRequest()
    request.BizId, request.RoomId, request.RecordMode = PRACTICE_BIZ_ID, room, 1
    began = time.perf_counter()
    answer = client.StartRecord(request)
    took = (time.perf_counter() - began) * 1000
    assert answer.TaskId
    return took


def many(client: GmeClient, count: int, name: str, workers: int, pause: float) -> dict[str, float]:
    """How many were accepted, how many raised, and how many seconds all took."""

    def one(number: int) -> bool:
        try:
            start(client, f"{name}-{number}")
        except TencentCloudSDKException:
            return False
        return True

    began = time.perf_counter()
    with ThreadPoolExecutor(workers) as pool:
        ends = []
        for number in range(count):
            ends.append(pool.submit(one, number))
            if pause:
                time.sleep(pause)
        accepted = sum(end.result() for end in ends)
    return {"accepted": accepted, "failed": count - accepted, "seconds": time.perf_counter() - began}


def main(port: str, authority: str) -> None:
    client = new_client(port, authority)
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "new":
            client = new_client(port, authority)
        do = order.pop("do")
        answer = {"ms": start(client, **order)} if do == "start" else many(client, **order) if do == "many" else {}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
