"""How people ask for a recording in words, in English, Japanese and Chinese: each pattern bounded.

They are for text without capitals (A to Z): a pattern that ignores case takes ten times as long to be compiled.
"""

from __future__ import annotations

import re


def _any(*words: str) -> str:
    return "(?:" + "|".join(" ".join(words).split()) + ")"


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts))


_W = r"(?<![a-z0-9_])"
_E = r"(?![a-z0-9_])"
_S = r"\s{0,4}"
_GAP = r"\s{1,4}"

_QUOTED = "|".join(
    (
        *(rf"{begin}[^{end}\n]{{1,127}}{end}" for begin, end in ('""', "“”", "「」", "『』", "``")),
        r"(?<![\w])'[^'\n]{1,127}'",
    )
)
_SIGN = "[a-z0-9_０-９Ａ-Ｚａ-ｚ]"
_INNER = r"[a-z0-9_０-９Ａ-Ｚａ-ｚ.@#+/\-‐‑–:\u200b-\u200f\u2060\ufeff]"
_BARE = rf"(?<![a-z0-9_.０-９]){_SIGN}(?:{_INNER}{{0,200}}{_SIGN})?"
_WITH_DIGIT = rf"(?={_INNER}{{0,60}}[0-9０-９]){_BARE}"
_ID = rf"(?:{_QUOTED}|{_WITH_DIGIT})"
_WORD_AND = r"(?:[,，、;；&]|\band\b|\bor\b|[と和跟及与與や])"
_AND = rf"(?:{_S}{_WORD_AND}{_S}(?:\band\b{_S})?[#＃]?|{_GAP}/{_GAP}|{_GAP}(?=[0-9])|\n\s{{0,20}}-\s{{1,4}})"
USERS = re.compile(rf"{_ID}(?:さん)?(?:{_AND}{_ID}(?:さん)?){{0,40}}")
"""Ids in a row, each with a digit or in quotes."""

ID = re.compile(_ID)
WORD = re.compile(rf"{_QUOTED}|{_BARE}")
"""An id that need not have a digit."""

_IS = rf"{_S}(?:[:：=#＃は]|is\b|是|为|為|\bid\b)?{_S}"
_LABEL = rf"{_S}(?:[:：=＝]|→|->)\s{{0,40}}(?:-\s{{1,4}})?"
_USER_IN_LATIN = _any(r"users? players? uids? open\s?ids? user\s?ids? members? hosts? callers? speakers? ids?")
_USER = rf"(?:{_USER_IN_LATIN}(?![a-z0-9_])|ユーザー?(?: ?id)?|プレイヤー|用户(?:id)?|用戶|玩家|成员)"
_ROOM_WORD = _any(r"rooms? voice\s?rooms? ボイスルーム ルーム 部屋 语音房间 房间 房間 房号 房號")
_ROOM_MORE = rf"(?:\s{{0,2}}{_any('ids? no[.]? number name 番号 名 号码 号 號')})?"
BEFORE_ROOMS = _pattern(_W, r"(?:rooms|room\s?ids)", _IS)
BEFORE_ROOM = _pattern(_W, _ROOM_WORD, _ROOM_MORE, rf"(?:(?P<label>{_LABEL})|{_IS})")
AFTER_ROOM = re.compile(rf"号室|[ ]?(?:号|番|號)?の?{_any('ルーム 部屋 房间 房間')}(?!{_ROOM_MORE}{_IS}[0-9a-z\"“「])")
ANY_ROOM = re.compile(r"[^\s,，、;；。|]{1,127}")
"""What stands behind a label is the room, whatever it is."""

NAMED_ROOM = re.compile(rf"(?:{_BARE})(?={_S}(?:,|{_any('only except single mixed both mode')}{_E}))")
"""A room without a digit, before what else may be said of it."""

