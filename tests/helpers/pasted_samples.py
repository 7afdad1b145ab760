"""What people paste, with what it stands for and what is left over of it: real-looking, one sample an entry."""

from __future__ import annotations

from typing import NamedTuple

from gme_console.intake.draft import DraftRequest
from gme_console.intake.pasted.paste_result import PastedKind, PasteVerdict, Why

KEY = "Gu5t9xGARNpq86cd98joQYCN3Xr7Zk2b"
KEY_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3gNdT5"


class Sample(NamedTuple):
    kind: PastedKind
    text: str
    requests: tuple[DraftRequest, ...]
    left: tuple[tuple[Why, str], ...] = ()
    """Why, and the part of the text or the name."""
    verdict: PasteVerdict = PasteVerdict.REQUEST
    secrets: tuple[str, ...] = ()


def asks(room: str, mode: str = "", only: str = "", but: str = "", app: str = "", **more: str) -> tuple[DraftRequest]:
    return (DraftRequest(room, app, mode, tuple(only.split()), tuple(but.split()), **more),)


APP = "3400352518"
REFERENCE = """{
  "RecordMode": 1,
  "SubscribeRecordUserIds": {"SubscribeUserIds": [1145], "UnSubscribeUserIds": [1987]},
  "RoomId": "1987",
  "BizId": 3400352518
}"""

