"""Where it is asked whose key it is, and what the official SDK sends there."""

from __future__ import annotations

import pytest
from tencentcloud.common import credential as sdk_credential
from tencentcloud.common.common_client import CommonClient
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

from gme_console.api.action_answers import GetCallerIdentityAnswer
from gme_console.api.actions import STS_SERVICE, STS_VERSION, GetCallerIdentity, encode
from gme_console.api.caller_identity import identity_target
from gme_console.api.classify import classify
from gme_console.api.client import Client
from gme_console.api.outcome import Kind, Reason
from gme_console.api.signer import signed_headers
from gme_console.api.target import Credential, Endpoint, Target
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.practice.server import PracticeServer
from scripted_server import REQUEST_ID, ScriptedServer, answer, envelope

KEY = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


@pytest.mark.parametrize(
    ("host", "asked", "region"),
    [
        ("gme.tencentcloudapi.com", "sts.tencentcloudapi.com", "ap-guangzhou"),
        ("gme.intl.tencentcloudapi.com", "sts.intl.tencentcloudapi.com", "ap-singapore"),
        ("gme.ap-tokyo.tencentcloudapi.com", "sts.ap-tokyo.tencentcloudapi.com", "ap-tokyo"),
        ("http://127.0.0.1:8080", "127.0.0.1", "ap-guangzhou"),
        ("cvm.tencentcloudapi.com", None, ""),
        ("gme.a.b.tencentcloudapi.com", None, ""),
    ],
)
def test_the_account_is_asked_for_on_the_same_site(host: str, asked: str | None, region: str) -> None:
    found = identity_target(Target(Endpoint.parse(host), KEY))
    if asked is None:
        assert found is None
        return
    assert found is not None
    assert (found.endpoint.host, found.region, found.credential) == (asked, region, KEY)
    found.endpoint.require_allowed()


def sdk(endpoint: Endpoint) -> CommonClient:
    http = HttpProfile(protocol="http", endpoint=endpoint.netloc)
    keys = sdk_credential.Credential(KEY.secret_id, KEY.secret_key)
    return CommonClient(STS_SERVICE, STS_VERSION, keys, "ap-guangzhou", ClientProfile(httpProfile=http))


def test_the_sdk_signs_it_as_this_signer_does() -> None:
    with ScriptedServer.playing(answer(envelope(AccountId="1"))) as server:
        client = sdk(server.endpoint)
        client.call_json("GetCallerIdentity", {})
        client.request.conn._session.close()
        sent = server.received[-1]
    assert sent.body == encode(GetCallerIdentity())
    at = int(sent.headers["x-tc-timestamp"])
    ours = signed_headers("GetCallerIdentity", sent.body, server.endpoint, KEY, at, "ap-guangzhou", "zh-CN")
    for name, value in ours.items():
        assert sent.headers[name.lower()] == value


def test_the_practice_service_answers_the_sdk_and_this_client() -> None:
    with PracticeServer() as server:
        endpoint = Endpoint.parse(server.url)
        client = sdk(endpoint)
        told = client.call_json("GetCallerIdentity", {})["Response"]
        client.request.conn._session.close()
        ours = Client()
        target = identity_target(Target(endpoint, KEY))
        assert target is not None
        outcome = ours.call(GetCallerIdentity(), target)
        without_region = ours.call(GetCallerIdentity(), Target(endpoint, KEY))
        ours.close()
    assert outcome.kind is Kind.ACCEPTED
    assert isinstance(outcome.answer, GetCallerIdentityAnswer)
    assert outcome.answer.AccountId == told["AccountId"] == "100000000001"
    assert without_region.code == "MissingParameter"


def test_an_answer_without_an_account_is_none() -> None:
    for fields in ({}, {"AccountId": ""}, {"AccountId": None}, {"AccountId": ["1"]}):
        outcome = classify(GetCallerIdentity(), 200, envelope(**fields))
        assert (outcome.kind, outcome.reason) == (Kind.UNKNOWN, Reason.MALFORMED)
    slipped = classify(GetCallerIdentity(), 200, envelope(AccountId="1", TaskId=5))
    assert slipped.reason is Reason.MISFIT
    bare = classify(GetCallerIdentity(), 200, envelope(AccountId=1))
    assert bare.answer == GetCallerIdentityAnswer("1", "", "", "", "", REQUEST_ID)
