"""What people paste is understood, exactly and with a place for everything; whatever it is, nothing fails."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.intake.draft import Field
from gme_console.intake.pasted.draft_builder import MOST_USERS, DraftBuilder
from gme_console.intake.pasted.paste_reader import MOST, understand
from gme_console.intake.pasted.paste_result import PastedKind, PasteResult, PasteVerdict, Why
from gme_console.intake.pasted.redaction import COVER, redacted
from pasted_samples import KEY, KEY_ID, SAMPLES, Sample

EXACT = (Field.ROOM, Field.BIZ, Field.ONLY, Field.EXCEPT)


def test_there_are_samples_of_every_kind() -> None:
    assert len(SAMPLES) >= 60
    assert {sample.kind for sample in SAMPLES} == set(PastedKind) - {PastedKind.EXPORT}  # which is read back elsewhere


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: f"{sample.kind}-{sample.text[:30]!a}")
def test_a_sample_is_understood(sample: Sample) -> None:
    found = understand(sample.text)
    assert found.requests == sample.requests
    assert [(left.why, found.excerpt(left)) for left in found.unused] == list(sample.left)
    assert (found.verdict, found.kind) == (sample.verdict, sample.kind)
    assert found.secrets == sample.secrets
    assert all(len(part) == len(set(part)) for part in (found.taken, found.unused))
    check_places(found)


def check_places(found: PasteResult) -> None:
    """Every part stands where it is said to stand, and belongs to a request that there is."""
    for part in (*found.taken, *found.unused):
        assert 0 <= part.begin <= part.end <= len(found.text)
    for taken in found.taken:
        assert taken.request < len(found.requests)
        value = getattr(found.requests[taken.request], taken.field)
        assert taken.value == value or set(taken.value) <= set(value)


@pytest.mark.parametrize(
    "sample", [one for one in SAMPLES if one.kind in (PastedKind.JSON, PastedKind.ROW, PastedKind.SHEET)]
)
def test_what_was_taken_is_what_stands_there(sample: Sample) -> None:
    found = understand(sample.text)
    for taken in found.taken:
        if taken.field in EXACT and "\\" not in found.excerpt(taken):
            values = (taken.value,) if isinstance(taken.value, str) else taken.value
            assert all(value in found.excerpt(taken) for value in values)


SECRETS = [
    f"export TENCENTCLOUD_SECRET_KEY={KEY}",
    f"--secretKey {KEY} --secretId {KEY_ID}",
    f'"SecretKey": "{KEY}"',
    f"secret_key='{KEY}'",
    f'cred = credential.Credential("{KEY_ID}", "{KEY}", "{KEY}")',
    f'Credential(\n  "{KEY_ID}",\n  "{KEY}")',
    f"X-TC-Token: {KEY}",
    f"Authorization: Bearer {KEY}",
    f'-H "Authorization: TC3-HMAC-SHA256 Credential={KEY_ID}/2026-11-28/gme/tc3_request, Signature={KEY}"',
    f"https://x.invalid/?Action=StartRecord&RoomId=1&SecretId={KEY_ID}&Signature={KEY}",
    f'cred.setSecretKey("{KEY}")',
    f"password: {KEY}",
    f'{{\\"SecretKey\\":\\"{KEY}\\"}}',
]


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "form", ['{} {{"RoomId":"1987"}}', "room 1987 only 1145\n{}", "{}", 'curl -d \'{{"RoomId":"1"}}\' {}']
)
def test_no_secret_is_kept(secret: str, form: str) -> None:
    found = understand(form.format(secret))
    assert found.secrets
    assert KEY not in repr(found)
    assert KEY_ID not in repr(found)
    assert not any(KEY[:8] in text for text in (found.text, str(found.requests)))


@pytest.mark.parametrize(
    "text",
    [
        'os.environ["TENCENTCLOUD_SECRET_KEY"]',
        'Credential(os.getenv("TENCENTCLOUD_SECRET_ID"), os.getenv("TENCENTCLOUD_SECRET_KEY"))',
        '"Authorization: TC3-HMAC-SHA256 Credential=$TENCENTCLOUD_SECRET_ID/$UTC_DATE"'.replace("Authorization: ", ""),
        "the token is missing",
        "room 1987 only 1145",
    ],
)
def test_the_name_of_a_secret_is_none(text: str) -> None:
    assert redacted(text) == (text, ())


def test_a_secret_is_no_room() -> None:
    found = understand(f'{{"RoomId":"{KEY_ID}","RecordMode":1}}')
    assert [left.why for left in found.unused] == [Why.COVERED]
    assert found.requests[0].RoomId == ""
    assert COVER * 8 in found.text


@pytest.mark.parametrize("begin", ["room 1987 only 1145\n", '{"RoomId":"1987",', "x y z\n", "\0", "{", "[", '"'])
def test_ten_megabytes_are_not_read(begin: str) -> None:
    found = understand(begin * (10_000_000 // len(begin)))
    assert (found.verdict, found.requests, found.text) == (PasteVerdict.NOTHING, (), "")
    assert [left.why for left in found.unused] == [Why.TOO_LONG]


@pytest.mark.parametrize("lines", [200, 300_000])
def test_a_long_list_is_one_and_is_not_taken_apart(lines: int) -> None:
    found = understand("".join(f"{number:05}\n" for number in range(lines)))
    assert (found.verdict, found.requests, found.unused) == (PasteVerdict.LIST, (), ())


@pytest.mark.parametrize("count", [150, 20_000])
def test_many_rows_of_the_console_are_requests(count: int) -> None:
    rows = "".join(f"Stopped\t{number:06}\tMixed\tonly 7\t446192236330927912\t0:12\t\t\n" for number in range(count))
    found = understand(rows)
    assert (found.verdict, found.kind, len(found.requests)) == (PasteVerdict.LIST, PastedKind.ROW, count)
    assert found.requests[-1][:4] == (f"{count - 1:06}", "", "Mixed", ("7",))
    assert understand(rows + "and something else\n" * 5_000).requests == ()


def test_a_long_export_is_left_to_who_reads_lists() -> None:
    line = '"2026-11-28T12:00:00.000000Z","x","stopped","\'0077","1","","","\'446192236330927912","\'3400352518"\r\n'
    text = '\ufeff"Created (UTC)","Created (local)","State","RoomId","RecordMode"\r\n' + line * 3_000
    assert understand(text)[:2] == (PasteVerdict.LIST, PastedKind.PLAIN)


@pytest.mark.parametrize("sign", ["{", "[", '{"a":', '{"a":[', "(", "[{"])
def test_deep_nesting_is_read_past(sign: str) -> None:
    found = understand('{"RoomId":"1987","RecordMode":2,"x":' + sign * (MOST // len(sign) // 2))
    assert found.requests[0][:3] == ("1987", "", "2")
    assert Why.TOO_DEEP in [left.why for left in found.unused]


HOSTILE = [
    *(
        sign * 5_000
        for sign in ("1", "1.", "1,", "1 ", "1/", '"\\', "'", '"\t', '"a\t', "1と", "1 and ", "only 1,", "room ")
    ),
    *(
        sign * 1_500
        for sign in ("room 1 only 2; ", "Credential(", "token=", "secret_key : ", "curl -d '{", "{RoomId:1}")
    ),
    *("tencentcloud " + sign * 1_500 for sign in ("RoomId=", "{RoomId:", "set(", "# ", "x.RoomId = (")),
    *("curl " + sign * 3_000 for sign in ("-d ", "$'", "\\\n", "^", "`", "'\\''")),
    "gme-record:?" + "room=1&" * 3_000,
    "\0" * 9_999,
    "\u202e" * 9_999,
    "room: " + "\ud800" * 200 + " only 1145",
    "room,mode\n" + '"a,' * 5_000,
    '{"SubscribeUserIds":[' + "1," * 9_000 + '],"RoomId":"1"}',
    '{"RoomId":"' + "\\ud83d" * 3_000,
    "\u2028room\x851987\x1conly\x1f1145",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: f"{text[:20]!a}")
def test_no_text_makes_the_reader_fail_or_hang(text: str) -> None:
    """One that backtracks would run into the time that a test may take."""
    check_places(understand(text))


WORDS = (
    "room only 1145 except { } \" ' : , RoomId curl -d [ ] \\ ルーム だけ 以外 房间 mode = tencentcloud & 4.46E+17 ? x"
)
SCRAPS = [*WORDS.split(" "), " ", " ", " ", "\t", "\n", "\ufeff", "gme-record:?"]


@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(SCRAPS),
        max_size=30,
    ).map("".join)
)
def test_whatever_is_pasted_everything_has_its_place(text: str) -> None:
    check_places(understand(text))


def test_users_that_come_one_by_one_come_to_an_end_and_who_is_named_again_is_no_user_too_many() -> None:
    into = DraftBuilder()
    for number in range(MOST_USERS):
        into.take(Field.ONLY, str(number), 0, 1)
    into.take(Field.ONLY, "7", 0, 1)
    assert into.unused == []
    into.take(Field.ONLY, "one more", 0, 1)
    assert [left.why for left in into.unused] == [Why.TOO_LONG]
    assert len(into.draft().SubscribeUserIds) == MOST_USERS
