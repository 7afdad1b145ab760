"""The official SDK is the judge: what it puts on the wire, this signer makes from the same inputs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tencentcloud.common import credential as sdk_credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.gme.v20180711 import models
from tencentcloud.gme.v20180711.gme_client import GmeClient

from gme_console.api import actions
from gme_console.api.signer import signed_headers
from gme_console.api.target import Credential
from gme_console.api.values import UINT64_MAX, UserLists
from scripted_server import ScriptedServer, answer, envelope

if TYPE_CHECKING:
    from gme_console.api.actions import Request

EXAMPLES = 150

key_texts = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=40)
uint64s = st.integers(0, UINT64_MAX)
room_texts = st.text(min_size=1, max_size=20) | st.sampled_from(["大厅", "ルーム", "🎧 007", "0042", 'a"b\\c'])
user_lists = st.builds(UserLists, *[st.lists(room_texts, max_size=3).map(tuple) for _ in ("allowed", "blocked")])
modes = st.integers(1, 3)
requests = st.one_of(
    st.builds(actions.StartRecord, uint64s, room_texts, modes, user_lists),
    st.builds(actions.StopRecord, uint64s, uint64s),
    st.builds(actions.ModifyRecordInfo, uint64s, uint64s, modes, user_lists),
    st.builds(actions.DescribeTaskInfo, uint64s, room_texts),
    st.builds(actions.DescribeRecordInfo, uint64s, uint64s),
)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer.playing(answer(envelope(TaskId=1))) as running:
        yield running


def call_with_sdk(server: ScriptedServer, request: Request, credential: Credential, region: str, language: str) -> None:
    http = HttpProfile(protocol="http", endpoint=server.endpoint.netloc)
    client = GmeClient(
        sdk_credential.Credential(credential.secret_id, credential.secret_key, credential.token),
        region,
        ClientProfile(httpProfile=http, language=language),
    )
    model = getattr(models, f"{request.action}Request")()
    model.from_json_string(json.dumps(request.body()))
    try:
        getattr(client, request.action)(model)
    finally:
        client.request.conn._session.close()


def compare(server: ScriptedServer, request: Request, credential: Credential, region: str, language: str) -> None:
    call_with_sdk(server, request, credential, region, language)
    sent = server.received[-1]

    assert json.loads(sent.body) == request.body() == json.loads(actions.encode(request))
    timestamp = int(sent.headers["x-tc-timestamp"])
    ours = signed_headers(request.action, sent.body, server.endpoint, credential, timestamp, region, language)
    theirs = {
        name: value
        for name, value in sent.headers.items()
        if name.startswith("x-tc-") or name in ("authorization", "content-type", "host")
    }
    for bookkeeping in ("x-tc-requestclient", "x-tc-traceid"):
        theirs.pop(bookkeeping, None)
    assert {name.lower(): value for name, value in ours.items()} == theirs


def test_the_sdk_sends_the_same(server: ScriptedServer) -> None:
    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
    @given(
        requests,
        st.builds(Credential, key_texts, key_texts, st.just("") | key_texts),
        st.sampled_from(["", "ap-singapore", "ap-guangzhou"]),
        st.sampled_from(["en-US", "zh-CN"]),
    )
    def all_alike(request: Request, credential: Credential, region: str, language: str) -> None:
        compare(server, request, credential, region, language)

    all_alike()
    assert len(server.received) >= EXAMPLES
    assert {received.headers["x-tc-action"] for received in server.received} == {
        "StartRecord",
        "StopRecord",
        "ModifyRecordInfo",
        "DescribeTaskInfo",
        "DescribeRecordInfo",
    }
