"""What people and programs call the parts of a request: the API's names, a table's headings, in three languages."""

from __future__ import annotations

import re

from gme_console.api.plain_text import folded
from gme_console.intake.draft import Field

TASK = "TaskId"
"""Known, and no part of a start."""

_NAMES: dict[Field | str, str] = {
    Field.ROOM: """
        roomid room rooms roomids roomno roomnumber roomnum roomname voiceroom voiceroomid rid channel
        ルーム ルームid ルーム番号 ルーム名 部屋 部屋id 部屋番号 部屋名 ボイスルーム
        房间 房间id 房间号 房间号码 房间编号 房间名 房间名称 房号 房間 房間id 房間號 房間名 房間名稱 语音房间
        """,
    Field.BIZ: """
        bizid biz sdkappid appid applicationid application app gmeappid
        アプリ アプリid アプリケーション アプリケーションid
        应用 应用id 应用号 应用编号 应用程序 应用程序id 應用 應用id 业务id 業務id
        """,
    Field.MODE: """
        recordmode mode recordingmode recordtype record recording
        モード 録音モード 録画モード 録音方式 収録モード 方式
        模式 录制模式 录音模式 录制方式 錄製模式 錄音模式
        """,
    Field.ONLY: """
        subscribeuserids subscribeuserid subscribeusers subscribe users user only onlyusers userids userid openid
        openids uid allow allowlist whitelist whom who
        ユーザー ユーザ ユーザーid ユーザid 対象 対象ユーザー 対象者 のみ だけ 録音対象 限定
        用户 用户id 用戶 用戶id 玩家 成员 只 只录 只录制 仅 僅 仅录 仅录制 只錄 订阅用户 白名单 白名單 录制用户 录制对象
        """,
    Field.EXCEPT: """
        unsubscribeuserids unsubscribeuserid unsubscribeusers unsubscribe except excepted exceptusers exclude excluded
        excludeusers excluding block blocklist blacklist without not
        除外 除外者 除外ユーザー 除外ユーザ 除外ユーザーid 対象外 以外 除く
        排除 排除用户 除了 除 例外 不录 不录制 不錄 黑名单 黑名單 屏蔽用户
        """,
    Field.NOTE: """
        note notes comment comments remark remarks memo
        メモ 備考 ノート 注記 コメント
        备注 備註 备注信息 说明 說明 注释 註記
        """,
    Field.PROFILE: "profile profilename プロファイル 配置 配置文件 配置檔",
    Field.TICKET: """
        ticket ticketid ticketno ticketnumber incident
        チケット チケット番号 案件番号
        工单 工单号 工單 工單號
        """,
    TASK: "taskid task taskidorresult タスク タスクid 任务 任务id 任務 任務id",
}
_PLAIN = re.compile(r"[\W_]+")


def plain_name(name: str) -> str:
    """A name as it is compared: "room_id", "Room ID" and "RoomId" are the same."""
    return _PLAIN.sub("", folded(name[:60]))


_FIELDS = {plain_name(name): field for field, names in _NAMES.items() for name in names.split()}


def field_of(name: str) -> Field | str:
    """The field that goes by this name, or TASK; "" for none."""
    return _FIELDS.get(plain_name(name), "")
