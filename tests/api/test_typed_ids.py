"""What comes along with an id is taken off; what passes for another id is said, with the one that was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.detail import Detail
from gme_console.api.inputs.odd_ids import OddityKind, oddity
from gme_console.api.inputs.typed_ids import clean_id, named_lists, parse_uint64, split_user_ids
from gme_console.api.inputs.validation import check_biz_id, check_grouping, check_room_id, check_user_id, meant_ids
from gme_console.api.values import UserLists
from gme_console.ledger.transfer.csv_file import exact

TASK = "446192236330927912"
ROUND = [
    "{}\n",
    "{}\r\n",
    "\t{}",
    "{}\t\r\n",
    "\ufeff{}",
    "\u200b{}\u200b",
    "\u2066{}\u2069",
    "{}\u2028",
    "\u202a{}\u202c\n",
]
QUOTED = ["'{}", '"{}"', "'{}'", "`{}`", "“{}”", "‘{}’", '"{}\n"', '"\'{}"', "'{}\n", "\ufeff'{}"]


@pytest.mark.parametrize("form", ROUND + QUOTED)
@pytest.mark.parametrize("plain", [TASK, "1987", "007", "lobby main", "大厅", "o'neil"])
def test_what_stands_round_an_id_is_taken_off(form: str, plain: str) -> None:
    if plain != "o'neil" or form not in ("'{}'", "‘{}’"):
        assert clean_id(form.format(plain)) == plain


@pytest.mark.parametrize("text", ["1987", " 1987 ", "a b", "'", '""', '"', 'a"b"', "o'neil", "「大厅」", "<b>", ""])
def test_what_may_be_part_of_an_id_stays(text: str) -> None:
    assert clean_id(text) == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"])) | st.text("a;='-@ \""))
def test_an_id_of_our_csv_comes_back(text: str) -> None:
    if text and text[-1] != "'":
        assert clean_id(exact(text)) == text


@pytest.mark.parametrize(
    ("text", "id"),
    [('="1145"', "1145"), ('"\'a""b"', 'a"b'), ('"a""b"\r\n', 'a"b'), ('"""1145"""', '"1145"'), ('="', '="')],
)
def test_a_cell_as_a_csv_file_writes_it_is_read_so(text: str, id: str) -> None:
    assert clean_id(text) == id


def test_numbers_are_cleaned_too() -> None:
    assert parse_uint64(f"'{TASK}\r\n") == int(TASK)
    assert check_biz_id("\ufeff'3400352518 \n") is None
    assert check_biz_id("'") is not None


ALTERED = [
    ("１１４５", "1145"),
    ("٣٤٥", "345"),
    ("۳۴۵", "345"),
    ("१२३", "123"),
    ("𝟏𝟏𝟒𝟓", "1145"),
    ("①", "1"),
    ("11⁴5", "1145"),
    ("ＡＢＣ", "ABC"),
    ("conﬁg", "config"),
    ("1145.0", "1145"),
    ("1145.00", "1145"),
    ("1145,0", "1145"),
    ("1145.", "1145"),
    ("1,145", "1145"),
    ("1.145", "1145"),
    ("1 145", "1145"),
    ("1'145", "1145"),
    ("1\u202f145", "1145"),
    ("１，１４５", "1145"),
    ("12,34,567", "1234567"),
    ("1,145.00", "1145"),
    ("1.145,0", "1145"),
    ("1.145.000,00", "1145000"),
    ("1 145,00", "1145"),
    ("1\u00a0145,00", "1145"),
    ("+1145", "1145"),
    ("+1,145.0", "1145"),
    ("0x47", "71"),
    ("446,192,236,330,927,912", TASK),
    ("1.145E+03", "1145"),
    ("lobby\u2011main", "lobby-main"),
    ("a–b", "a-b"),
    ("−5", "-5"),
    ("o’neil", "o'neil"),
    ("lоbby", "lobby"),
    ("Αdmin", "Admin"),
    ("lobby а1", "lobby a1"),
    ("сосA", "cocA"),
    ("11О45", "11045"),
    ("−1145", "-1145"),
    ("Ⅳ", "IV"),
    ("x²", "x2"),
    ("\u212a1", "K1"),
    ("かか\u3099", "かが"),
    ("房间lоbby", "房间lоbby"),
    ("1\u00ad145", "1145"),
    ("11\u200b45", "1145"),
    ("11\u200d45", "1145"),
    ("11\ufeff45", "1145"),
    ("11\u206045", "1145"),
    ("1145\ufe0f", "1145"),
    ("11\u316445", "1145"),
    ("1145\u2800", "1145"),
    ("1\u03361\u033645", "1145"),
    ("cafe\u0301", "café"),
    ("a\u0315\u0316", "a\u0316\u0315"),
    ("11O45", "11045"),
    ("l145", "1145"),
    ("1145 ", "1145"),
    ("1145\u00a0", "1145"),
    ("房间１", "房间1"),
]


@pytest.mark.parametrize(("text", "plain"), [pair for pair in ALTERED if pair[0] != pair[1]])
def test_an_altered_id_is_cautioned_and_the_plain_one_offered(text: str, plain: str) -> None:
    for problem in (check_room_id(text), check_user_id(text)):
        assert problem is not None
        assert problem.caution
        assert problem.plain == plain


@pytest.mark.parametrize("text", ["1.44115E+17", "1,44115E+17", "1.44115e17", "4.46192E+17", "144115188075856000"])
def test_digits_that_are_lost_are_said_and_never_invented(text: str) -> None:
    problem = check_user_id(text)
    assert problem is not None
    assert problem.caution
    assert isinstance(problem.what, Detail)
    assert problem.what.words["odd"] in (Detail(OddityKind.DIGITS_LOST), Detail(OddityKind.ZEROS, n=15))
    assert problem.plain == ""


@pytest.mark.parametrize("text", ["#REF!", "#N/A", "#NAME?", "#####", "#DIV/0!"])
def test_what_a_spreadsheet_shows_in_place_of_a_value_is_no_id(text: str) -> None:
    problem = check_room_id(text)
    assert problem is not None
    assert (problem.caution, problem.plain) == (True, "")


USUAL = (
    "1145 001987 -5 9223372036854775807 user@example.invalid 直播间 🎙 🎙\ufe0f кот сос "
    "👩\u200d👩\u200d👧 می\u200cخواهم İstanbul café "
    "сос1 а1145 ВОВА1 Х5 11с45 ΑΕΚ21 α1 team-α kırmızı Aydın コーヒー1 ﾀﾅｶ ｶﾞｷﾞ1 "
    "田中・太郎 김철수 হ\u09df \u0915\u093c\u0932\u092e "
    "1\ufe0f\u20e3 1\u20e3 ❤\ufe0f 👍🏽 №5 Nº1 3ª +491701234567 "
    "192.168.1.1 1.145.0 10:00 1.5 room_1 a-b o'neil 房间（一） гость-1 ΑΘΗΝΑ 가나다 がぎ <b> 1-2 x1 10 l1 1145000"
)


@pytest.mark.parametrize("text", [*USUAL.split(" "), TASK, "a b"])
def test_an_id_as_people_write_it_is_not_doubted(text: str) -> None:
    assert oddity(text) is None


@given(st.text() | st.text("0145.,'eE+- \u200b\u200d\ufe0f\u0301\u0336１٣аоOl—‑🎙房\u3000\u00a0"))
def test_what_is_offered_is_another_id(text: str) -> None:
    odd = oddity(text)
    assert odd is None or (odd.what and odd.plain != text)
    clean_id(text)


def test_an_application_in_other_digits_is_refused_and_the_plain_one_offered() -> None:
    for text in ("３４００３５２５１８", "3,400,352,518", "3400352518.0", "'٣٤٠٠٣٥٢٥١٨\n"):
        problem = check_biz_id(text)
        assert problem is not None
        assert (problem.caution, problem.plain) == (False, "3400352518")


NAMED = [
    ('{"SubscribeUserIds":["1145"]}', ("1145",), ()),
    ('{"SubscribeUserIds":[1145]}', ("1145",), ()),
    ('{"SubscribeRecordUserIds": {"SubscribeUserIds": ["1145"]}}', ("1145",), ()),
    ('{"SubscribeRecordUserIds": {"SubscribeUserIds": [1145], "UnSubscribeUserIds": []}}', ("1145",), ()),
    ('{"UnSubscribeUserIds":["1145"]}', (), ("1145",)),
    ('{"SubscribeUserIds": ["1"], "UnSubscribeUserIds": ["2"]}', ("1",), ("2",)),
    ("{'SubscribeUserIds': ['1145']}", ("1145",), ()),
    ('"SubscribeUserIds": ["1145"]', ("1145",), ()),
    ('{\n  "SubscribeUserIds": [\n    "1145"\n  ]\n}\n', ("1145",), ()),
    ('{\\"SubscribeUserIds\\":[\\"1145\\"]}', ("1145",), ()),
    ('{""SubscribeUserIds"":[""1145""]}', ("1145",), ()),
    ('--SubscribeRecordUserIds \'{"SubscribeUserIds":["1145"]}\'', ("1145",), ()),
    ('{"Response":{"TaskId":7,"RecordMode":1,"SubscribeRecordUserIds":{"SubscribeUserIds":["1145"]}}}', ("1145",), ()),
    ('{"RecordInfo":[{"UserId":"6787","FileName":"/x","RecordStatus":2}]}', ("6787",), ()),
    (f'{{"UserIds":[{TASK}, "007"]}}', (TASK, "007"), ()),
    ('{"RoomId":"1987"}', (), ()),
    ('[{"RoomId":"1987"}]', (), ()),
    ('{"SubscribeUserIds":null}', (), ()),
    ('{"SubscribeUserIds":["a b", "c]d", "e,f"]}', ("a b", "c]d", "e,f"), ()),
    ('{"SubscribeUserIds":["\\u00311145"]}', ("11145",), ()),
    ('{"UnSubscribeUserIds":"1145"}', (), ("1145",)),
    ('{"SubscribeUserIds":[{"UserId":"1145"}]}', ("1145",), ()),
    ('{"SubscribeUserIds":["1145"],"UserId":"9"}', ("1145",), ()),
    ('{"SubscribeUserIds":["1145",]}', ("1145",), ()),
    ('{"userIds":["1145"],}', ("1145",), ()),
    ('{"users":[{"id":"1145","name":"x"}]}', ("1145",), ()),
    ('{"UserId":"1145"}\n{"UserId":"987"}', ("1145", "987"), ()),
    ('x {"UserIds":["1145"]}', ("1145",), ()),
    ("{'UserIds': ['1145']}", ("1145",), ()),
    ('SubscribeUserIds:\n- "1145"\n- -5', ("1145", "-5"), ()),
    ("unsubscribe_user_ids: ['1145']", (), ("1145",)),
    ("UnSubscribeUserIds.0=1145&SubscribeRecordUserIds.SubscribeUserIds.0=987", ("987",), ("1145",)),
    ("{&quot;SubscribeUserIds&quot;:[&quot;1145&quot;]}", ("1145",), ()),
    ("%7B%22SubscribeUserIds%22%3A%5B%221145%22%5D%7D", ("1145",), ()),
    ("“SubscribeUserIds”：［“1145”］", ("1145",), ()),
    ('SubscribeUserIds = {"1145"}', ("1145",), ()),
]


@pytest.mark.parametrize(("text", "only", "left_out"), NAMED)
def test_a_pasted_request_or_answer_names_its_users(
    text: str, only: tuple[str, ...], left_out: tuple[str, ...]
) -> None:
    assert named_lists(text) == UserLists(only, left_out)
    assert split_user_ids(text) == (*only, *left_out)


@pytest.mark.parametrize(
    "text",
    [
        '["1145"]',
        "[1145]",
        '"1145"',
        "1145",
        "['1145']",
        "'1145\n",
        '[\n "1145"\n]',
        '="1145"',
        "• 1145",
        "· 1145\n",
        "1145{}",
        "[{}] 1145",
    ],
)
def test_a_list_without_a_name_is_read_as_ids(text: str) -> None:
    assert named_lists(text) is None
    assert split_user_ids(text) == ("1145",)


def test_ids_that_may_be_one_number_are_told() -> None:
    for text, ids, plain in (("1,145", ("1", "145"), "1145"), ("5\n100,200\n", ("5", "100", "200"), "100200")):
        problem = check_grouping(text, ids, "SubscribeUserIds")
        assert problem is not None
        assert (problem.caution, problem.plain) == (True, plain)
        assert meant_ids(ids, text)[-1] == plain
    for text, ids in (
        ("1145, 987", ("1145", "987")),
        ("1,14", ("1", "14")),
        ("1,145", ("1", "145", "7")),
        ("7", ("7",)),
    ):
        assert check_grouping(text, ids, "SubscribeUserIds") is None
        assert meant_ids(ids, text) == ids