WORDS = [
    Sample(PastedKind.WORDS, "room 1987 only 1145", asks("1987", only="1145")),
    Sample(PastedKind.WORDS, "1987 only 1145", asks("1987", only="1145")),
    Sample(PastedKind.WORDS, "Room 1987, users 1145 and 7 only, mixed", asks("1987", "mixed", "1145 7")),
    Sample(PastedKind.WORDS, "record everyone except 2 in room lobby-7", asks("lobby-7", but="2")),
    Sample(PastedKind.WORDS, "Please start recording in room 0077 for user 00123, thanks!", asks("0077", only="00123")),
    Sample(
        PastedKind.WORDS, "pls record both streams in room #1987 without 3, 4 and 5", asks("1987", "both", but="3 4 5")
    ),
    Sample(PastedKind.WORDS, 'Room: "Lobby 3 (EU)"\nMode: single\nOnly: 1145', asks("Lobby 3 (EU)", "single", "1145")),
    Sample(
        PastedKind.WORDS,
        "Room ID: 1987\nMode: mixed\nUsers: 1145, 7\nApp ID: 3400352518\n",
        asks("1987", "mixed", "1145 7", app=APP),
    ),
    Sample(
        PastedKind.WORDS,
        "TICKET-4711 | Player 1145 insulted others in room 1987, please record only 1145 - thx, Anna",
        asks("1987", only="1145", ticket="TICKET-4711"),
        (
            (Why.WHICH_LIST, "Player 1145"),
            (Why.UNKNOWN, "insulted others"),
            (Why.UNKNOWN, "Anna"),
        ),
    ),
    Sample(PastedKind.WORDS, "Ticket #4711: room 1987 mixed", asks("1987", "mixed", ticket="4711")),
    Sample(PastedKind.WORDS, "工单号：GME-12 房间1987只录1145", asks("1987", only="1145", ticket="GME-12")),
    Sample(PastedKind.WORDS, "room 1987 abc-12 mixed", asks("1987", "mixed"), ((Why.UNKNOWN, "abc-12"),)),
    Sample(PastedKind.WORDS, "user 1145 in room 1987", asks("1987"), ((Why.WHICH_LIST, "user 1145"),)),
    Sample(PastedKind.WORDS, "room 1987", asks("1987")),
    Sample(PastedKind.WORDS, "room 1987 mode 9", asks("1987"), ((Why.NO_MODE, "9"),)),
    Sample(PastedKind.WORDS, "room 1987 only 4.46E+17", asks("1987"), ((Why.DIGITS_LOST, "4.46E+17"),)),
    Sample(
        PastedKind.WORDS,
        "task 446192236330927912 of room 1987, mode: 3",
        asks("1987", "3"),
        ((Why.NO_PART, "task 446192236330927912"),),
    ),
    Sample(PastedKind.WORDS, "ルーム1987で1145だけ録音してください", asks("1987", only="1145")),
    Sample(PastedKind.WORDS, "部屋番号：0077、1145以外、ミックス", asks("0077", "ミックス", but="1145")),
    Sample(PastedKind.WORDS, "1987号室を両方で録音お願いします", asks("1987", "両方")),
    Sample(
        PastedKind.WORDS,
        "ルームID: abc-1\n録音モード: シングル\n対象: 1145、7\nアプリID: 3400352518",
        asks("abc-1", "シングル", "1145 7", app=APP),
    ),
    Sample(PastedKind.WORDS, "ルーム「大会 1」で1145さんと7さんのみ", asks("大会 1", only="1145 7")),
    Sample(PastedKind.WORDS, "房间1987只录1145", asks("1987", only="1145")),
    Sample(PastedKind.WORDS, "房间号：1987，除了1145和7，混流录制", asks("1987", "混流", but="1145 7")),
    Sample(PastedKind.WORDS, "请录制房间 0077，仅录 1145，谢谢", asks("0077", only="1145")),
    Sample(
        PastedKind.WORDS, "房间ID：1987 模式：单流 用户：1145 应用ID：3400352518", asks("1987", "单流", "1145", app=APP)
    ),
    Sample(PastedKind.WORDS, "room\u200b 1987\u202c only \u202e1145", asks("1987", only="1145")),
    Sample(
        PastedKind.WORDS,
        f"SecretKey: {KEY} room 1987 only 1145",
        asks("1987", only="1145"),
        secrets=("SecretKey",),
    ),
    Sample(
        PastedKind.WORDS,
        "<b>Room:</b> 1987<br>Only: 1145 <script>x</script>",
        asks("1987", only="1145"),
        ((Why.UNKNOWN, "x"),),
    ),
    Sample(PastedKind.WORDS, "game_12 only player_7", asks("game_12", only="player_7")),
    Sample(PastedKind.WORDS, "Room: A-1\nUsers:\nMode: mixed", asks("A-1", "mixed"), ((Why.UNKNOWN, "Users"),)),
    Sample(
        PastedKind.WORDS,
        "Room:\nMode: mixed\nOnly: 7",
        asks("", "mixed", "7"),
        ((Why.UNKNOWN, "Room"),),
        PasteVerdict.NOTHING,
    ),
    Sample(PastedKind.WORDS, "RoomId=1987 RecordMode=1 SubscribeUserIds=1145,7", asks("1987", "1", "1145 7")),
    Sample(
        PastedKind.WORDS,
        'RoomId: "0077"\nRecordMode: 1\nSubscribeRecordUserIds:\n  UnSubscribeUserIds:\n    - "1145"\n    - "7"\n',
        asks("0077", "1", but="1145 7"),
    ),
    *(
        Sample(PastedKind.WORDS, text, asks("1987", but="1145"))
        for text in (
            "don't record user 1145 in room 1987",
            "room 1987: everyone but 1145",
            "please do not record 1145 in room 1987",
            "ルーム1987で、1145は録音しないでください",
            "ルーム1987のユーザー1145を録音しないで",
            "房间1987，别录1145",
            "房间1987，用户1145不要录制",
        )
    ),
    Sample(
        PastedKind.WORDS,
        "room 1987 not mixed, not only 1145",
        asks("1987"),
        ((Why.UNKNOWN, "not mixed, not only 1145"),),
    ),
    *(
        Sample(PastedKind.WORDS, text, asks("1987", only="1145 7"))
        for text in (
            "room 1987: record 1145 and 7",
            "Need recording for room 1987 - users: 1145 / 7",
            "房间 1987 里 1145 和 7 都要录",
            "ルーム 1987 の 1145 と 7 を録音",
            "room #1987, only #1145, #7",
        )
    ),
    Sample(
        PastedKind.WORDS,
        "room 1987 only 2 users: 1145, 7",
        asks("1987", only="1145 7"),
        ((Why.UNKNOWN, "2"), (Why.UNKNOWN, "only")),
    ),
    Sample(
        PastedKind.WORDS,
        "record only the host 1145 in room 1987 for 30 minutes",
        asks("1987", only="1145"),
        ((Why.UNKNOWN, "30"), (Why.UNKNOWN, "minutes")),
    ),
    Sample(PastedKind.WORDS, "please stop room 1987", asks("1987"), ((Why.OTHER_ACTION, "stop"),)),
    Sample(PastedKind.WORDS, "Room 1987, only User7 and user-8", asks("1987", only="User7 user-8")),
    Sample(
        PastedKind.WORDS,
        "rooms 1987, 0088 and 1989 only 1145",
        asks("1987", only="1145") + asks("0088", only="1145") + asks("1989", only="1145"),
        verdict=PasteVerdict.LIST,
    ),
    Sample(
        PastedKind.WORDS,
        "room 1987 only 1145\nroom 1988 everyone\nroom 1989 mixed",
        asks("1987", only="1145") + asks("1988") + asks("1989", "mixed"),
        verdict=PasteVerdict.LIST,
    ),
]

