"""The signer, step by step against published answers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gme_console.api import signer
from gme_console.api.target import Credential, Endpoint, HostNotAllowed
from paths import DATA

VECTORS = json.loads((DATA / "signature-vectors.json").read_text("utf-8"))
ENDPOINT = Endpoint.parse("gme.intl.tencentcloudapi.com")
CREDENTIAL = Credential("AKIDexample", "secretexample")


def test_all_published_vectors_are_there() -> None:
    assert len(VECTORS["published"]) == 4
    assert len(VECTORS["gme_by_official_sdk_3_1_195"]) == 6


@pytest.mark.parametrize("vector", VECTORS["published"], ids=lambda vector: vector["name"])
def test_every_step_of_a_published_vector(vector: dict[str, Any]) -> None:
    given = vector["inputs"]
    headers = {"Content-Type": given["content_type"], "Host": given["host"], **dict(given["extra"])}

    payload = signer.hashed_payload(given["payload"].encode())
    assert payload == vector["hashed_payload"]
    names = signer.signed_header_names(headers)
    request = signer.canonical_request(
        signer.canonical_headers(headers), names, payload, given.get("method", "POST"), given.get("query", "")
    )
    assert request == vector["canonical_request"]
    assert signer.hashed_payload(request.encode()) == vector["hashed_canonical"]

    date = signer.utc_date(given["timestamp"])
    scope = signer.credential_scope(date, given["service"])
    text = signer.string_to_sign(given["timestamp"], scope, request)
    assert text == vector["string_to_sign"]

    key_of_date = signer.date_key(given["secret_key"], date)
    assert key_of_date.hex() == vector["secret_date"]
    assert signer.service_key(key_of_date, given["service"]).hex() == vector["secret_service"]
    key = signer.signing_key(given["secret_key"], date, given["service"])
    assert key.hex() == vector["secret_signing"]

    signed = signer.signature(key, text)
    assert signed == vector["signature"] == vector["published_signature"]
    assert signer.authorization(given["secret_id"], scope, names, signed) == vector["authorization"]


@pytest.mark.parametrize("vector", VECTORS["gme_by_official_sdk_3_1_195"], ids=lambda vector: vector["action"])
def test_the_headers_are_those_of_the_official_sdk(vector: dict[str, Any]) -> None:
    headers = signer.signed_headers(
        vector["action"],
        vector["body"].encode(),
        Endpoint.parse(vector["host"]),
        Credential(vector["secret_id"], vector["secret_key"], vector["token"] or ""),
        vector["timestamp"],
        vector["region"] or "",
        vector["language"],
    )
    assert headers == vector["headers"]


def test_headers_are_sorted_by_name_and_trimmed() -> None:
    headers = {"X-TC-Action": " StartRecord ", "X-TC": "1", "Host": "h"}
    assert signer.canonical_headers(headers) == "host:h\nx-tc:1\nx-tc-action:startrecord\n"
    assert signer.signed_header_names(headers) == "host;x-tc;x-tc-action"


def test_the_cached_key_follows_key_date_and_service() -> None:
    keys = signer.SigningKeys()
    for arguments in [
        ("a", "2024-01-01", "gme"),
        ("a", "2024-01-01", "gme"),
        ("b", "2024-01-01", "gme"),
        ("b", "2024-01-02", "gme"),
        ("b", "2024-01-02", "cvm"),
        ("a", "2024-01-01", "gme"),
    ]:
        assert keys(*arguments) == signer.signing_key(*arguments)


def test_optional_headers_are_left_out_when_empty() -> None:
    headers = signer.signed_headers("StopRecord", b"{}", ENDPOINT, CREDENTIAL, 1, "", "")
    assert sorted(headers) == [
        "Authorization", "Content-Type", "Host", "X-TC-Action", "X-TC-Timestamp", "X-TC-Version",
    ]  # fmt: skip
    full = Credential("id", "key", "t" * 4096)
    headers = signer.signed_headers("StopRecord", b"{}", ENDPOINT, full, 1, "ap-tokyo", "zh-CN")
    assert headers["X-TC-Region"] == "ap-tokyo"
    assert headers["X-TC-Token"] == "t" * 4096
    assert headers["X-TC-Language"] == "zh-CN"


def test_a_port_is_part_of_the_signed_host() -> None:
    one, two = (
        signer.signed_headers("StopRecord", b"{}", Endpoint.parse(f"http://[::1]:{port}"), CREDENTIAL, 1)
        for port in (8001, 8002)
    )
    assert one["Host"] == "[::1]:8001"
    assert one["Authorization"] != two["Authorization"]


def test_a_host_that_is_not_allowed_is_not_signed_for() -> None:
    with pytest.raises(HostNotAllowed):
        signer.signed_headers("StopRecord", b"{}", Endpoint("https", "evil.example"), CREDENTIAL, 1)


@pytest.mark.parametrize("bad", [" ", "abc def", "abc\n", "abc\r\nX-Evil: 1", "abc\x00", "é", "密钥", "\ud800", "\x7f"])
@pytest.mark.parametrize("part", ["secret_id", "secret_key", "token"])
def test_a_credential_that_cannot_be_sent_is_told_without_showing_it(part: str, bad: str) -> None:
    values = {"secret_id": "id", "secret_key": "key", "token": "token", part: bad}
    with pytest.raises(signer.BadCredential) as refusal:
        signer.signed_headers("StopRecord", b"{}", ENDPOINT, Credential(**values), 1)
    assert not bad.strip() or bad not in str(refusal.value)


@pytest.mark.parametrize("credential", [Credential("", "key"), Credential("id", "")])
def test_an_empty_key_is_no_credential(credential: Credential) -> None:
    with pytest.raises(signer.BadCredential, match="key_empty"):
        signer.signed_headers("StopRecord", b"{}", ENDPOINT, credential, 1)


@pytest.mark.parametrize("arguments", [("a b", "en-US"), ("", "en\r\nX-Evil: 1"), ("東京", "en-US")])
def test_a_region_or_language_that_cannot_be_sent_is_refused(arguments: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="X-TC-"):
        signer.signed_headers("StopRecord", b"{}", ENDPOINT, CREDENTIAL, 1, *arguments)
