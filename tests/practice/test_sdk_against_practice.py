"""The official Python SDK as a client of the practice service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.gme.v20180711 import models
from tencentcloud.gme.v20180711.gme_client import GmeClient

from gme_console.practice.error_codes import CODES
from gme_console.practice.practice_settings import (
    PRACTICE_SECRET_ID,
    PRACTICE_SECRET_KEY,
    PRACTICE_TEMPORARY_SECRET_ID,
    PRACTICE_TEMPORARY_SECRET_KEY,
    PRACTICE_TOKEN,
    PracticeSettings,
)
from gme_console.practice.server import HOST, PracticeServer

BIZ_ID = 3400352518


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(PracticeSettings(enter_after=0, requests_per_second=10_000)) as running:
        yield running


@pytest.fixture
def make_client(server: PracticeServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    made: list[GmeClient] = []

    def make(*credential: str) -> GmeClient:
        http = HttpProfile(protocol="http", endpoint=f"{HOST}:{server.port}", reqMethod="POST", reqTimeout=20)
        made.append(GmeClient(Credential(*credential), "", ClientProfile(httpProfile=http)))
        return made[-1]

    yield make
    for client in made:
        client.request.conn._session.close()


@pytest.fixture
def client(make_client: Any) -> GmeClient:
    return make_client(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


def ask(client: GmeClient, action: str, **fields: Any) -> Any:
    request = getattr(models, f"{action}Request")()
    request._deserialize({"BizId": BIZ_ID, **fields})
    return getattr(client, action)(request)


def refusal(client: GmeClient, action: str, **fields: Any) -> TencentCloudSDKException:
    with pytest.raises(TencentCloudSDKException) as caught:
        ask(client, action, **fields)
    return caught.value


def test_all_five_actions(client: GmeClient) -> None:
    users = {"SubscribeUserIds": ["1145"]}
    task_id = ask(client, "StartRecord", RoomId="1987", RecordMode=1, SubscribeRecordUserIds=users).TaskId
    assert isinstance(task_id, int)
    assert int(float(task_id)) != task_id > 2**53
    task = ask(client, "DescribeTaskInfo", RoomId="1987")
    assert (task.TaskId, task.RecordMode) == (task_id, 1)
    assert task.SubscribeRecordUserIds.SubscribeUserIds == ["1145"]
    ask(client, "ModifyRecordInfo", TaskId=task_id, RecordMode=3)
    record = ask(client, "DescribeRecordInfo", TaskId=task_id)
    assert (record.RoomId, record.RecordMode) == ("1987", 3)
    assert {(item.UserId, item.RecordStatus) for item in record.RecordInfo} >= {("1145", 2), ("0", 2)}
    assert all(item.FileName.startswith(f"/{BIZ_ID}_1987_{task_id}_") for item in record.RecordInfo)
    assert ask(client, "StopRecord", TaskId=task_id).RequestId
    after = ask(client, "DescribeTaskInfo", RoomId="1987")
    assert (after.TaskId, after.RecordMode, after.SubscribeRecordUserIds) == (None, None, None)
    assert {item.RecordStatus for item in ask(client, "DescribeRecordInfo", TaskId=task_id).RecordInfo} == {10}
    assert refusal(client, "StopRecord", TaskId=task_id).code == "ResourceNotFound.TaskNotFound"


def test_the_references_own_example(client: GmeClient) -> None:
    users = {"SubscribeUserIds": [1145], "UnSubscribeUserIds": [1987]}
    answer = ask(client, "StartRecord", RoomId="example", RecordMode=1, SubscribeRecordUserIds=users)
    assert answer.TaskId


@pytest.mark.parametrize("code", CODES)
def test_every_error_is_its_own_exception(client: GmeClient, code: str) -> None:
    error = refusal(client, "StartRecord", RoomId=code, RecordMode=1)
    assert (error.code, bool(error.message), bool(error.requestId)) == (code, True, True)
    assert refusal(client, "DescribeTaskInfo", RoomId=f"DescribeTaskInfo {code}").code == code


@pytest.mark.parametrize("action", ["StopRecord", "ModifyRecordInfo", "DescribeRecordInfo"])
@pytest.mark.parametrize("code", ["UnsupportedOperation", "RequestLimitExceeded", "AuthFailure.SignatureExpire"])
def test_errors_of_a_tasks_room(client: GmeClient, action: str, code: str) -> None:
    task_id = ask(client, "StartRecord", RoomId=f"{action} {code}", RecordMode=1).TaskId
    try:
        mode = {"RecordMode": 2} if action == "ModifyRecordInfo" else {}
        assert refusal(client, action, TaskId=task_id, **mode).code == code
    finally:
        if action != "StopRecord":
            ask(client, "StopRecord", TaskId=task_id)


@pytest.mark.parametrize(
    ("credential", "code"),
    [
        ((PRACTICE_SECRET_ID, "another-key"), "AuthFailure.SignatureFailure"),
        (("AKIDsomebodyElse00000000000000000000", PRACTICE_SECRET_KEY), "AuthFailure.SecretIdNotFound"),
        (("nonsense", PRACTICE_SECRET_KEY), "AuthFailure.InvalidSecretId"),
        (
            (PRACTICE_TEMPORARY_SECRET_ID, PRACTICE_TEMPORARY_SECRET_KEY, "old-token"),
            "AuthFailure.TokenFailure",
        ),
    ],
)
def test_a_wrong_credential(make_client: Any, credential: tuple[str, ...], code: str) -> None:
    assert refusal(make_client(*credential), "DescribeTaskInfo", RoomId="1").code == code


def test_a_temporary_credential(make_client: Any) -> None:
    client = make_client(PRACTICE_TEMPORARY_SECRET_ID, PRACTICE_TEMPORARY_SECRET_KEY, PRACTICE_TOKEN)
    assert ask(client, "DescribeTaskInfo", RoomId="1").RequestId


@pytest.mark.parametrize("room", ["cut-before", "cut-after", "http-502", "http-502-after", "garbage", "truncated"])
def test_a_bad_day_is_an_exception_too(client: GmeClient, server: PracticeServer, room: str) -> None:
    refusal(client, "StartRecord", RoomId=room, RecordMode=1)
    live = [task.RoomId for task in server.service.tasks.snapshot() if task.live]
    assert live.count(room) == (room not in ("cut-before", "http-502"))