OBJECTS = [
    Sample(PastedKind.JSON, REFERENCE, asks("1987", "1", "1145", "1987", APP)),
    Sample(PastedKind.JSON, '{"RoomId":"0077","BizId":3400352518,"RecordMode":2}', asks("0077", "2", app=APP)),
    Sample(
        PastedKind.JSON,
        '{"RoomId":"1","BizId":18446744073709551615,"RecordMode":3,"SubscribeRecordUserIds":{"SubscribeUserIds":["007",'
        "446192236330927912]}}",
        asks("1", "3", "007 446192236330927912", app="18446744073709551615"),
    ),
    Sample(
        PastedKind.JSON,
        '{"Action":"StartRecord","Version":"2018-07-11","Payload":{"room_id":"1987","mode":"mixed"}}',
        asks("1987", "mixed"),
    ),
    Sample(
        PastedKind.JSON,
        '{"requestBody":"{\\"RoomId\\":\\"1987\\",\\"BizId\\":3400352518,\\"RecordMode\\":1}"}',
        asks("1987", "1", app=APP),
    ),
    Sample(
        PastedKind.JSON,
        '2026-11-28 12:00:01 ERROR start failed {"RoomId":"1987","RecordMode":1}',
        asks("1987", "1"),
        ((Why.UNKNOWN, "2026-11-28 12:00:01 ERROR start failed"),),
    ),
    Sample(
        PastedKind.JSON,
        '{"Response":{"RoomId":"7743","RecordMode":1,"TaskId":446192236330927912,"RequestId":"h9167d24"}}',
        asks("7743", "1"),
        ((Why.NO_PART, "446192236330927912"),),
    ),
    Sample(PastedKind.JSON, '{"RoomId":4.46E+17,"RecordMode":1}', asks("", "1"), ((Why.DIGITS_LOST, "4.46E+17"),)),
    Sample(
        PastedKind.JSON,
        '{"RoomId":"1987","BizId":"my app","RecordMode":7,"Priority":"high"}',
        asks("1987"),
        ((Why.NO_FIELD, "high"), (Why.NO_NUMBER, "my app"), (Why.NO_MODE, "7")),
    ),
    Sample(
        PastedKind.JSON,
        f'{{"SecretId":"{KEY_ID}","SecretKey":"{KEY}","RoomId":"1987","BizId":3400352518}}',
        asks("1987", app=APP),
        secrets=("SecretId", "SecretKey"),
    ),
    Sample(PastedKind.JSON, "{&quot;RoomId&quot;:&quot;1987&quot;,&quot;RecordMode&quot;:2}", asks("1987", "2")),
    Sample(PastedKind.JSON, "{'RoomId': '1987', 'RecordMode': 1, 'Token': None}", asks("1987", "1")),
    Sample(
        PastedKind.JSON,
        '[{"RoomId":"1987","RecordMode":1},{"RoomId":"0088","RecordMode":2}]',
        asks("1987", "1") + asks("0088", "2"),
        verdict=PasteVerdict.LIST,
    ),
    Sample(
        PastedKind.JSON,
        '{"BizId":3400352518,"RoomIds":["1987","0088"]}',
        asks("1987", app=APP) + asks("0088", app=APP),
        verdict=PasteVerdict.LIST,
    ),
    Sample(
        PastedKind.CALLBACK,
        '{"BizID":3400352518,"RoomID":"1987","TaskID":446192236330927912,"RecordMode":0,"UserID":"1145","EventType":1}',
        asks("1987", "single", app=APP),
        (
            (Why.NO_PART, "446192236330927912"),
            (Why.WHICH_LIST, "1145"),
            (Why.NO_FIELD, "1"),
        ),
    ),
    Sample(
        PastedKind.CALLBACK,
        '{"BizID":3400352518,"RoomID":"1987","RecordMode":1}',
        asks("1987", "mixed", app=APP),
    ),
    Sample(
        PastedKind.CALLBACK, '{"BizID":1,"RoomID":"1987","RecordMode":2}', asks("1987", app="1"), ((Why.NO_MODE, "2"),)
    ),
]