_BIZ_WORD = _any(
    r"(?:gme\s?)?app(?:lication)?(?:\s?id)? sdk\s?app\s?id biz\s?id アプリ(?:ケーション)?(?:\s?id)?",
    r"应用(?:程序)?(?:\s?id)? 應用(?:\s?id)?",
)
BIZ = _pattern(
    _W, _BIZ_WORD, rf"(?:{_LABEL}|{_IS})", r"(?P<id>[\"“「]?[0-9０-９][0-9０-９.,e+]{0,30}(?<![.,])[\"”」]?)"
)
TASK = _pattern(
    _W, _any(r"task\s?(?:id)? タスク(?:\s?id)? 任务(?:\s?id)? 任務(?:\s?id)?"), rf"(?:{_LABEL}|{_IS})", "[0-9]{4,20}"
)

_WHOM = rf"(?:{_USER}{_IS})?[#＃]?"
_EXCEPT_LABELS = _any(
    "except excluded? unsubscribeuserids block.?list black.?list 除外(?:ユーザー?)? 対象外 排除(?:用户)? 黑名单"
)
_NOT = rf"(?:do{_GAP}not|don[’']?t|never|not)"
BEFORE_EXCEPT = _pattern(
    rf"{_W}(?:{_any('all everyone everybody')}{_GAP}but|{_NOT}{_GAP}(?:to{_GAP})?record(?:ing)?){_GAP}{_WHOM}|",
    rf"{_W}(?:{_any('all everyone everybody anyone')}{_GAP})?",
    rf"(?:except(?:ing)?(?:{_GAP}for)?|excluding|exclude|without|but{_GAP}not|other{_GAP}than){_GAP}{_WHOM}|",
    rf"{_any('除了? 排除 不要?录制? 不要?錄製? 别录制? 不包括 不含 除外')}{_WHOM}{_IS}|",
    rf"{_W}{_EXCEPT_LABELS}{_LABEL}",
)
_ONLY_LABELS = _any(
    r"only users?(?:\s?ids?)? subscribeuserids allow.?list white.?list 対象(?:ユーザー?|者)? ユーザー?(?:\s?id)?"
)
BEFORE_ONLY = _pattern(
    rf"(?<!not ){_W}(?:only|just|solely){_GAP}(?:record(?:ing)?{_GAP})?(?:for{_GAP})?(?:the{_GAP})?{_WHOM}|",
    rf"(?:只需?要?(?:录制?|錄製?|录音|收)?|仅(?:录制?|录音)?|僅(?:錄製?)?|单独录制?){_WHOM}{_IS}|",
    rf"(?:{_W}{_ONLY_LABELS}|{_any('用户 用户id 录制用户 白名单 录制对象')}){_LABEL}|",
    rf"{_W}record(?:ing)?{_GAP}(?:of{_GAP})?{_USER}{_IS}|(?:录制?|錄製?){_USER}{_IS}",
)
BEFORE_ONLY_RECORDED = _pattern(_W, "for", _GAP, _USER, _IS)
"""The same where recording is spoken of."""

BEFORE_ONLY_IN_ROOM = _pattern(_W, "record(?:ing)?", _GAP)
"""The same where a room is named besides."""

_COUNTED = _any("users? people players? persons? minutes? hours?")
COUNT = re.compile(rf"(?<![a-z0-9_.-])[0-9]{{1,3}}(?={_S}(?:{_COUNTED}{_E}|[人名个分]))")
"""So many of them: no id."""

RECORD = _pattern(_W, "(?:record|start)")
BEFORE_USERS = re.compile(rf"{_USER}{_IS}\Z")
AFTER_EXCEPT = re.compile(
    r"\s{0,2}(?:以外|を除く|を除いて?|を除外|は除外|抜き|之外|除外|外|不要?录|别录|[をは](?:録音)?(?:しない|録らない))"
    r"(?:で(?:ください)?|の?全員|の?人|制)?"
)
AFTER_ONLY = re.compile(rf"\s{{0,2}}(?:だけ|のみ)|{_GAP}only{_E}(?!{_GAP}\S{{0,60}}[0-9])")
AFTER_USERS = re.compile(r"\s{0,2}(?:(?:を|の声を)\s{0,2}(?:録音|録って)|都?要录制?)")
"""What stands behind ids and says what they are; the last of users, or of a room where none is named."""

