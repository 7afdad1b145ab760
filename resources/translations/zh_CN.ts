<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> (for Git Bash or WSL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> A spreadsheet shows the first %n of them.</source>
        <translation>
            <numerusform>电子表格只显示其中前 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of profile {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Look here</source>
        <translation>! 需查看</translation>
    </message>
    <message numerus="yes">
        <source>%n ABORTED</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n FAIL</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PASS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>已受理 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not settled yet and are not stopped by this.</source>
        <translation>
            <numerusform>%n 个的结果尚未确认，不会因此停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>共 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked: {accepted:,} accepted, {unknown:,} settling, {refused:,} refused, {not_sent:,} not sent</source>
        <translation>
            <numerusform>共 %n 个：已受理 {accepted:,}，确认中 {unknown:,}，被拒绝 {refused:,}，未发送 {not_sent:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank lines</source>
        <translation>
            <numerusform>%n 个空行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells fewer than the first line has.</source>
        <translation>
            <numerusform>比首行少 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells more than the first line has; they are not used.</source>
        <translation>
            <numerusform>比首行多 %n 个单元格；未使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of this row are not used.</source>
        <translation>
            <numerusform>此行有 %n 个单元格未使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be read so: choose another encoding.</source>
        <translation>
            <numerusform>%n 个字符无法这样读取：请选择其他编码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used.</source>
        <translation>
            <numerusform>%n 列未使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked about.</source>
        <translation>
            <numerusform>%n 个无法查询。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids are already listed.</source>
        <translation>
            <numerusform>%n 个 ID 已在列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids at once are too many; nothing was taken.</source>
        <translation>
            <numerusform>一次 %n 个 ID 太多；没有采用任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last seen a while ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines stand in the report.</source>
        <translation>
            <numerusform>另有 %n 行见报告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more parts were not understood.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than once</source>
        <translation>
            <numerusform>%n 个重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>未发送 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>尚未发送 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not of the profile in use, {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them record otherwise as last known, and are changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were running before this list and were adopted: they are included.</source>
        <translation>
            <numerusform>其中 %n 个在此列表之前就在录制，后被接管：也包括在内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans have passed. Carry them out now?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans wait for the console.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go on without the console.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings need a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were not stopped: the details of each say why nobody is asked.</source>
        <translation>
            <numerusform>%n 个录制没有停止：各自的详情说明了为什么不查询。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>被拒绝 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>已移除 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests on the way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n 个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are too many at once: {most} at most.</source>
        <translation>
            <numerusform>一次 %n 个房间太多：最多 {most} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms will be recorded under {profile}.</source>
        <translation>
            <numerusform>将用 {profile} 录制 %n 个房间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added, {updated:,} brought up to date, {unchanged:,} as they were</source>
        <translation>
            <numerusform>新增 %n 行，更新 {updated:,} 行，{unchanged:,} 行不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of another application than the profile&apos;s.</source>
        <translation>
            <numerusform>%n 行的应用与配置中的不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows brought back.</source>
        <translation>
            <numerusform>已恢复 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported to {path}</source>
        <translation>
            <numerusform>已将 %n 行导出到 {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported to {path}.</source>
        <translation>
            <numerusform>已将 %n 行导出到 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name their own users; in the others: {users}.</source>
        <translation>
            <numerusform>%n 行指明了自己的用户；其余为：{users}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows older than {day} go</source>
        <translation>
            <numerusform>将移除早于 {day} 的 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed from the history; after a day they are deleted for good.</source>
        <translation>
            <numerusform>已从历史记录中移除 %n 行；一天后彻底删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed.</source>
        <translation>
            <numerusform>已移除 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were removed from the history; what is over is deleted for good after a day.</source>
        <translation>
            <numerusform>已从历史记录中移除 %n 行；其中已结束的一天后彻底删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}.</source>
        <translation>
            <numerusform>已将 %n 行写入 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settling</source>
        <translation>
            <numerusform>确认中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a caution</source>
        <translation>
            <numerusform>%n 个需注意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n 个有错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adopt the selected room&apos;s task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask about it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n recordings…</source>
        <translation>
            <numerusform>更改 %n 个录制(&amp;C)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rooms by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the form from this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find and adopt this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up without the room after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guard level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON Lines, exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the first of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at these rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look up %n rooms…</source>
        <translation>
            <numerusform>查询 %n 个房间(&amp;L)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look up rooms and tasks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up these rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up this room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a list of rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Support summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TaskId or result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To (included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When to start and stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;tccli</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>= Twice</source>
        <translation>= 重复</translation>
    </message>
    <message>
        <source>? Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TaskId is a whole number, in plain digits.</source>
        <translation>TaskId 是只由数字组成的整数。</translation>
    </message>
    <message>
        <source>A character cannot be read: choose another encoding.</source>
        <translation>有字符无法读取：请选择其他编码。</translation>
    </message>
    <message>
        <source>A fault in the console itself ({kind}). What it was is written in {log}; the history is safe. Check the row that you were working on before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula whose result is not in the file: type it.</source>
        <translation>公式的结果不在文件中：请输入。</translation>
    </message>
    <message>
        <source>A formula: what it came to when the file was saved was read.</source>
        <translation>公式：读取的是保存文件时的结果。</translation>
    </message>
    <message>
        <source>A new window could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it failed: {kind}: {error}. The history is safe. Install the console again; if that does not help, {log} in {folder} tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile for that host with application {BizId} would ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of this view is not here any more, so rows of all profiles are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile&apos;s id is made of 1 to 64 letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile&apos;s name has at most {most} characters, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote that begins in line {line} does not close.</source>
        <translation>第 {line} 行开始的引号没有闭合。</translation>
    </message>
    <message>
        <source>A regional host of the service, or a service on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start waits for room {RoomId} already; nothing more was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop cannot be undone.</source>
        <translation>停止后无法撤销。</translation>
    </message>
    <message>
        <source>A temporary token is never stored; use this key for the session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A ticket has %n characters at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A user id is empty.</source>
        <translation>有空的用户 ID。</translation>
    </message>
    <message>
        <source>A word is still being composed: finish it first.</source>
        <translation>有尚未完成的输入：请先完成输入。</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pplication id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABORTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Aborting %n quick checks and stopping what they started; the window closes then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Aborting: what was started is stopped. Press Ctrl+C again to wait no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Account {account} (asked {at})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {account}, user {user} (asked {at})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: not asked since the key was changed. Test the profile to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt a task under {profile}?</source>
        <translation>要用 {profile} 接管任务吗？</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the room&apos;s task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt their tasks</source>
        <translation>接管其任务</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已接管</translation>
    </message>
    <message>
        <source>Adopted: the task was found on the service. It can be watched, changed and stopped like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Already &amp;recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move, F2 renames, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+V, S or L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version of this list, {name}, was not finished. It is left as it is; this one is started anew.</source>
        <translation>此列表的较早版本 {name} 尚未完成。它会保持原样；本次列表重新开始。</translation>
    </message>
    <message>
        <source>An export is under way; wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way; wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old .xls file, or one with a password: save it as .xlsx or CSV.</source>
        <translation>旧的 .xls 文件或带密码的文件：请另存为 .xlsx 或 CSV。</translation>
    </message>
    <message numerus="yes">
        <source>Another console has been opening the history in {path} for %n seconds.</source>
        <translation>
            <numerusform>另一个控制台打开 {path} 中的历史记录已有 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console is holding the profiles; close it or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console is just writing {path}. Nothing was kept; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console on this data folder runs this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console on this data folder sees to it, while that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console that is open sends it</source>
        <translation>由另一个打开的控制台发送</translation>
    </message>
    <message>
        <source>Another profile came into use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps {path} locked. Wait a moment or close that program, then try again.</source>
        <translation>另一个程序锁定了 {path}。请稍候或关闭该程序后重试。</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the form: {users}</source>
        <translation>按表单：{users}</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n where they are?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a ticket &amp;before Start, Stop and Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask there with the key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking which rooms already record…</source>
        <translation>正在查询哪些房间已在录制…</translation>
    </message>
    <message>
        <source>Asks first; adopted recordings are included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks under {profile} about application {BizId}.</source>
        <translation>用 {profile} 查询应用 {BizId}。</translation>
    </message>
    <message>
        <source>At a &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n rooms can be checked at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} users can be listed; remove {excess} of {listed}.</source>
        <translation>最多可列 {most} 个用户；请从 {listed} 个中去掉 {excess} 个。</translation>
    </message>
    <message>
        <source>At this host nobody can be asked whose key it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to form and history; nothing is stopped by it (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun more than 23 hours ago: the mainland guide says that a recording ends after 24. Stop it, then start again: the room is taken while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lists are set: the documentation says that only one may be, though its examples set both.</source>
        <translation>两个列表都已设置：文档说只能设置一个，但其示例两个都设置了。</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;SV, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry them out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the recording of room {room}</source>
        <translation>更改房间 {room} 的录制</translation>
    </message>
    <message>
        <source>Change the recording of room {room}{of_profile}?</source>
        <translation>要更改房间 {room} 的录制吗？{of_profile}</translation>
    </message>
    <message>
        <source>Change them to this list</source>
        <translation>改为此列表的内容</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check %n rooms under {profile}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check room {room} under {profile}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check these rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a color for the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose single, mixed or both.</source>
        <translation>请选择单流、混流或两者。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this list?</source>
        <translation>要关闭此列表吗？</translation>
    </message>
    <message>
        <source>Close this, and send what is pressed next under this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n RequestIds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n RoomIds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n TaskIds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rooms: {filter}.</source>
        <translation>
            <numerusform>已复制 %n 个房间：{filter}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the request as Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the request as cURL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the request as tccli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the support summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;RequestId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;TaskId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy R&amp;oomId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy TaskId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy whole answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy whole message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy whole request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N new · Ctrl+F find · F1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+{number}   {preset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile the new profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not start</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down takes one, Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each as the form says: {mode}, {users}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is recorded for a few seconds and stopped again, which costs. It is asked once for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is sent once, as the list “{name}” asks.</source>
        <translation>按照列表“{name}”，每个房间只发送一次。</translation>
    </message>
    <message>
        <source>Each is set to {mode}, {users}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these is set to this, whole, whatever it does now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row names its users.</source>
        <translation>每行都指明了用户。</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited since: test again when this test has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no name is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both the SecretId and the SecretKey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever&amp;yone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Start, Stop and Change is kept with this name in the history, in exports and with whoever imports them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone e&amp;xcept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone except</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in room {room} except {users}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that it keeps is in {folder}; secrets are in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with requests and answers. Another console can import it and take the recordings over.</source>
        <translation>全部内容，包括请求和应答。另一个控制台可以导入并接管这些录制。</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Except these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>F&amp;ound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by {filter}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find room, TaskId, user, code, message, note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a row of the profile {there} on {host}; under {here} it would go to {new_host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a row of the profile {there}, whose application is another than that of {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the text that was pasted: the application of {profile} is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GME Recording Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GME Recording Console {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the host as a name, with a port if need be, and without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Go on with the %n rooms not sent</source>
        <translation>
            <numerusform>继续未发送的 %n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to de&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next &amp;warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next recording that needs a look (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids and whatever a spreadsheet would change have an apostrophe in front, so that they stay as they are.</source>
        <translation>ID 以及电子表格会改动的内容，前面加撇号以保持原样。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {name}: {came}.</source>
        <translation>已导入 {name}：{came}。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: nothing was written.</source>
        <translation>已中断：没有写入任何内容。</translation>
    </message>
    <message>
        <source>It is a {name}; the form starts recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known that the recording stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not of the profile in use, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of account {account}; last time it was account {before}. If that is right, keep the new account. If not, type the right key before anything is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stopped at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stopped {minutes:,} min after it was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It recorded somebody before, and records nobody now. Did the call end, or the users leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts as soon as the room opens, and is given up at {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts at {time}, or when the room opens after that, and is given up at {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when Start is pressed, and goes on until it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never saved; what was typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret leaves the console&apos;s memory too. The history keeps its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret leaves the system keychain too. The history keeps its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time passed while the console could not do it. Start or stop it now, or cancel the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ne&amp;w account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory, forgotten when the console closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {mode}, {users}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {what}. Chosen later, it sets this and leaves the rest of the search as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ists of rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave while %n lists of rooms are being sent?</source>
        <translation>
            <numerusform>正在发送 %n 个房间列表，要离开吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving as soon as what is on its way has ended, within %n seconds. Close the window again to hide it meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left before everything was stopped: what may go on is named below, and the next console asks about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, shown and kept nowhere: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, F2, Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line {line} has no row in the history yet: nothing of it was sent.</source>
        <translation>第 {line} 行在历史记录中还没有对应的行：尚未发送任何请求。</translation>
    </message>
    <message>
        <source>Line {line}, room {room}: {words}</source>
        <translation>第 {line} 行，房间 {room}：{words}</translation>
    </message>
    <message>
        <source>Line {line}: room {room} stands in the list more than once. Remove one.</source>
        <translation>第 {line} 行：房间 {room} 在列表中出现多次。请移除多余的。</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>List of rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of rooms (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>房间列表 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live recordings cannot be confirmed now; they go on at the service. The console tries again by itself. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a room and select it first.</source>
        <translation>请先查询并选择一个房间。</translation>
    </message>
    <message>
        <source>Look at the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>需查看</translation>
    </message>
    <message numerus="yes">
        <source>Look here %n</source>
        <translation>
            <numerusform>需查看 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up rooms and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to stop after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixe&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Mode where a row names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode: {mode}.</source>
        <translation>模式：{mode}。</translation>
    </message>
    <message>
        <source>Modes: {modes}.</source>
        <translation>模式：{modes}。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of {path} was made today: it wants {wanted:,} MB of free space, and there are {free:,}. The history itself goes on.</source>
        <translation>今天没有备份 {path}：需要 {wanted:,} MB 可用空间，只有 {free:,} MB。历史记录本身照常使用。</translation>
    </message>
    <message>
        <source>No file of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of rooms was started yet.</source>
        <translation>还没有开始过房间列表。</translation>
    </message>
    <message>
        <source>No live recording needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset has that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {period} has {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row older than {day} can go</source>
        <translation>没有早于 {day} 且可以移除的行</translation>
    </message>
    <message>
        <source>No selected row needs another key: each is asked about where it is, or there is nothing left to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keychain can be used on this computer ({why}). Let the profile take its key for this session only or from the environment; the console stores no key in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keychain can be used on this computer. Let the profile take its key for this session only or from the environment; the console stores no key in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is being recorded. Is the room right, and is anybody of these users in voice chat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet: type a user id, or choose Everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet: type a user id, or do not use both lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded any more at the end: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded in time: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen to be recorded in time: {who}. The last look failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Not uploaded in time: the file of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing copied: select a line.</source>
        <translation>没有复制任何内容：请选择一行。</translation>
    </message>
    <message>
        <source>Nothing copied: select a row that has a RequestId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing copied: select a row that has a RoomId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing copied: select a row that has a TaskId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing copied: select a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is carried out while the console is closed; when it is opened, it asks about what passed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing leaves the history by itself. Export first what you want to keep.</source>
        <translation>历史记录不会自行减少。想保留的内容请先导出。</translation>
    </message>
    <message>
        <source>Nothing more is sent; what left is waited for. The same command goes on later. Press Ctrl+C again to wait no longer.</source>
        <translation>不再发送新的请求；正在等待已发送请求的结果。以后用同一命令可以继续。若不想等待，请再按一次 Ctrl+C。</translation>
    </message>
    <message>
        <source>Nothing more of this list is sent.</source>
        <translation>此列表不再发送任何请求。</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is known to record at present.</source>
        <translation>“{name}”中目前没有已知正在录制的房间。</translation>
    </message>
    <message>
        <source>Nothing records room {RoomId}, so there is nothing to adopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing started yet. Type a room and press Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to cancel: select a row that is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to stop: select a recording that goes on, or type its room.</source>
        <translation>没有可停止的：请选择正在进行的录制，或输入其房间。</translation>
    </message>
    <message>
        <source>Nothing was copied. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>没有导出任何内容。{why}</translation>
    </message>
    <message>
        <source>Nothing was planned or changed, since it could not be recorded. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, since it could not be recorded. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the form was out of sight. Press Start again.</source>
        <translation>表单当时不可见，没有发送任何请求。请再按一次“开始”。</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan ended before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the profile changed while the console was opening. Press Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was started: %n lines of the list must be put right first.</source>
        <translation>
            <numerusform>没有开始任何录制：请先更正列表中的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would begin: room {room} is already being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: one room a line</source>
        <translation>无：每行一个房间</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older &amp;than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On&amp;ly these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each user, and one file for the room with all voices together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for the room, with all voices together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅</translation>
    </message>
    <message>
        <source>Only the built-in profile uses the practice service; choose another site and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what records now, and is not in this history, can be adopted.</source>
        <translation>只能接管目前正在录制且不在此历史记录中的任务。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list of rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the profile where its SecretId and SecretKey are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ot&amp;her…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the text is nested too deeply and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan to stop %n recordings under {profile}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check of several r&amp;ooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check: ABORTED at “{step}”. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check: FAIL at “{step}”. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check: PASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check: broken off. The console ended in the middle of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a cURL command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a callback of the service, which numbers modes 0 (single) and 1 (mixed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a command of this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a line of this console&apos;s CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a link of this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a request in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a row of a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a row of this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a tccli command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as room ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as shown, {shown}: the cell holds {value}, its format adds the zeros.</source>
        <translation>按显示读作 {shown}：单元格的值是 {value}，0 由格式添加。</translation>
    </message>
    <message>
        <source>Read as the API&apos;s JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {value}; the spreadsheet shows it in the format {format}.</source>
        <translation>读作 {value}；电子表格以格式 {format} 显示它。</translation>
    </message>
    <message>
        <source>Read from TENCENTCLOUD_SECRET_ID and _SECRET_KEY, and a token from _TOKEN, _SESSION_TOKEN or _SECURITY_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again?</source>
        <translation>要重新读取列表吗？</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Recorded in each: {users}.</source>
        <translation>每个房间录制：{users}。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings that go on are not stopped by it, but not watched any more.</source>
        <translation>正在进行的录制不会因此停止，但不再被监视。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;older than…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove older rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go only to hosts below tencentcloudapi.com and to this computer, so that a key never reaches anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId} could not be asked about: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId} could not be read: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId} is being checked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId} is waited for, but cannot be asked about: {why}. The console goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: the change was accepted but could not be read back: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start began nothing; the details of its row say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start is cancelled, since its profile {profile} was changed, or is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start was given up, since its time was up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned stop did not succeed within an hour, and is not tried any more. Stop it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: the recording was stopped as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: the service accepted the change but shows other users or mode. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: wait for the earlier request to end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {RoomId}: {why} Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room} · {mode} · {users}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room} · {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}, task {TaskId}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}: an earlier check left task {TaskId} there. The console&apos;s window asks about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}: its profile {profile} is not here any more. Fill the form from the row instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}: stopping task {TaskId}, which an earlier check left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}: {host} with the key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms that already record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms that already record are skipped.</source>
        <translation>跳过已在录制的房间。</translation>
    </message>
    <message>
        <source>Rooms to check, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;top %n recordings…</source>
        <translation>
            <numerusform>停止 %n 个录制(&amp;T)…</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save keeps it together with the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to the new profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;lected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and filters were cleared to show this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see what was asked and what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Sending again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <translation>已停止发送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>Sends nothing more of this list; what was sent stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>确认中</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>确认中…</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list “{name}”</source>
        <translation>显示列表“{name}”</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recording to see whom it records, to change it or to stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the t&amp;icket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ngle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>跳过它们</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else&apos;s task records the room. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start %n rooms</source>
        <translation>
            <numerusform>开始 %n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>Start &amp;at a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a recording in one of these rooms on the practice service to see what can happen. With an action in front, the name works on that action instead, for example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>重新开始(&amp;G)</translation>
    </message>
    <message>
        <source>Start again sends {what}, and {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and Change are sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this list under {profile}?</source>
        <translation>要用 {profile} 开始此列表吗？</translation>
    </message>
    <message numerus="yes">
        <source>Start those %n a&amp;gain</source>
        <translation>
            <numerusform>重新开始这 %n 个(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start those %n rooms again under {profile}?</source>
        <translation>
            <numerusform>要用 {profile} 重新开始这 %n 个房间吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Start under {profile}?</source>
        <translation>要用 {profile} 开始吗？</translation>
    </message>
    <message>
        <source>Start what is &amp;planned now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when it op&amp;ens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when the room &amp;opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, Stop and Change are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, Stop and Change are sent after a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StartRecord, planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Starting %n rooms of {name} under the profile {profile}.</source>
        <translation>
            <numerusform>正在用配置 {profile} 开始 {name} 中的 %n 个房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the practice service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts when the room opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings of “{name}”?</source>
        <translation>
            <numerusform>要停止“{name}”的 %n 个录制吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings that quick checks left behind?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;all recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop af&amp;ter or at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after {minutes:,} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at the first &amp;that is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop by &amp;hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop late&amp;r…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording room {room}{of_profile}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sendi&amp;ng</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped at the first error, as chosen: line {line}, room {RoomId}. Nothing more is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by the system, encrypted, until the profile is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Task ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {TaskId} already records the room. It was left alone, and nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {TaskId} could not be looked up: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {TaskId} of this history records it, so this start began nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {TaskId}, as the service shows it now:</source>
        <translation>服务目前显示的任务 {TaskId}：</translation>
    </message>
    <message>
        <source>TaskId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TaskId or result</source>
        <translation>TaskId 或结果</translation>
    </message>
    <message>
        <source>Tasks that already record are adopted as they are.</source>
        <translation>已在录制的任务按原样接管。</translation>
    </message>
    <message>
        <source>Tasks that already record are changed to this.</source>
        <translation>已在录制的任务改为此内容。</translation>
    </message>
    <message>
        <source>Test asks the service one harmless question with what stands above. Nothing is saved or recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no file that can be read.</source>
        <translation>这不是可读取的文件。</translation>
    </message>
    <message>
        <source>That is too far ahead: 7 days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for a room id; nothing was taken.</source>
        <translation>作为房间 ID 太长；没有采用任何内容。</translation>
    </message>
    <message>
        <source>That is too long for user ids; nothing was taken.</source>
        <translation>作为用户 ID 太长；没有采用任何内容。</translation>
    </message>
    <message>
        <source>That leaves no time: a minute at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That names no user; nothing was taken.</source>
        <translation>其中没有指明用户；没有采用任何内容。</translation>
    </message>
    <message>
        <source>That time has passed: choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s documentation says that only one of the two lists may be set.</source>
        <translation>API 文档说明：两个列表只能设置其中一个。</translation>
    </message>
    <message>
        <source>The SecretKey does not belong to the SecretId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for room {RoomId} (TaskId {TaskId}) could not be written to the history; the console goes on trying. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for room {RoomId} could not be written to the history; the console goes on trying. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application asked about is {BizId}.</source>
        <translation>查询的应用是 {BizId}。</translation>
    </message>
    <message>
        <source>The application id cannot be 0.</source>
        <translation>应用 ID 不能是 0。</translation>
    </message>
    <message>
        <source>The application id is a whole number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application id is a whole number, digits only, up to {most}.</source>
        <translation>应用 ID 是不超过 {most} 的整数，只含数字。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console corrects its signatures for it, so requests work. Set the clock all the same: the times in the history are this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The console ended before the answer for %n rows came; it asks the service what became of that.</source>
        <translation>
            <numerusform>控制台在 %n 行的应答到达之前结束了；正在向服务查询其结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>The console ended before their checks could stop them. A stop cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is open already; its window came forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console must be running for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be written to {path}. Free some space, then try again.</source>
        <translation>磁盘已满：无法再写入 {path}。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written, and nothing of it is left. Free some space, or choose another place.</source>
        <translation>磁盘已满：没有写入 {path}，也没有留下任何部分。请释放空间或另选位置。</translation>
    </message>
    <message>
        <source>The environment variables stay as they are. The history keeps its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing of it is left.</source>
        <translation>导出已取消；没有留下任何部分。</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>无法读取文件：{why}。</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB; nothing was taken.</source>
        <translation>文件大于 {most} MB；没有采用任何内容。</translation>
    </message>
    <message>
        <source>The file of user {UserId} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first nine have the keys Ctrl+1 to Ctrl+9. Alt+Up and Alt+Down move, F2 renames, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first room that is not accepted stops the sending.</source>
        <translation>遇到第一个未被受理的房间即停止发送。</translation>
    </message>
    <message numerus="yes">
        <source>The first {count:,} of %n lines were copied; Export… writes all.</source>
        <translation>
            <numerusform>已复制 %n 行中的前 {count:,} 行；用“导出…”可写出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is filled from {name}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was filled from outside, for room {RoomId} under {profile}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history and the profiles could not be opened in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not open yet. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not open, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside, whole, as {name}, and a new one begun.</source>
        <translation>历史记录已损坏。已完整另存为 {name}，并开始新的历史记录。</translation>
    </message>
    <message>
        <source>The host of this row cannot be used. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import ended early: {why} Until then: {came}.</source>
        <translation>导入提前结束：{why}此前：{came}。</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled. Until then: {came}.</source>
        <translation>已取消导入 {name}。此前：{came}。</translation>
    </message>
    <message>
        <source>The key belongs to account {account}, user {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to account {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not known to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is right but not permitted to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not ask which account it belongs to ({code}). It works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this profile is typed for each session. Open Profile, Manage profiles, and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain that PYTHON_KEYRING_BACKEND or keyringrc.cfg names cannot be used on this computer ({why}). Remove that setting, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that reaches the keychain cannot be loaded ({why}). Install the console again, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than {most} rows; nothing was taken.</source>
        <translation>列表超过 {most} 行；没有采用任何内容。</translation>
    </message>
    <message>
        <source>The list has no rooms.</source>
        <translation>列表中没有房间。</translation>
    </message>
    <message numerus="yes">
        <source>The name has %n characters, {most} are the most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds something invisible: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note “{note}” is not kept. {why} Select its row and press Ctrl+M to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note “{note}” stays out: it is written when the recording is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is too large: ports end at 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice profile is built in and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice profile is built in and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice profile is built in: it uses the service imitated on this computer and needs no key. It cannot be edited, copied or deleted. Add makes a profile for the real service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service could not be started: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile changed to {profile}. Press Start again to record under it.</source>
        <translation>配置已变为 {profile}。若要用它录制，请再按一次“开始”。</translation>
    </message>
    <message>
        <source>The profile has no application id: name one in each row.</source>
        <translation>配置没有应用 ID：请在每行中指定。</translation>
    </message>
    <message>
        <source>The profile was changed or deleted meanwhile, so nothing was sent under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} asks before it acts: name it with --profile, which is the answer to its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} has no application id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} asks for a ticket. Nothing was sent without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} asks why: write the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} is read-only: nothing is started, stopped or changed under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} of this batch is not here any more, or no longer goes to {host}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key is still in the system keychain, under {service}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles could not be read. Their file was set aside, whole, as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles in {path} cannot be read or written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording had ended already when the check stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The recording of user {UserId} is in %n files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The recording was stopped by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal ended early: {why} {removed}</source>
        <translation>移除提前结束：{why}{removed}</translation>
    </message>
    <message>
        <source>The report was written to {path}.</source>
        <translation>报告已写入 {path}。</translation>
    </message>
    <message>
        <source>The results were written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room does not exist: nobody has entered it. Nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room id contains a character that cannot be typed ({sign}).</source>
        <translation>房间 ID 含有无法输入的字符（{sign}）。</translation>
    </message>
    <message numerus="yes">
        <source>The room id has %n characters; the voice SDK&apos;s guide allows {most}.</source>
        <translation>
            <numerusform>房间 ID 有 %n 个字符；语音 SDK 指南允许 {most} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The room id {odd}.</source>
        <translation>房间 ID：{odd}。</translation>
    </message>
    <message>
        <source>The room is recorded from here already. That was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room was not there. The console can wait for it, and start as soon as it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rooms and their verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of {path} changed while some of them were selected. Select them again.</source>
        <translation>选择期间 {path} 的行有变化。请重新选择。</translation>
    </message>
    <message numerus="yes">
        <source>The search box holds %n characters: the rest was left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not tell of the files in time. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not tell whether the room is recorded: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not show task {TaskId} in room {RoomId} any more. Nothing was adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not show this recording of room {RoomId} any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell of a stopped task any more: whether the files were uploaded is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the start: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the stop: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that it recorded in mode {mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service would not tell what became of it: {code}. It is asked again at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than {most} columns; nothing was taken.</source>
        <translation>工作表超过 {most} 列；没有采用任何内容。</translation>
    </message>
    <message>
        <source>The spreadsheet holds true or false here, not text.</source>
        <translation>此单元格是真/假值，不是文本。</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this cell: type it again.</source>
        <translation>电子表格把此单元格变成了日期：请重新输入。</translation>
    </message>
    <message>
        <source>The start could not be written to the history, so nothing was sent. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start got no usable answer, and it could not be found out in time whether it records. The console goes on asking, and stops the recording as soon as it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start got no usable answer, and the service shows no task: it did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start got no usable answer; it was settled by asking the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start was not sent: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop was not sent: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop would come before the start: choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored body of this row is no request that the console knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain does not answer. Look for its question behind the other windows, or let the profile take its key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: it was not read, or not to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text names %n rooms: {rooms}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text names no room that can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names the profile {named}. {chosen} stays chosen: choose the other one first if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket {ticket} stays out: the form asks for none (View, Show the ticket).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id {user} contains a character that cannot be typed.</source>
        <translation>用户 ID {user} 含有无法输入的字符。</translation>
    </message>
    <message>
        <source>The user id {user} contains a space, which is sent too.</source>
        <translation>用户 ID {user} 含有空格，也会一并发送。</translation>
    </message>
    <message>
        <source>The user id {user} {odd}.</source>
        <translation>用户 ID {user}：{odd}。</translation>
    </message>
    <message>
        <source>The whole history, also what is not shown now.</source>
        <translation>全部历史记录，包括目前未显示的。</translation>
    </message>
    <message numerus="yes">
        <source>The whole history: %n rows.</source>
        <translation>
            <numerusform>全部历史记录：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The window stayed open because a start was not sent yet. Close it again to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} holds a space or a character that none has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} holds a space, a line break or a character outside ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no presets yet. Fill the form, then choose Recording, Presets, Save as preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {most} already, and no more are kept. Remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with all voices together, which was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a profile with the name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no history in {folder}.</source>
        <translation>{folder} 中没有历史记录。</translation>
    </message>
    <message>
        <source>There is no key to test with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile with the name {name}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “{name}”; the form stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room in this list.</source>
        <translation>此列表中没有房间。</translation>
    </message>
    <message>
        <source>There is no row of {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time on that day: the clocks are put forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none named {name} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to start again: no room was refused or is left to be sent.</source>
        <translation>没有可重新开始的：没有被拒绝或未发送的房间。</translation>
    </message>
    <message>
        <source>There is nothing to start.</source>
        <translation>没有可开始的。</translation>
    </message>
    <message>
        <source>There is one named {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one named {name}; this takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They go on at the service, which costs, until stopped:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were to be done while the console was closed or asleep, and nothing was done:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This .xlsx file would fill the memory; it was not opened.</source>
        <translation>此 .xlsx 文件会占满内存；没有打开。</translation>
    </message>
    <message numerus="yes">
        <source>This cell has %n characters, which is too many.</source>
        <translation>
            <numerusform>此单元格有 %n 个字符，太多。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell lost its digits in the spreadsheet: type it again.</source>
        <translation>此单元格在电子表格中丢失了位数：请重新输入。</translation>
    </message>
    <message>
        <source>This computer is set to keep passwords with {name}, which is no system keychain, so no key is stored there. Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the service&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the service&apos;s. Requests are signed with the service&apos;s time; the times in the history are this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the service&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the service&apos;s. Requests are signed with the service&apos;s time; the times in the history are this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not say on which host it was; nobody is asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is reached on port 443 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is reached over https only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no .xlsx file that can be read.</source>
        <translation>这不是可读取的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>This is not a host that requests may be sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host: write a name such as gme.intl.tencentcloudapi.com and nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a room id: {room}</source>
        <translation>这不是房间 ID：{room}</translation>
    </message>
    <message>
        <source>This is on {host}, and its profile {profile} is not here; nobody is asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on {host}, where the profile {profile} no longer goes; nobody is asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to another account than last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list was begun before and not finished: {reached:,} of {asked:,} rooms were reached. It goes on with the others, under the profile {profile}; nothing is started twice.</source>
        <translation>此列表之前已经开始，尚未完成：{asked:,} 个房间中已处理 {reached:,} 个。现在用配置 {profile} 继续处理其余房间；不会重复开始任何房间。</translation>
    </message>
    <message>
        <source>This profile does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is recorded from here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;cket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to start at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to stop at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stop keeps the window open, to show what becomes of it, and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write a note, select a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toke&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Trying again to write the answer to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste rooms, one a line.</source>
        <translation>请每行输入或粘贴一个房间。</translation>
    </message>
    <message>
        <source>Type the &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the SecretId, or choose another credential source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the SecretId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the SecretKey that belongs to the SecretId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the application id in the form first.</source>
        <translation>请先在表单中输入应用 ID。</translation>
    </message>
    <message>
        <source>Type the application id.</source>
        <translation>请输入应用 ID。</translation>
    </message>
    <message>
        <source>Type the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the room id.</source>
        <translation>请输入房间 ID。</translation>
    </message>
    <message>
        <source>Type the rooms to check, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished list of rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: its profile goes to another host now, so nobody asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now {before}; from now on {after} will be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use both lis&amp;ts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what was m&amp;eant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id {user}, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User {UserId} was recorded and should not have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User {user} is listed twice.</source>
        <translation>用户 {user} 列了两次。</translation>
    </message>
    <message>
        <source>User {user} is on both lists.</source>
        <translation>用户 {user} 同时在两个列表中。</translation>
    </message>
    <message>
        <source>User {user} will be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User {user} will no longer be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users where a row names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the service to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to try {host} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to start at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was {meant} meant?</source>
        <translation>是指 {meant} 吗？</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching is paused: what is shown of live recordings is what was seen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What nothing comes of by itself: rooms that were skipped, adopted ones that record otherwise than asked, recordings that ended by themselves, and what nobody can settle at present.</source>
        <translation>不会自行解决的情况：被跳过的房间、已接管但录制内容与要求不同的、自行结束的录制，以及目前无法确认结果的。</translation>
    </message>
    <message>
        <source>What the change does</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What the search and the filters show: %n rows.</source>
        <translation>
            <numerusform>搜索和筛选所显示的：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the service says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service says about each room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was corrected here is lost. Nothing was started.</source>
        <translation>在此更正的内容会丢失。没有开始任何录制。</translation>
    </message>
    <message>
        <source>What was corrected or removed here is lost.</source>
        <translation>在此更正或移除的内容会丢失。</translation>
    </message>
    <message>
        <source>What was edited, and a secret that was typed, is lost if you discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out cannot be written to the history for now; the console goes on trying. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of presets and views could not be read. Its file was set aside, whole, as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken from where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {keychain} holds for this profile is not a key of this console. Edit the profile and enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the room &amp;opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to start and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a cell is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it still goes on is not known: the service could not be asked since it was last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether rooms already record cannot be asked now; each is asked when it is started.</source>
        <translation>目前无法查询哪些房间已在录制；开始时会逐个查询。</translation>
    </message>
    <message>
        <source>Which account the key belongs to was not told: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the application {application}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the answer to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a body is no “{action}”</source>
        <translation>有一个正文不是“{action}”</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>a list field is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain room: it exists, and three people are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request</source>
        <translation>一个请求</translation>
    </message>
    <message>
        <source>a string field is neither a string nor an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task is accepted, but nobody ever enters, so no file begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted: this console did not start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already recording: {mode}, {users}, {whose}, task {TaskId}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of {field} is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error with {field} beside it: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another operator&apos;s task already records there (mixed, everyone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody and the room as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app {BizId}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application {application}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins or ends with a space, which is sent as part of it</source>
        <translation>首尾有空格，会作为其一部分发送</translation>
    </message>
    <message>
        <source>begins with a plus sign</source>
        <translation>以加号开头</translation>
    </message>
    <message>
        <source>begun {begun}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in service on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change mode or users of the selected recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the form&apos;s room: record it for a few seconds, stop, verify the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock {offset:+.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close what is open; it stops no recording but a quick check&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains something invisible ({sign}), which is sent too</source>
        <translation>含有不可见字符（{sign}），也会一并发送</translation>
    </message>
    <message>
        <source>contains “{sign}” ({name}) in place of a plain character</source>
        <translation>含有“{sign}”（{name}），而不是普通字符</translation>
    </message>
    <message>
        <source>copy the TaskId of the selected row, from anywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not ask: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different users</source>
        <translation>各房间用户不同</translation>
    </message>
    <message>
        <source>each in a file of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the form and go to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends as a number with decimals does</source>
        <translation>结尾像带小数的数</translation>
    </message>
    <message numerus="yes">
        <source>ends in zeros after %n digits, which a spreadsheet makes: digits may be lost</source>
        <translation>
            <numerusform>%n 位之后都是 0，像是电子表格造成的：可能已丢失位数</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody is recorded, those too whom the lists leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody leaves again 3 seconds after coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone except {users}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>except {users}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export what is selected, what is found, or everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the form from a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the form from a preset: type a part of its name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the form from the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find rows in the history; Down goes to the first, Enter shows it, Esc clears the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the files up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the room straight to the user ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>来自 {source}</translation>
    </message>
    <message>
        <source>given up: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gme-console needs a display to open its window, and none could be used{reason}. Start it in a desktop session, or run gme-console --check, which needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the details of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the next live recording that needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to what has the letter underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a letter among its digits that looks like one</source>
        <translation>数字中混有形似数字的字母</translation>
    </message>
    <message>
        <source>has accents that are characters of their own</source>
        <translation>重音符号是独立的字符</translation>
    </message>
    <message>
        <source>in a file of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in mode {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one file for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the history: copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the history: remove the selected rows; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the user ids: go to an id, change it, take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a hexadecimal number</source>
        <translation>是十六进制数</translation>
    </message>
    <message>
        <source>is a number grouped by thousands</source>
        <translation>是带千位分隔的数</translation>
    </message>
    <message>
        <source>is a number that a spreadsheet has shortened</source>
        <translation>是被电子表格缩短的数</translation>
    </message>
    <message>
        <source>is a number that a spreadsheet has shortened: digits are lost, copy it again as text</source>
        <translation>是被电子表格缩短的数，已丢失位数：请以文本形式重新复制</translation>
    </message>
    <message>
        <source>is what a spreadsheet shows in place of a value: copy it again</source>
        <translation>是电子表格代替数值显示的内容：请重新复制</translation>
    </message>
    <message>
        <source>it does not hold batch {number}</source>
        <translation>其中没有列表 {number}</translation>
    </message>
    <message>
        <source>it does not hold request {number}</source>
        <translation>其中没有请求 {number}</translation>
    </message>
    <message>
        <source>it does not hold row {number}</source>
        <translation>其中没有行 {number}</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not brought up to date</source>
        <translation>尚未更新到当前格式</translation>
    </message>
    <message>
        <source>its row {number} is not of task {TaskId}</source>
        <translation>行 {number} 不属于任务 {TaskId}</translation>
    </message>
    <message>
        <source>its row {number} is not planned any more, or by another console</source>
        <translation>行 {number} 不再有计划，或属于另一个控制台</translation>
    </message>
    <message>
        <source>last confirmed {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen {status} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen {time}, nothing is known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave empty to keep what was typed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave; what is on its way is finished first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} of the batch was sent already</source>
        <translation>列表的第 {line} 行已经发送</translation>
    </message>
    <message>
        <source>lines are missing: the file does not have as many rows as it was written with</source>
        <translation>缺少行：文件中的行数少于写入时</translation>
    </message>
    <message>
        <source>look up rooms and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mainland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n found…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credential yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such action: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, the task was adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>列表中没有</translation>
    </message>
    <message>
        <source>not in this history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said: stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said: {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said: {room} stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing accepts connections at that address and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing records here, if the room exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that was accepted or is not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that was accepted, was skipped or is not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a stopped task the file that began last is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {users}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {users}, except {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a list of rooms: text, CSV or .xlsx; nothing is started before it was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open another window, to work on another profile side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openpyxl, which reads .xlsx files, is not installed: save as CSV.</source>
        <translation>未安装读取 .xlsx 文件的 openpyxl：请另存为 CSV。</translation>
    </message>
    <message>
        <source>profile {profiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran for an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read what was copied as a request: text, JSON, a command, a row of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests and files must be lists of objects</source>
        <translation>请求和文件必须是对象的列表</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled by asking the service, not confirmed by an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several modes</source>
        <translation>多种模式</translation>
    </message>
    <message>
        <source>show this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something came before anything was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>sort the history by a column; choose its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the recording, from anywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state {states}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the selected recordings, or the form&apos;s room; asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops after {minutes:,} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored, type to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tccli loses two hyphens as {name}: copy as Python or cURL instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tccli speaks https only, and this host http: copy as Python or cURL instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that cannot lock files, so that consoles would write over each other</source>
        <translation>无法锁定文件，多个控制台会互相覆盖</translation>
    </message>
    <message>
        <source>the address is in use already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer does not name the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer ended before its body</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the answer ended early: %n bytes came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answer ended early: %n bytes came, {missing} more were announced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the answer has more than {most} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has no Response object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has {field}, which no answer to {action} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer holds {value}, which is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is about another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is compressed, which was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is larger than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not JSON: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer names a field twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer names a task without its RecordMode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate was not accepted: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the error has no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends early: what followed was cut off</source>
        <translation>文件提前结束：后面的内容被截断</translation>
    </message>
    <message>
        <source>the files of a stopped task are uploading for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the first {shown:,} of %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is cut before the work is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is too long for a row</source>
        <translation>作为一行太长</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>the name could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server gives no answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network gives no way to that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side cut the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side does not speak TLS on that port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy answered {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room does not exist now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room is there from N seconds after it was first asked about, for example: opens in 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row</source>
        <translation>该行</translation>
    </message>
    <message>
        <source>the row is {state} without a TaskId</source>
        <translation>该行为 {state}，但没有 TaskId</translation>
    </message>
    <message>
        <source>the same after N seconds, for example: slow 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system names a SOCKS proxy, which this program cannot use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system names a proxy whose address cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time for this exchange is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is done at once, the answer comes after 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is done, no answer comes until the client leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is done, the answer has no TaskId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is done, the answer is HTTP 200 with bytes that are not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is done, the answer is HTTP 502</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is done, the answer is InternalError</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is done, the line is cut in the middle of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is done, the line is cut instead of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is not done, the answer is HTTP 200 with a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work is not done, the answer is HTTP 502</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} of {what} cannot be “{value}”</source>
        <translation>{what}的 {field} 不能是“{value}”</translation>
    </message>
    <message>
        <source>the {never_sent:,} never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {refused:,} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {refused:,} refused and the {never_sent:,} never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not permit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no connection left to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON object, or only a part of one</source>
        <translation>这不是 JSON 对象，或只是其中一部分</translation>
    </message>
    <message>
        <source>this one is {version}</source>
        <translation>当前是 {version}</translation>
    </message>
    <message>
        <source>this one says “{text}”</source>
        <translation>当前的提示“{text}”</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>工单 {ticket}</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together in one file for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a part of its name, of its users or of its room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed, not saved yet; type to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded, callback sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>users {users}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users {users} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users {users} and the room as a whole</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>users {users} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for the users up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to transcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was already recording</source>
        <translation>原本已在录制</translation>
    </message>
    <message>
        <source>was already recording, changed to this: {TaskId}</source>
        <translation>原本已在录制，已改为此内容：{TaskId}</translation>
    </message>
    <message>
        <source>was already recording, left as it is: {TaskId}</source>
        <translation>原本已在录制，保持原样：{TaskId}</translation>
    </message>
    <message>
        <source>was already recording: {TaskId}</source>
        <translation>原本已在录制：{TaskId}</translation>
    </message>
    <message>
        <source>was running for an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was running {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came back is not an answer in HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why: a ticket, a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without shared memory, where consoles would hinder each other</source>
        <translation>没有共享内存，多个控制台会互相妨碍</translation>
    </message>
    <message>
        <source>write the note of the selected row; Ctrl+Enter saves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accepted:,} + {unknown:,} + {refused:,} + {not_sent:,} = {asked:,}</source>
        <translation>{accepted:,} + {unknown:,} + {refused:,} + {not_sent:,} = {asked:,}</translation>
    </message>
    <message>
        <source>{already}; it records {mode}, {users}</source>
        <translation>{already}；录制内容：{mode}，{users}</translation>
    </message>
    <message>
        <source>{asked:,} asked = {accepted:,} accepted + {refused:,} refused + {unknown:,} unknown + {not_sent:,} not sent</source>
        <translation>共 {asked:,} = 已受理 {accepted:,} + 被拒绝 {refused:,} + 未知 {unknown:,} + 未发送 {not_sent:,}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of %n selected rows were copied: the others are not loaded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of {most:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {most:,} characters, {over:,} too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count}/{most}</translation>
    </message>
    <message>
        <source>{days} d {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: looking for the rows</source>
        <translation>{doing}：正在查找行</translation>
    </message>
    <message numerus="yes">
        <source>{doing}: {done:,} of %n rows</source>
        <translation>
            <numerusform>{doing}：%n 行中的 {done:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{doing}: {percent} % of the file</source>
        <translation>{doing}：文件的 {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of %n rows</source>
        <translation>
            <numerusform>%n 行中的 {done:,} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} in {function}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not an unsigned 64-bit integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter} {count:,}</source>
        <translation>{filter} {count:,}</translation>
    </message>
    <message>
        <source>{filter} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {choice} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} %n more on this list are odd, too.</source>
        <translation>
            <numerusform>{first}此列表中另有 %n 个也可疑。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{going}.</source>
        <translation>{going}。</translation>
    </message>
    <message numerus="yes">
        <source>{going}; %n that are not over stay.</source>
        <translation>
            <numerusform>{going}；未结束的 %n 行保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: user ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({site})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} knows the key and answered in {ms} ms. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keychain} failed ({error}). Try again, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keychain} has no room for a key of this length. Check that only the SecretId and the SecretKey were entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keychain} holds no key for this profile. Edit the profile and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keychain} is locked, or its question was dismissed. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keychain} reported success but did not make the change. Try again, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: {name}</source>
        <translation>{letter}：{name}</translation>
    </message>
    <message>
        <source>{live}, watching paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{looked} of {all} looked at: %n already record.</source>
        <translation>
            <numerusform>已查询 {all} 个中的 {looked} 个：%n 个已在录制。</numerusform>
        </translation>
    </message>
    <message>
        <source>{milliseconds:,} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{missing:,} of %n characters more: an export as JSON Lines has all</source>
        <translation>
            <numerusform>另有 %n 个字符中的 {missing:,} 个：JSON Lines 导出包含全部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missing:,} of %n more: an export as JSON Lines has all</source>
        <translation>
            <numerusform>另有 %n 个中的 {missing:,} 个：JSON Lines 导出包含全部</numerusform>
        </translation>
    </message>
    <message>
        <source>{mode} becomes {new_mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode} {rows}</source>
        <translation>{mode} {rows}</translation>
    </message>
    <message>
        <source>{mode}, {users}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} and {third} hold different tokens: unset those that are not of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are not set in the console&apos;s environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} hold different tokens: unset those that are not of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} begins or ends with a space or a line break; set it again without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} contains a character that no key has, such as a space; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a character that no terminal shows: copy as Python or cURL instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a file: what is in it is not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the text: {text} only names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not set in the console&apos;s environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is said again: “{text}” was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not opened: {why}</source>
        <translation>没有打开 {name}：{why}</translation>
    </message>
    <message>
        <source>{name} was written by a newer console: version {version} of the file, while this console knows version {known}. Use the newer console; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {text} is not part of a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n rooms</source>
        <translation>
            <numerusform>{name}，%n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: a secret stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a start has no such field ({text}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a start has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: rooms to be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done:,} of {asked:,}</source>
        <translation>{name}：{done:,}/{asked:,}</translation>
    </message>
    <message>
        <source>{name}: {done:,} of {asked:,}, {state}</source>
        <translation>{name}：{done:,}/{asked:,}，{state}</translation>
    </message>
    <message>
        <source>{numbers} · asking what became of the unknown ones</source>
        <translation>{numbers} · 正在查询未知的结果</translation>
    </message>
    <message>
        <source>{numbers} · {pace}</source>
        <translation>{numbers} · {pace}</translation>
    </message>
    <message>
        <source>{numbers}.</source>
        <translation>{numbers}。</translation>
    </message>
    <message>
        <source>{numbers}. {rest}</source>
        <translation>{numbers}。{rest}</translation>
    </message>
    <message>
        <source>{number} ({mode})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} was taken for %n users. It may be one number, grouped by thousands.</source>
        <translation>
            <numerusform>{number} 被当作 %n 个用户。它也可能是带千位分隔的一个数。</numerusform>
        </translation>
    </message>
    <message>
        <source>{own} and {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to the console itself; it is no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be locked. Open the console again.</source>
        <translation>无法锁定 {path}。请重新打开控制台。</translation>
    </message>
    <message>
        <source>{path} cannot be read: this user is not allowed to.</source>
        <translation>无法读取 {path}：此用户没有权限。</translation>
    </message>
    <message>
        <source>{path} cannot be used: the console needs SQLite 3.34 or newer with its full-text search (FTS5), and {why}. Start it with a Python that has a newer one.</source>
        <translation>无法使用 {path}：控制台需要带全文检索（FTS5）的 SQLite 3.34 或更新版本，而{why}。请用带有较新 SQLite 的 Python 启动。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>无法使用 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}. Choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder, the file or the disk is read-only for this user. Allow writing there, or choose another folder with --data-dir.</source>
        <translation>无法写入 {path}：文件夹、文件或磁盘对此用户是只读的。请允许写入，或用 --data-dir 另选文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder, the file or the disk is read-only for this user. Choose another place.</source>
        <translation>无法写入 {path}：文件夹、文件或磁盘对此用户是只读的。请另选位置。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. The console works without its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot hold this room or user id exactly: half a character is in it. Retype it.</source>
        <translation>{path} 无法准确保存此房间或用户 ID：其中有半个字符。请重新输入。</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file, where a folder is wanted. Choose another folder with --data-dir.</source>
        <translation>{path} 是文件，而这里需要文件夹。请用 --data-dir 另选文件夹。</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database; it was left as it is. Choose another folder with --data-dir.</source>
        <translation>{path} 是其他程序的数据库，已保持原样。请用 --data-dir 另选文件夹。</translation>
    </message>
    <message>
        <source>{path} is damaged, and another console is using it. Nothing was deleted. Close the other console and open this one again: it sets the file aside and begins anew.</source>
        <translation>{path} 已损坏，且另一个控制台正在使用它。没有删除任何内容。请关闭另一个控制台，再重新打开本控制台：它会保留该文件并重新开始。</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was deleted. Close every console and open it again: the file is then set aside and a new history begun.</source>
        <translation>{path} 已损坏。没有删除任何内容。请关闭所有控制台再打开：该文件会另存保留，并开始新的历史记录。</translation>
    </message>
    <message>
        <source>{path} is no history of this console: choose a file that was exported as JSON Lines.</source>
        <translation>{path} 不是本控制台的历史记录：请选择以 JSON Lines 导出的文件。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{path} is not a file. Move it out of the way.</source>
        <translation>{path} 不是文件。请把它移走。</translation>
    </message>
    <message>
        <source>{path} is there already; it was left as it is.</source>
        <translation>{path} 已存在；已保持原样。</translation>
    </message>
    <message>
        <source>{path} lies on a file system that cannot lock files, so that consoles would write over each other. Choose a folder on a disk of this computer with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies on a file system {why}. Choose a folder on a disk of this computer with --data-dir.</source>
        <translation>{path} 所在的文件系统{why}。请用 --data-dir 选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>{path} must be brought up to date, but an older console is using it. Close the other console; this one opens by itself then.</source>
        <translation>{path} 需要更新，但较旧的控制台正在使用它。关闭那个控制台后，本控制台会自动打开。</translation>
    </message>
    <message>
        <source>{path} says no format: its name must end in {csv} or {lines}.</source>
        <translation>{path} 没有表明格式：文件名须以 {csv} 或 {lines} 结尾。</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or deleted while the console was running. Close the console and open it again.</source>
        <translation>控制台运行期间 {path} 被移动、替换或删除。请关闭控制台后重新打开。</translation>
    </message>
    <message>
        <source>{path} was written by a newer console. Install it, then import the file.</source>
        <translation>{path} 由较新的控制台写入。请先安装它，再导入该文件。</translation>
    </message>
    <message>
        <source>{path} was written by a newer console. It is left as it is; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer console: it has version {version}, this console knows up to version {known}. It was left as it is. Install the newer console.</source>
        <translation>{path} 由较新的控制台写入：版本为 {version}，本控制台最高支持 {known}。已保持原样。请安装较新的控制台。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {why}.</source>
        <translation>{path}，第 {line} 行：{why}。</translation>
    </message>
    <message>
        <source>{problem} Was {meant} meant?</source>
        <translation>{problem}是指 {meant} 吗？</translation>
    </message>
    <message>
        <source>{profile}: room {room}, task {TaskId}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile}: room {room}, task {TaskId}, {lasted}, {users}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate:.1f} a second</source>
        <translation>每秒 {rate:.1f} 个</translation>
    </message>
    <message>
        <source>{rate} · {time} left</source>
        <translation>{rate} · 还需 {time}</translation>
    </message>
    <message>
        <source>{rooms} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} of application {application}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room}: {problem}</source>
        <translation>{room}：{problem}</translation>
    </message>
    <message>
        <source>{room}: {step}: {mark} {took} {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:+.1f} s (the service&apos;s minus this computer&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:,.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence} Pause or stop sending first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{starts}, {stops}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · over 23 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · stops {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}：{why}</translation>
    </message>
    <message>
        <source>{status} since {begun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is a number that a spreadsheet has shortened: digits are lost, copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{time}, sent %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{user} is already listed.</source>
        <translation>{user} 已在列表中。</translation>
    </message>
    <message>
        <source>{user} on {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{utc}, local time {local}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has no {field}</source>
        <translation>{what}没有 {field}</translation>
    </message>
    <message>
        <source>{what} has “{field}”, which this console does not know; a newer one wrote it</source>
        <translation>{what}含有本控制台不认识的“{field}”；由较新的控制台写入</translation>
    </message>
    <message>
        <source>{who} will be recorded, {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {told}  {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} So what became of it is not known. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} So what is shown was last seen there. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The console goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” names no user.</source>
        <translation>“{cell}”没有指明用户。</translation>
    </message>
    <message>
        <source>“{name}” is left as it is. Recording, Lists of rooms… has it, and Start again sends the rest.</source>
        <translation>“{name}”保持原样。可在“录制”→“房间列表…”中找到它，用“重新开始”发送其余房间。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is not finished: %n rooms are not sent. It can go on when the console is opened again.</source>
        <translation>
            <numerusform>“{name}”尚未完成：有 %n 个房间未发送。下次打开控制台时可以继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not finished.</source>
        <translation>“{name}”尚未完成。</translation>
    </message>
    <message>
        <source>“{name}”: {state}. {counts}.</source>
        <translation>“{name}”：{state}。{counts}。</translation>
    </message>
    <message>
        <source>“{name}”: {state}: {why} {counts}.</source>
        <translation>“{name}”：{state}。{why} {counts}。</translation>
    </message>
    <message>
        <source>“{room}” is no room id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{room}” was taken for one room, with its space. Write one room a line.</source>
        <translation>“{room}”连同空格被当作一个房间。请每行写一个房间。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no application id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: it is not said whether only they are to be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no mode: write single, mixed or both, or 1, 2 or 3.</source>
        <translation>“{word}”不是模式：请写 single、mixed 或 both，或 1、2、3。</translation>
    </message>
    <message>
        <source>… Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… Loading: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… Saving: {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⊘ Read-only: Start, Stop and Change are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ⓘ The secret is not copied: type it for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ⓘ The space around the pasted text was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◇ Asks before everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Ready</source>
        <translation>○ 就绪</translation>
    </message>
    <message>
        <source>○ Testing what stood here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ ABORTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Records now</source>
        <translation>● 正在录制</translation>
    </message>
    <message>
        <source>⚠ Caution</source>
        <translation>⚠ 注意</translation>
    </message>
    <message>
        <source>⚠ Caution: of profile {name}, not the one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Caution: room {room} may be recorded now. Watch its row in the history: it is stopped by itself when it shows that it records; else look the room up (Ctrl+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Caution: room {room} may still be recorded by task {TaskId}. Select its row in the history and stop it (Ctrl+.).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Caution: the note now says “{note}”: changed meanwhile. Save puts this one in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Caution: the note was taken away: changed meanwhile. Save puts this one in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Caution: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Caution: {text}</source>
        <translation>⚠ 注意：{text}</translation>
    </message>
    <message>
        <source>⚠ Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Not ready: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ of profile {name}, not the one in use</source>
        <translation>⚠ 属于配置 {name}，不是当前使用的配置</translation>
    </message>
    <message>
        <source>⚠ {problem}</source>
        <translation>⚠ {problem}</translation>
    </message>
    <message>
        <source>✓ Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ PASS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Passed: {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The new account is the right one from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Error: the note is not kept. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ Error: the note is too long by %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✕ Error: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Failed: {headline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ No room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Not deleted: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The room also stands in line {lines}.</source>
        <translation>✕ 该房间也在第 {lines} 行。</translation>
    </message>
    <message>
        <source>✕ {count}: too many</source>
        <translation>✕ {count}：太多</translation>
    </message>
    <message>
        <source>✕ {problem}</source>
        <translation>✕ {problem}</translation>
    </message>
</context>
</TS>