CURL = f"""curl -X POST https://gme.tencentcloudapi.com \\
  -H "Authorization: TC3-HMAC-SHA256 Credential={KEY_ID}/2026-11-28/gme/tc3_request, Signature=5da7a33f6993f0614b" \\
  -H "Content-Type: application/json; charset=utf-8" -H "Host: gme.tencentcloudapi.com" \\
  -H "X-TC-Action: StartRecord" -H "X-TC-Timestamp: 1795867200" -H "X-TC-Version: 2018-07-11" \\
  -d '{{"BizId":3400352518,"RoomId":"it'\\''s 0077","RecordMode":1}}'"""

PYTHON = f"""# -*- coding: utf-8 -*-
import json
from tencentcloud.common import credential
from tencentcloud.gme.v20180711 import gme_client, models
try:
    # 实例化一个认证对象，入参需要传入腾讯云账户 SecretId 和 SecretKey
    cred = credential.Credential("{KEY_ID}", "{KEY}")
    client = gme_client.GmeClient(cred, "", clientProfile)
    req = models.StartRecordRequest()
    params = {{
        "BizId": 3400352518,
        "RoomId": "0077",  # the lobby
        "RecordMode": 1,
        "SubscribeRecordUserIds": {{
            "UnSubscribeUserIds": [ "1145", "7" ]
        }}
    }}
    req.from_json_string(json.dumps(params))
    resp = client.StartRecord(req)
"""