STOP = _pattern(rf"{_W}stop(?:ping|record|ped)?{_E}|停止|止めて|結束|结束|停录")
"""Something else than a start is asked for."""

_TICKET_WORD = _any("ticket incident チケット 案件 工单 工單")
TICKET = _pattern(
    rf"{_W}(?P<key>[a-z]{{2,10}}-[0-9]{{1,7}}){_E}|",
    rf"{_W}{_TICKET_WORD}{_ROOM_MORE}(?:{_LABEL}|{_IS})(?P<id>(?:[a-z0-9][a-z0-9-]{{0,20}})?[0-9]){_E}",
)
"""A key is one in capitals alone, as trackers write it."""

SOMEBODY = _pattern(_W, _USER, _IS)
EVERYONE = _pattern(
    rf"(?:{_W}{_USER}{_LABEL})?",
    rf"(?:everyone|everybody|all{_GAP}{_any('users players voices')})|",
    _any("全員 全体 みんな 所有人 全部用户 所有用户 每个人"),
)

_MODE_WORDS = _any("シングル ミックス 個別 混合 両方 单流(?:[和+、与]混流)? 单路 混流 合流 两者 單流")
MODE_LABEL = _pattern(
    _W,
    _any(r"record(?:ing)?\s?mode mode 録音モード モード 録音方式 录制模式 录音模式 錄製模式 模式"),
    rf"{_S}(?:[:：=＝はを]|is\b|是|为)?\s{{0,40}}",
    rf"(?P<mode>[\"“「]?(?:[0-9０-９]{{1,2}}(?![0-9])|[a-z]{{3,12}}(?:[ -]streams?)?|{_MODE_WORDS})[\"”」]?)",
)
MODE = _pattern(
    "(?P<mode>",
    "|".join(
        (
            rf"{_W}single\s?(?:\+|&|and|/)\s?mixed{_E}",
            rf"(?<!a )(?<!not ){_W}single{_E}(?!{_GAP}room)",
            rf"(?<!not ){_W}mixed{_E}",
            rf"{_W}both(?={_GAP}(?:modes?|streams?|files?|kinds?){_E})",
            "(?:シングル|個別)(?:と|＋|[+])(?:ミックス|混合)|シングル|ミックス|個別|混合|両方",
            "单流(?:和|[+]|与|、)混流|单流|單流|单路|混流|混音|合流",
        )
    ),
    rf")(?:[\s-]{{0,2}}(?:modes?|streams?|recording|files?){_E}|モード|録音|ストリーム|模式|录制|录音)?",
)

_ENGLISH = """
    please pls plz kindly record(?:ing|ings)? start(?:ing)? begin now asap in the of an? for from with to on at and is
    are should be can could would you u we i need want me us it this that hi hello hey dear team all thanks? thx ty
    audio voice chat files? stream mode id by secret_?key secret_?id token authorization subscriberecorduserids
    """
_JAPANESE = """
    お願いします お願いいたします お願い よろしく してください して下さい ください 下さい してほしい 録音開始 録音して
    録音を開始 録音 開始 音声 について です ます から まで して する さん
    """
_CHINESE = """
    麻烦您? 帮忙 帮我 开始 開始 录制 錄製 录音 錄音 录下 一下 谢谢 謝謝 多谢 需要 这个 那个 里面 里的
    """
_SYLLABLES = "[をはにでのがもと的在里中内对给录錄吧吗了请請]"
FILLERS = _pattern(rf"{_W}{_any(_ENGLISH)}(?:'s)?{_E}|", _any(_JAPANESE, _CHINESE))
ALL_FILLERS = _pattern(FILLERS.pattern, "|", _SYLLABLES)
"""Words of a request that ask for nothing by themselves; with those that may be part of any other word."""
