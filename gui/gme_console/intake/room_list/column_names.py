"""What columns are called: in English, Japanese and Chinese, by the API and by our own CSV; and what is guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from gme_console.api.plain_text import folded
from gme_console.intake.mode_words import mode_of
from gme_console.intake.room_list.list_values import Column

_NAMES = {
    Column.ROOM: """
        room rooms roomid roomids roomname roomno roomnumber channel
        ルーム ルームid ルーム名 ルーム番号 部屋 部屋id 部屋名 部屋番号
        房间 房间号 房间id 房间名 房间名称 房间编号 房号 房間 房間號 房間id 房間名稱
        """,
    Column.MODE: """
        mode recordmode recordingmode record recording
        モード 録音モード 録画モード 録音方式 収録モード
        模式 录制模式 录音模式 录制方式 錄製模式 錄音模式
        """,
    Column.ONLY: """
        only users user userid userids openid openids onlyusers subscribe subscribeuserids allow allowlist whitelist
        subscribeusers whom who
        ユーザー ユーザ ユーザーid ユーザid 対象 対象者 対象ユーザー のみ 録音対象 限定
        用户 用户id 用戶 用戶id 仅 只 只录 仅录 仅录制 录制用户 录制对象 订阅用户 白名单 白名單 成员 僅
        """,
    Column.EXCEPT: """
        except excepted exceptusers without exclude excluded excludeusers unsubscribe unsubscribeuserids
        unsubscribeusers block blocklist blacklist not
        除外 除外者 除外ユーザー 除外ユーザ 除外ユーザーid 以外 対象外
        排除 除了 除 不录 不录制 排除用户 例外 黑名单 黑名單 不錄 屏蔽用户
        """,
    Column.APPLICATION: """
        application app appid applicationid biz bizid sdkappid
        アプリ アプリid アプリケーション アプリケーションid
        应用 应用id 应用号 应用编号 應用 應用id 业务id 業務id
        """,
    Column.NOTE: """
        note notes comment comments remark remarks memo
        メモ 備考 ノート コメント 注記
        备注 備註 备注信息 说明 說明 注释
        """,
}
_BETWEEN = re.compile(r"[\s_\-.:：/()（）]+")
_ID_LIST = re.compile(r"[\w@+.-]+(?:[\s,;，；、|]+[\w@+.-]+)*")


def _key(name: str) -> str:
    return _BETWEEN.sub("", folded(name)).strip("'\"#*")


_MEANS = {_key(name): column for column, names in _NAMES.items() for name in names.split()}
_LONGEST = 40


def column_of(name: str) -> Column | None:
    """What a column of that name says; None where nobody knows."""
    return _MEANS.get(_key(name)) if len(name) <= _LONGEST else None


def names_columns(cells: Sequence[str]) -> bool:
    """Whether a row is a header: something in it names a column, and nothing is a number."""
    known = sum(column_of(cell) is not None for cell in cells)
    return bool(known) and not any(cell.strip().isdigit() for cell in cells)


def named(header: Sequence[str]) -> dict[Column, int]:
    """Which column says what, by the names; the first of a name. Without a room's the first that nothing else has."""
    found: dict[Column, int] = {}
    for place, name in enumerate(header):
        column = column_of(name)
        if column is not None:
            found.setdefault(column, place)
    if Column.ROOM not in found:
        free = [place for place in range(len(header)) if place not in found.values()]
        found[Column.ROOM] = free[0] if free else 0
    return found


def guessed(rows: Sequence[Sequence[str]]) -> dict[Column, int]:
    """Which column says what, without a header: the room first, then what looks like modes, users and a note."""
    found = {Column.ROOM: 0}
    for place in range(1, max(map(len, rows), default=0)):
        cells = [row[place] for row in rows if place < len(row) and row[place].strip()]
        column = _looks_like(cells, found)
        if column is not None:
            found[column] = place
    return found


def _looks_like(cells: Sequence[str], taken: Mapping[Column, int]) -> Column | None:
    if not cells:
        return None
    if Column.MODE not in taken and all(map(mode_of, cells)):
        return Column.MODE
    ids = all(_ID_LIST.fullmatch(cell.strip()) and any(map(str.isdigit, cell)) for cell in cells)
    if ids:
        return Column.ONLY if Column.ONLY not in taken else None
    return Column.NOTE if Column.NOTE not in taken else None