COMMANDS = [
    Sample(PastedKind.CURL, CURL, asks("it's 0077", "1", app=APP), secrets=("Authorization",)),
    Sample(
        PastedKind.CURL,
        'curl.exe -d "{\\"RoomId\\":\\"1987\\",\\"RecordMode\\":2}" https://gme.tencentcloudapi.com',
        asks("1987", "2"),
    ),
    Sample(PastedKind.CURL, '$ curl --json \'{"RoomId":"1987"}\' https://x.invalid', asks("1987")),
    Sample(
        PastedKind.CURL,
        "curl 'https://gme.tencentcloudapi.com/?Action=StartRecord&BizId=3400352518&RoomId=a%20b&RecordMode=1"
        "&SubscribeRecordUserIds.SubscribeUserIds.0=1145'",
        asks("a b", "1", "1145", app=APP),
    ),
    Sample(
        PastedKind.CURL,
        'curl -H \'X-TC-Action: ModifyRecordInfo\' -d \'{"RoomId":"1987","RecordMode":2}\'',
        asks("1987", "2"),
        ((Why.OTHER_ACTION, "X-TC-Action: ModifyRecordInfo"),),
    ),
    Sample(
        PastedKind.TCCLI,
        "tccli gme StartRecord --cli-unfold-argument --BizId 3400352518 --RoomId 0077 --RecordMode 1 "
        "--SubscribeRecordUserIds.SubscribeUserIds 1145 7",
        asks("0077", "1", "1145 7", app=APP),
    ),
    Sample(
        PastedKind.TCCLI,
        f"tccli gme StartRecord --secretId {KEY_ID} --secretKey {KEY} --BizId=3400352518 --RoomId='a b' --RecordMode=3 "
        """--SubscribeRecordUserIds='{"UnSubscribeUserIds": ["1145"]}' --endpoint=gme.tencentcloudapi.com""",
        asks("a b", "3", but="1145", app=APP),
        secrets=("SecretId", "SecretKey"),
    ),
    Sample(
        PastedKind.TCCLI,
        "tccli gme StartRecord --RoomId 1987 --Priority 3",
        asks("1987"),
        ((Why.NO_FIELD, "--Priority"),),
    ),
    Sample(PastedKind.SOURCE, PYTHON, asks("0077", "1", but="1145 7", app=APP), secrets=("SecretId", "SecretKey")),
    Sample(
        PastedKind.SOURCE,
        'req = models.StartRecordRequest()\nreq.RoomId = "0077"\nreq.BizId = 3400352518\nreq.RecordMode = mode\n'
        'sub = models.SubscribeRecordUserIds()\nsub.SubscribeUserIds = ["1145", "7"]\n',
        asks("0077", only="1145 7", app=APP),
        ((Why.VARIABLE, "RecordMode = mode"),),
    ),
    Sample(
        PastedKind.SOURCE,
        'request := gme.NewStartRecordRequest()\nrequest.RoomId = common.StringPtr("1987")\n'
        "request.BizId = common.Uint64Ptr(3400352518)\nrequest.RecordMode = common.Uint64Ptr(2)\n",
        asks("1987", "2", app=APP),
    ),
    Sample(
        PastedKind.SOURCE,
        'const client = new GmeClient(conf);\nclient.StartRecord({ BizId: 3400352518, RoomId: "1987", RecordMode: 1 })',
        asks("1987", "1", app=APP),
    ),
    Sample(
        PastedKind.CONSOLE,
        "gme-console --profile Staging --room '00 77' --mode both --only 1145,7 --except 3",
        (DraftRequest("00 77", "", "both", ("1145", "7"), ("3",), "", "Staging"),),
    ),
    Sample(
        PastedKind.CONSOLE,
        "python -m gme_console --room=1987 --verbose",
        asks("1987"),
        ((Why.NO_FIELD, "--verbose"),),
    ),
    Sample(
        PastedKind.LINK,
        "gme-record:?profile=Staging&room=00%2077&mode=mixed&only=1145,7",
        (DraftRequest("00 77", "", "mixed", ("1145", "7"), (), "", "Staging"),),
    ),
    Sample(
        PastedKind.LINK,
        "Click gme-record://start?room=1987&mode=single now",
        asks("1987", "single"),
        ((Why.UNKNOWN, "Click"), (Why.UNKNOWN, "now")),
    ),
    Sample(
        PastedKind.CURL,
        'export TENCENTCLOUD_SECRET_ID=$ID\nas discussed:\ncurl -d \'{"RoomId":"1987"}\' https://x.invalid',
        asks("1987"),
        ((Why.UNKNOWN, "as discussed:"),),
    ),
]

ROWS = [
    Sample(
        PastedKind.ROW,
        "Recording · adopted\t0077\tSingle\tonly 1145, 7\t446192236330927912\t0:12\t2026-10-30 20:00:00\tVIP",
        asks("0077", "Single", "1145 7"),
        ((Why.NO_PART, "446192236330927912"), (Why.UNKNOWN, "VIP")),
    ),
    Sample(
        PastedKind.ROW,
        "Refused\tabc\tBoth\teveryone except 2\tRoom does not exist\t\t2026-10-30 20:00:00\t\t3400352518",
        asks("abc", "Both", but="2", app=APP),
        ((Why.UNKNOWN, "Room does not exist"),),
    ),
    Sample(
        PastedKind.ROW,
        "Refused\tabd\tBoth\tall except 3\tRoom does not exist\t\t2026-10-30 20:00:00\t\t3400352518",
        asks("abd", "Both", but="3", app=APP),
        ((Why.UNKNOWN, "Room does not exist"),),
    ),
    Sample(
        PastedKind.ROW,
        "Stopped\t1\tMixed\teveryone\t1\t0:01\t2026-10-30 20:00:00\t\nStopped\t2\tMixed\teveryone\t2\t0:01\t"
        "2026-10-30 20:00:00\t",
        asks("1", "Mixed") + asks("2", "Mixed"),
        ((Why.UNKNOWN, "1"), (Why.UNKNOWN, "2")),
        PasteVerdict.LIST,
    ),
    Sample(PastedKind.SHEET, "1987\tmixed\t1145\t3400352518", asks("1987", "mixed", "1145", app=APP)),
    Sample(
        PastedKind.SHEET,
        "0077\t2\tonly 1145, 7\t\tVIP match\r\n",
        asks("0077", "2", "1145 7"),
        ((Why.UNKNOWN, "VIP match"),),
    ),
    Sample(PastedKind.SHEET, "room\tmode\tusers\n0077\t2\t1145, 7\n", asks("0077", "2", "1145 7")),
    Sample(
        PastedKind.SHEET,
        "ルーム\tモード\t除外\t備考\n0077\tミックス\t1145\t大会",
        (DraftRequest("0077", "", "ミックス", (), ("1145",), "大会"),),
    ),
    Sample(PastedKind.SHEET, "房间号\t模式\t用户\n0077\t单流\t1145", asks("0077", "单流", "1145")),
    Sample(PastedKind.SHEET, 'room,mode,only\r\n0077,single,"1145,7"\r\n', asks("0077", "single", "1145 7")),
    Sample(PastedKind.SHEET, "Room ID\t0077\nMode\tMixed\nUsers\t1145, 7", asks("0077", "Mixed", "1145 7")),
    Sample(
        PastedKind.SHEET,
        "| room | mode | users |\n|---|---|---|\n| 0077 | mixed | 1145 |",
        asks("0077", "mixed", "1145"),
    ),
    Sample(PastedKind.SHEET, "0077;mixed;1145", asks("0077", "mixed", "1145")),
    Sample(PastedKind.WORDS, "room 1987\tmixed", asks("1987", "mixed")),
    Sample(PastedKind.SHEET, "4.46E+17\tmixed\t1145", asks("", "mixed", "1145"), ((Why.DIGITS_LOST, "4.46E+17"),)),
    Sample(
        PastedKind.SHEET,
        "room\tmode\n1987\tmixed\n0088\tsingle",
        asks("1987", "mixed") + asks("0088", "single"),
        verdict=PasteVerdict.LIST,
    ),
]

PLAIN = [
    *(
        Sample(PastedKind.PLAIN, text, asks(room), verdict=PasteVerdict.ROOM)
        for text, room in (
            ("1987", "1987"),
            ("0077", "0077"),
            ("'0077\n", "0077"),
            ("lobby-7", "lobby-7"),
            ("Lobby 3", "Lobby 3"),
            ("EU-1 hall", "EU-1 hall"),
            ("大厅", "大厅"),
            ("room_1987", "room_1987"),
            ("room1987", "room1987"),
            ("1,987", "1,987"),
            ("https://example.invalid/1987", "https://example.invalid/1987"),
            ("h9167d24-a2c6-1125-a5bd-5c023ba721c2", "h9167d24-a2c6-1125-a5bd-5c023ba721c2"),
        )
    ),
    Sample(PastedKind.PLAIN, "1987\n0088\n", asks("1987") + asks("0088"), verdict=PasteVerdict.LIST),
    Sample(PastedKind.PLAIN, "- 1987\n- 0088\n", asks("1987") + asks("0088"), verdict=PasteVerdict.LIST),
    Sample(PastedKind.PLAIN, "1987, 0088, 1989", asks("1987") + asks("0088") + asks("1989"), verdict=PasteVerdict.LIST),
    Sample(
        PastedKind.PLAIN,
        "hello\nthis is no request at all",
        (),
        ((Why.UNKNOWN, "hello\nthis is no request at all"),),
        PasteVerdict.NOTHING,
    ),
    Sample(PastedKind.WORDS, "ルーム1987", asks("1987"), verdict=PasteVerdict.ROOM),
    Sample(
        PastedKind.SOURCE,
        "models.StopRecordRequest()\nreq.BizId = 3400352518",
        asks("", app=APP),
        ((Why.OTHER_ACTION, "StopRecord"),),
    ),
]

SAMPLES = [*WORDS, *OBJECTS, *COMMANDS, *ROWS, *PLAIN]
