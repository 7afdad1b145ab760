<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>! Look here</source>
        <translation>! 需查看</translation>
    </message>
    <message numerus="yes">
        <source>%n ABORTED</source>
        <translation>
            <numerusform>%n 个中止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n FAIL</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PASS</source>
        <translation>
            <numerusform>%n 个通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>已受理 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n 个应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>共 %n 个</numerusform>
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
        <translation>
            <numerusform>%n 字节</numerusform>
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
        <translation>
            <numerusform>已选 %n 个</numerusform>
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
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
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
        <translation>
            <numerusform>%n 个长时间未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
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
        <translation>
            <numerusform>另有 %n 处无法理解。</numerusform>
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
            <numerusform>待发送 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not of the profile in use, {name}.</source>
        <translation>
            <numerusform>其中 %n 个不属于当前使用的配置 {name}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them record otherwise as last known, and are changed.</source>
        <translation>
            <numerusform>其中 %n 个按最后所知内容不同，将被更改。</numerusform>
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
        <translation>
            <numerusform>%n 个计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans have passed.</source>
        <translation>
            <numerusform>有 %n 个计划已过时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans have passed. Carry them out now?</source>
        <translation>
            <numerusform>有 %n 个计划已过时间。现在执行吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans wait for the console.</source>
        <translation>
            <numerusform>有 %n 个计划在等待控制台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles taken.</source>
        <translation>
            <numerusform>已导入 %n 个配置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles taken. Keys that the keychain does not have yet: {names}.</source>
        <translation>
            <numerusform>已导入 %n 个配置。钥匙串中尚没有的密钥：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles written to {path}, without any secret.</source>
        <translation>
            <numerusform>已将 %n 个配置写入 {path}，不含任何密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go on without the console.</source>
        <translation>
            <numerusform>没有控制台，%n 个录制也会继续进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings need a look</source>
        <translation>
            <numerusform>%n 个录制需查看</numerusform>
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
        <translation>
            <numerusform>%n 个请求处理中</numerusform>
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
        <source>%n rows selected</source>
        <translation>
            <numerusform>已选择 %n 行</numerusform>
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
        <translation>
            <numerusform>剩余 %n 个</numerusform>
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
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Adopt the selected room&apos;s task</source>
        <translation>接管所选房间的任务(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>指定时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Between cells</source>
        <translation>分隔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>两者(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n recordings…</source>
        <translation>
            <numerusform>更改 %n 个录制(&amp;C)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Choose a preset…</source>
        <translation>选择预设(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Choose profile</source>
        <translation>选择配置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>紧凑行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy rooms by state</source>
        <translation>按状态复制房间(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>时长(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>清空(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>全部(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill the form</source>
        <translation>填写表单(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill the form from this row</source>
        <translation>用此行填写表单(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Find and adopt this task</source>
        <translation>查找并接管此任务(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget all secrets…</source>
        <translation>清除所有密钥(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Give up without the room after</source>
        <translation>等待房间打开的时限(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Guard level</source>
        <translation>保护级别(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;JSON Lines, exact</source>
        <translation>JSON Lines，精确内容(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Live rows on top</source>
        <translation>进行中的行置顶(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at these rooms</source>
        <translation>查询这些房间(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look up %n rooms…</source>
        <translation>
            <numerusform>查询 %n 个房间(&amp;L)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look up rooms and tasks…</source>
        <translation>查询房间和任务(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Look up these rooms…</source>
        <translation>查询这些房间(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Look up this room…</source>
        <translation>查询此房间(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>管理预设(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>管理配置(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>管理视图(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>立即(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a list of rooms…</source>
        <translation>打开房间列表(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open the list…</source>
        <translation>打开列表(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste as request…</source>
        <translation>作为请求粘贴(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>暂停监视(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Practice rooms</source>
        <translation>练习房间(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>Python(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quick check</source>
        <translation>快速检查(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read back in</source>
        <translation>复述语言(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>移除行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Requests a second</source>
        <translation>每秒请求数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>保存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>保存此搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start recording</source>
        <translation>开始录制(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Support summary</source>
        <translation>技术支持摘要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time for a request</source>
        <translation>请求时限(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To (included)</source>
        <translation>至（含当日）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo remove</source>
        <translation>撤销移除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation>立即使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Views of the history</source>
        <translation>历史记录的视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Warn of nobody after</source>
        <translation>无人时警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;When to start and stop…</source>
        <translation>开始和停止的时间(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;tccli</source>
        <translation>tccli(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;tccli (for Git Bash or WSL)</source>
        <translation>&amp;tccli（用于 Git Bash 或 WSL）</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>0000000000000000000000</source>
        <comment>as wide as the column of TaskIds and results is at first</comment>
        <translation>0000000000000000000000</translation>
    </message>
    <message>
        <source>1. Add a profile: your application id and a key of your account. The key goes into the system keychain.
2. Test it: the console says whether the key works and whose it is. Nothing is recorded.
3. Type a room and start.</source>
        <translation>1. 添加配置：您的应用 ID 和账号的密钥。密钥存入系统钥匙串。
2. 测试：控制台会说明密钥是否可用以及属于谁。不会录制任何内容。
3. 输入房间并开始。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>= Twice</source>
        <translation>= 重复</translation>
    </message>
    <message>
        <source>? Unknown</source>
        <translation>? 未知</translation>
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
        <translation>控制台自身出错（{kind}）。详情写在 {log} 中；历史记录是安全的。继续之前请检查您正在处理的行。</translation>
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
        <translation>无法打开新窗口。</translation>
    </message>
    <message>
        <source>A part of it failed: {kind}: {error}. The history is safe. Install the console again; if that does not help, {log} in {folder} tells more.</source>
        <translation>其中一部分失败：{kind}：{error}。历史记录是安全的。请重新安装控制台；若无效，{folder} 中的 {log} 有更多信息。</translation>
    </message>
    <message>
        <source>A profile for that host with application {BizId} would ask.</source>
        <translation>若有该主机且应用为 {BizId} 的配置，就会查询。</translation>
    </message>
    <message>
        <source>A profile of this view is not here any more, so rows of all profiles are shown.</source>
        <translation>此视图的某个配置已不在这里，因此显示所有配置的行。</translation>
    </message>
    <message>
        <source>A profile&apos;s id is made of 1 to 64 letters, digits, - and _.</source>
        <translation>配置的 ID 由 1 到 64 个字母、数字、- 和 _ 组成。</translation>
    </message>
    <message>
        <source>A profile&apos;s name has at most {most} characters, on one line.</source>
        <translation>配置名称最多 {most} 个字符，且为一行。</translation>
    </message>
    <message>
        <source>A quote that begins in line {line} does not close.</source>
        <translation>第 {line} 行开始的引号没有闭合。</translation>
    </message>
    <message>
        <source>A regional host, or a service on this computer, such as http://127.0.0.1:18711</source>
        <translation>服务的地域主机，或本机上的服务，例如 http://127.0.0.1:18711</translation>
    </message>
    <message>
        <source>A service built into the console, on this computer: it answers like the real one, costs nothing and sends nothing. Type any room, press Ctrl+Enter, then stop it. Some rooms misbehave on purpose.</source>
        <translation>内置在控制台中、位于本机的服务：应答与真实服务一样，不产生费用，也不向外发送任何内容。输入任意房间，按 Ctrl+回车开始，然后停止它。有些房间会故意出现异常。</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet shows the first %n of them.</source>
        <translation>
            <numerusform>电子表格只显示其中前 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A start waits for room {RoomId} already; nothing more was planned.</source>
        <translation>已有开始在等待房间 {RoomId}；没有再作计划。</translation>
    </message>
    <message>
        <source>A stop cannot be undone.</source>
        <translation>停止后无法撤销。</translation>
    </message>
    <message>
        <source>A temporary token is never stored; use this key for the session only.</source>
        <translation>临时令牌从不保存；请仅在本次会话使用此密钥。</translation>
    </message>
    <message numerus="yes">
        <source>A ticket has %n characters at most.</source>
        <translation>
            <numerusform>工单最多 %n 个字符。</numerusform>
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
        <translation>录制一段时间后(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;pplication id</source>
        <translation>应用 ID(&amp;P)</translation>
    </message>
    <message>
        <source>ABORTED</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>Aborting %n quick checks and stopping what they started; the window closes then.</source>
        <translation>
            <numerusform>正在中止 %n 个快速检查并停止其启动的录制；随后窗口关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborting: what was started is stopped. Press Ctrl+C again to wait no longer.</source>
        <translation>正在中止：停止已启动的录制。若不想等待，请再按一次 Ctrl+C。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Account {account} (asked {at})</source>
        <translation>账号 {account}（{at} 查询）</translation>
    </message>
    <message>
        <source>Account {account}, user {user} (asked {at})</source>
        <translation>账号 {account}，用户 {user}（{at} 查询）</translation>
    </message>
    <message>
        <source>Account: not asked since the key was changed. Test the profile to see it.</source>
        <translation>账号：密钥更改后尚未查询。测试配置即可看到。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>添加配置…</translation>
    </message>
    <message>
        <source>Add a user id, or choose Everyone.</source>
        <translation>请添加用户 ID，或选择“所有人”。</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Adopt a task under {profile}?</source>
        <translation>要用 {profile} 接管任务吗？</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Adopt the room&apos;s task</source>
        <translation>接管房间的任务</translation>
    </message>
    <message>
        <source>Adopt their tasks</source>
        <translation>接管其任务</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已接管</translation>
    </message>
    <message numerus="yes">
        <source>Adopted ones among them: %n.</source>
        <translation>
            <numerusform>其中已接管的：%n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopted: found on the service</source>
        <translation>已接管：在服务上找到</translation>
    </message>
    <message>
        <source>Adopted: the task was found on the service. It can be watched, changed and stopped like any other.</source>
        <translation>已接管：任务是在服务上找到的。可以像其他任务一样监视、更改和停止。</translation>
    </message>
    <message>
        <source>Adopted: this console did not start it.</source>
        <translation>已接管：不是由本控制台开始。</translation>
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
        <source>All e&amp;xcept</source>
        <translation>除这些外(&amp;X)</translation>
    </message>
    <message>
        <source>All except</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Already &amp;recording</source>
        <translation>已在录制(&amp;R)</translation>
    </message>
    <message>
        <source>Already being recorded, not from this console. Adopt it to change or stop it.</source>
        <translation>已在录制，但不是由本控制台开始。接管后即可更改或停止。</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move, F2 renames, Delete removes.</source>
        <translation>Alt+↑ 和 Alt+↓ 移动，F2 重命名，Delete 移除。</translation>
    </message>
    <message>
        <source>Alt+V, S or L</source>
        <translation>Alt+V，S 或 L</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+字母</translation>
    </message>
    <message>
        <source>An earlier version of this list, {name}, was not finished. It is left as it is; this one is started anew.</source>
        <translation>此列表的较早版本 {name} 尚未完成。它会保持原样；本次列表重新开始。</translation>
    </message>
    <message>
        <source>An export is under way; wait for it, or cancel it.</source>
        <translation>正在导出；请等待或取消。</translation>
    </message>
    <message>
        <source>An import is under way; wait for it, or cancel it.</source>
        <translation>正在导入；请等待或取消。</translation>
    </message>
    <message>
        <source>An item of a profile that was deleted elsewhere is not in this list; the keychain&apos;s own program shows it under “GME Recording Console”.</source>
        <translation>在别处删除的配置的条目不在此列表中；钥匙串自带的程序会在“GME Recording Console”下显示。</translation>
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
        <translation>另一个控制台正占用配置；请关闭它或重试。</translation>
    </message>
    <message>
        <source>Another console is just writing {path}. Nothing was kept; try again.</source>
        <translation>另一个控制台正在写入 {path}。没有保存任何内容；请重试。</translation>
    </message>
    <message>
        <source>Another console on this data folder runs this batch.</source>
        <translation>使用此数据文件夹的另一个控制台正在执行此列表。</translation>
    </message>
    <message>
        <source>Another console on this data folder sees to it, while that runs.</source>
        <translation>由使用此数据文件夹的另一个控制台在其运行期间执行。</translation>
    </message>
    <message>
        <source>Another console that is open sends it</source>
        <translation>由另一个打开的控制台发送</translation>
    </message>
    <message>
        <source>Another profile came into use.</source>
        <translation>切换到了另一个配置。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>另一个配置已用此名称。</translation>
    </message>
    <message>
        <source>Another program keeps {path} locked. Wait a moment or close that program, then try again.</source>
        <translation>另一个程序锁定了 {path}。请稍候或关闭该程序后重试。</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>任何配置</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>As in the form: {users}</source>
        <translation>按表单：{users}</translation>
    </message>
    <message>
        <source>As the &amp;system: {language}</source>
        <translation>跟随系统：{language}(&amp;S)</translation>
    </message>
    <message>
        <source>As&amp;k about it where it is</source>
        <translation>在其所在之处查询(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n where they are?</source>
        <translation>
            <numerusform>要在其所在之处查询这 %n 个吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before Stop</source>
        <translation>停止前询问</translation>
    </message>
    <message>
        <source>Ask before everything</source>
        <translation>任何操作前都询问</translation>
    </message>
    <message>
        <source>Ask for a ticket &amp;before acting</source>
        <translation>操作前要求工单(&amp;B)</translation>
    </message>
    <message>
        <source>Ask there</source>
        <translation>在那里查询</translation>
    </message>
    <message>
        <source>Ask there with the key of {name}</source>
        <translation>用 {name} 的密钥在那里查询</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Asked at {time}.</source>
        <translation>查询时间：{time}。</translation>
    </message>
    <message>
        <source>Asking the system keychain…</source>
        <translation>正在查询系统钥匙串…</translation>
    </message>
    <message>
        <source>Asking which rooms already record…</source>
        <translation>正在查询哪些房间已在录制…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Asks under {profile} about application {BizId}.</source>
        <translation>用 {profile} 查询应用 {BizId}。</translation>
    </message>
    <message>
        <source>At a &amp;time</source>
        <translation>指定时间(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n rooms can be checked at once.</source>
        <translation>
            <numerusform>一次最多检查 %n 个房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} users can be listed; remove {excess} of {listed}.</source>
        <translation>最多可列 {most} 个用户；请从 {listed} 个中去掉 {excess} 个。</translation>
    </message>
    <message>
        <source>At this host nobody can be asked whose key it is.</source>
        <translation>此主机无法查询密钥属于谁。</translation>
    </message>
    <message>
        <source>At {begin}</source>
        <translation>{begin} 起</translation>
    </message>
    <message>
        <source>At {begin}, for {minutes:,} min</source>
        <translation>{begin} 起，{minutes:,} 分钟</translation>
    </message>
    <message>
        <source>Back to form and history; nothing is stopped by it (Esc)</source>
        <translation>返回表单和历史记录；不会停止任何录制（Esc）</translation>
    </message>
    <message>
        <source>Before the &amp;day</source>
        <translation>在此日之前(&amp;D)</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>两日之间…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
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
        <translation>手动(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;SV, for a spreadsheet</source>
        <translation>CSV，用于电子表格(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation>取消计划</translation>
    </message>
    <message>
        <source>Cancel the plans</source>
        <translation>取消这些计划</translation>
    </message>
    <message>
        <source>Carry them out now</source>
        <translation>立即执行</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings</source>
        <translation>
            <numerusform>更改 %n 个录制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings?</source>
        <translation>
            <numerusform>要更改 %n 个录制吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings…</source>
        <translation>
            <numerusform>更改 %n 个录制…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change accepted in {took}</source>
        <translation>更改已受理，用时 {took}</translation>
    </message>
    <message>
        <source>Change accepted in {took}: {mode}, {users}</source>
        <translation>更改已受理，用时 {took}：{mode}，{users}</translation>
    </message>
    <message>
        <source>Change not sent</source>
        <translation>更改未发送</translation>
    </message>
    <message>
        <source>Change recording</source>
        <translation>更改录制</translation>
    </message>
    <message>
        <source>Change refused in {took}: {code}</source>
        <translation>更改被拒绝，用时 {took}：{code}</translation>
    </message>
    <message>
        <source>Change room {room} ({profile})</source>
        <translation>更改房间 {room}（{profile}）</translation>
    </message>
    <message>
        <source>Change sent, its answer was not noted</source>
        <translation>已发送更改，其应答未记录</translation>
    </message>
    <message>
        <source>Change sent, no answer yet</source>
        <translation>已发送更改，尚无应答</translation>
    </message>
    <message>
        <source>Change the recording of room {room} of profile {profile}?</source>
        <translation>要更改配置 {profile} 的房间 {room} 的录制吗？</translation>
    </message>
    <message>
        <source>Change them to this list</source>
        <translation>改为此列表的内容</translation>
    </message>
    <message>
        <source>Change without an answer that counts, after {took}</source>
        <translation>更改没有有效应答，用时 {took}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>更改中…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>Check %n rooms under {profile}?</source>
        <translation>
            <numerusform>要用 {profile} 检查 %n 个房间吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Check room {room} under {profile}?</source>
        <translation>要用 {profile} 检查房间 {room} 吗？</translation>
    </message>
    <message>
        <source>Check these rooms</source>
        <translation>检查这些房间</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a color for the profile.</source>
        <translation>请为配置选择颜色。</translation>
    </message>
    <message>
        <source>Choose single, mixed or both.</source>
        <translation>请选择单流、混流或两者。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear {filter}</source>
        <translation>清除{filter}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>Close this list?</source>
        <translation>要关闭此列表吗？</translation>
    </message>
    <message>
        <source>Close this, and send what is pressed next under this profile.</source>
        <translation>关闭此窗口，之后的操作用此配置发送。</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>代码 {code}</translation>
    </message>
    <message>
        <source>Colour of the profile</source>
        <translation>配置的颜色</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>历史记录的列</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Confirmed by the service</source>
        <translation>已由服务确认</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Cop&amp;y row</source>
        <translation>复制行(&amp;Y)</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>复制行(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n RequestIds.</source>
        <translation>
            <numerusform>已复制 %n 个 RequestId。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n RoomIds.</source>
        <translation>
            <numerusform>已复制 %n 个 RoomId。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n TaskIds.</source>
        <translation>
            <numerusform>已复制 %n 个 TaskId。</numerusform>
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
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied for the caller: room, TaskId, RequestId and since when.</source>
        <translation>已为来电者复制：房间、TaskId、RequestId 和开始时间。</translation>
    </message>
    <message>
        <source>Copied the request as Python.</source>
        <translation>已将请求复制为 Python。</translation>
    </message>
    <message>
        <source>Copied the request as cURL.</source>
        <translation>已将请求复制为 cURL。</translation>
    </message>
    <message>
        <source>Copied the request as tccli.</source>
        <translation>已将请求复制为 tccli。</translation>
    </message>
    <message>
        <source>Copied the support summary.</source>
        <translation>已复制技术支持摘要。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Copy R&amp;oomId</source>
        <translation>复制 RoomId(&amp;O)</translation>
    </message>
    <message>
        <source>Copy Re&amp;questId</source>
        <translation>复制 RequestId(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy RequestId</source>
        <translation>复制 RequestId</translation>
    </message>
    <message>
        <source>Copy Task&amp;Id</source>
        <translation>复制 TaskId(&amp;I)</translation>
    </message>
    <message>
        <source>Copy TaskId</source>
        <translation>复制 TaskId</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>复制文件名</translation>
    </message>
    <message>
        <source>Copy for the caller</source>
        <translation>为来电者复制</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy whole answer</source>
        <translation>复制完整应答</translation>
    </message>
    <message>
        <source>Copy whole message</source>
        <translation>复制完整消息</translation>
    </message>
    <message>
        <source>Copy whole request body</source>
        <translation>复制完整请求正文</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>复制{what}</translation>
    </message>
    <message>
        <source>Could not ask: {why}</source>
        <translation>无法查询：{why}</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Ctrl+1 至 Ctrl+9</translation>
    </message>
    <message>
        <source>Ctrl+N new · Ctrl+F find · F1 keys</source>
        <translation>Ctrl+N 新建 · Ctrl+F 查找 · F1 快捷键</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>关闭(&amp;I)</translation>
    </message>
    <message>
        <source>Daily &amp;backups</source>
        <translation>每日备份(&amp;B)</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>Delete the profile the new profile?</source>
        <translation>要删除新配置吗？</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>要删除配置“{name}”吗？</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details and notices</source>
        <translation>详情和通知</translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation>所选行的详情</translation>
    </message>
    <message>
        <source>Did not start</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Down takes one, Esc leaves it</source>
        <translation>↓ 选用，Esc 放弃</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Each as the form says: {mode}, {users}.</source>
        <translation>各按表单：{mode}，{users}。</translation>
    </message>
    <message>
        <source>Each is recorded for a few seconds and stopped again, which costs. It is asked once for both.</source>
        <translation>每个房间录制几秒后停止，会产生费用。开始和停止只询问这一次。</translation>
    </message>
    <message>
        <source>Each is sent once, as the list “{name}” asks.</source>
        <translation>按照列表“{name}”，每个房间只发送一次。</translation>
    </message>
    <message>
        <source>Each is set to {mode}, {users}.</source>
        <translation>各设为 {mode}，{users}。</translation>
    </message>
    <message>
        <source>Each of these is set to this, whole, whatever it does now:</source>
        <translation>无论目前如何，都会完整设为以下内容：</translation>
    </message>
    <message>
        <source>Each row names its users.</source>
        <translation>每行都指明了用户。</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Edited since: test again when this test has ended.</source>
        <translation>之后有编辑：请在本次测试结束后再测试一次。</translation>
    </message>
    <message>
        <source>Empty: no name is kept</source>
        <translation>留空则不保存名字</translation>
    </message>
    <message>
        <source>Empty: {name}</source>
        <translation>留空则为：{name}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ended: {moment}</source>
        <translation>结束：{moment}</translation>
    </message>
    <message>
        <source>Enter both the SecretId and the SecretKey.</source>
        <translation>请同时输入 SecretId 和 SecretKey。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ever&amp;yone</source>
        <translation>所有人(&amp;Y)</translation>
    </message>
    <message>
        <source>Every Start, Stop and Change is kept with this name in the history, in exports and with whoever imports them.</source>
        <translation>每次开始、停止和更改都会以此名字保存在历史记录、导出文件以及导入方那里。</translation>
    </message>
    <message>
        <source>Every profile&apos;s SecretId and SecretKey leaves the system keychain and this console&apos;s memory. Profiles and history stay. Nothing can be sent until the keys are typed again.</source>
        <translation>所有配置的 SecretId 和 SecretKey 都会从系统钥匙串和本控制台内存中清除。配置和历史记录保留。重新输入密钥之前无法发送任何请求。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everyone in room {room} except {others} will be recorded, each in a file of their own and together in one file for the room.</source>
        <translation>将录制房间 {room} 中除{others}外的所有人，每人一个文件，并合为房间的一个文件。</translation>
    </message>
    <message>
        <source>Everyone in room {room} except {others} will be recorded, each in a file of their own.</source>
        <translation>将录制房间 {room} 中除{others}外的所有人，每人一个文件。</translation>
    </message>
    <message>
        <source>Everyone in room {room} except {others} will be recorded, together in one file for the room.</source>
        <translation>将录制房间 {room} 中除{others}外的所有人，合为房间的一个文件。</translation>
    </message>
    <message>
        <source>Everyone in room {room} will be recorded, each in a file of their own and together in one file for the room.</source>
        <translation>将录制房间 {room} 的所有人，每人一个文件，并合为房间的一个文件。</translation>
    </message>
    <message>
        <source>Everyone in room {room} will be recorded, each in a file of their own.</source>
        <translation>将录制房间 {room} 的所有人，每人一个文件。</translation>
    </message>
    <message>
        <source>Everyone in room {room} will be recorded, together in one file for the room.</source>
        <translation>将录制房间 {room} 的所有人，合为房间的一个文件。</translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard.</source>
        <translation>所有操作都可以用键盘完成。</translation>
    </message>
    <message>
        <source>Everything that it keeps is in {folder}; secrets are in the system keychain.</source>
        <translation>所有保存的内容都在 {folder}；密钥在系统钥匙串中。</translation>
    </message>
    <message>
        <source>Everything, with requests and answers. Another console can import it and take the recordings over.</source>
        <translation>全部内容，包括请求和应答。另一个控制台可以导入并接管这些录制。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation>导出为 JUnit XML…</translation>
    </message>
    <message>
        <source>Export p&amp;rofiles…</source>
        <translation>导出配置(&amp;R)…</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>F&amp;ound</source>
        <translation>搜索结果(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ound in</source>
        <translation>所在位置(&amp;O)</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of this recording</source>
        <translation>此录制的文件</translation>
    </message>
    <message>
        <source>Fill in a practice room</source>
        <translation>填入练习房间</translation>
    </message>
    <message>
        <source>Fill the form from this row</source>
        <translation>用此行填写表单</translation>
    </message>
    <message>
        <source>Filter by {filter}: {choice}</source>
        <translation>按{filter}筛选：{choice}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史记录中查找</translation>
    </message>
    <message>
        <source>Find room, TaskId, user, code, message, note…</source>
        <translation>查找房间、TaskId、用户、代码、消息、备注…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Forget all secrets?</source>
        <translation>要清除所有密钥吗？</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Found gone: the service no longer knows the task</source>
        <translation>发现已结束：服务不再认识该任务</translation>
    </message>
    <message>
        <source>From a row of the profile {there} on {host}; under {here} it would go to {new_host}.</source>
        <translation>来自配置 {there} 在 {host} 上的行；用 {here} 会发送到 {new_host}。</translation>
    </message>
    <message>
        <source>From a row of the profile {there}, whose application is another than that of {here}.</source>
        <translation>来自配置 {there} 的行，其应用与 {here} 的不同。</translation>
    </message>
    <message>
        <source>From the text that was pasted: the application of {profile} is another.</source>
        <translation>来自粘贴的文本：{profile} 的应用与此不同。</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>{begin} 至 {end}</translation>
    </message>
    <message>
        <source>GME Recording Console</source>
        <translation>GME Recording Console</translation>
    </message>
    <message>
        <source>GME Recording Console {version}</source>
        <translation>GME Recording Console {version}</translation>
    </message>
    <message>
        <source>Give the host as a name, with a port if need be, and without a path.</source>
        <translation>主机请写名称，必要时加端口，不带路径。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>请给配置命名。</translation>
    </message>
    <message>
        <source>Given up: nobody had entered the room in time</source>
        <translation>已放弃：没有人及时进入房间</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the %n rooms not sent</source>
        <translation>
            <numerusform>继续未发送的 %n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to &amp;history</source>
        <translation>转到历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Go to de&amp;tails</source>
        <translation>转到详情(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the next &amp;warning</source>
        <translation>转到下一个警告(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the next recording that needs a look (F8)</source>
        <translation>转到下一个需查看的录制（F8）</translation>
    </message>
    <message>
        <source>Go to what is told &amp;below</source>
        <translation>转到下方的通知(&amp;B)</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <translation>HTTP 状态 {status}</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>录制时长</translation>
    </message>
    <message>
        <source>Here already, exactly so: {count}.</source>
        <translation>这里已有且完全相同：{count}。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History and details</source>
        <translation>历史记录和详情</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>持续录制</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>录制时长</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>您想如何开始？</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>文本开头</translation>
    </message>
    <message>
        <source>Ids and whatever a spreadsheet would change have an apostrophe in front, so that they stay as they are.</source>
        <translation>ID 以及电子表格会改动的内容，前面加撇号以保持原样。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import &amp;profiles…</source>
        <translation>导入配置(&amp;P)…</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
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
        <translation>国际站</translation>
    </message>
    <message>
        <source>Interrupted: nothing was written.</source>
        <translation>已中断：没有写入任何内容。</translation>
    </message>
    <message>
        <source>It is a {name}; the form starts recordings.</source>
        <translation>这是 {name}；表单用于开始录制。</translation>
    </message>
    <message>
        <source>It is not known that the recording stopped.</source>
        <translation>不确定录制是否已停止。</translation>
    </message>
    <message>
        <source>It is not of the profile in use, {name}.</source>
        <translation>它不属于当前使用的配置 {name}。</translation>
    </message>
    <message>
        <source>It is of account {account}; last time it was account {before}. If that is right, keep the new account. If not, type the right key before anything is recorded.</source>
        <translation>它属于账号 {account}；上次是账号 {before}。若无误，请保留新账号；若有误，请在录制之前输入正确的密钥。</translation>
    </message>
    <message>
        <source>It is stopped at {time}.</source>
        <translation>将于 {time} 停止。</translation>
    </message>
    <message>
        <source>It is stopped {minutes:,} min after it was accepted.</source>
        <translation>受理后 {minutes:,} 分钟停止。</translation>
    </message>
    <message>
        <source>It only looks: Start, Stop and Change are not offered.</source>
        <translation>只能查看：不提供开始、停止和更改。</translation>
    </message>
    <message>
        <source>It recorded somebody before, and records nobody now. Did the call end, or the users leave?</source>
        <translation>之前录制到了用户，现在没有录制任何人。是通话结束了，还是用户离开了？</translation>
    </message>
    <message>
        <source>It starts as soon as the room opens, and is given up at {limit}.</source>
        <translation>房间一打开就开始，到 {limit} 放弃。</translation>
    </message>
    <message>
        <source>It starts at {time}, or when the room opens after that, and is given up at {limit}.</source>
        <translation>{time} 开始，或在此之后房间打开时开始，到 {limit} 放弃。</translation>
    </message>
    <message>
        <source>It starts when Start is pressed, and goes on until it is stopped.</source>
        <translation>按下“开始”即开始，直到被停止。</translation>
    </message>
    <message>
        <source>It was aborted.</source>
        <translation>已中止。</translation>
    </message>
    <message>
        <source>It was never saved; what was typed is lost.</source>
        <translation>它从未保存；输入的内容会丢失。</translation>
    </message>
    <message>
        <source>Its profile goes to another host now, so nobody asks</source>
        <translation>其配置现已指向另一主机，因此无人查询</translation>
    </message>
    <message>
        <source>Its secret leaves the console&apos;s memory too. The history keeps its rows.</source>
        <translation>其密钥也会从控制台内存中清除。历史记录的行保留。</translation>
    </message>
    <message>
        <source>Its secret leaves the system keychain too. The history keeps its rows.</source>
        <translation>其密钥也会从系统钥匙串中删除。历史记录的行保留。</translation>
    </message>
    <message>
        <source>Its stop was planned</source>
        <translation>计划了停止</translation>
    </message>
    <message>
        <source>Its time passed while the console could not do it. Start or stop it now, or cancel the plan.</source>
        <translation>控制台无法执行期间，时间已过。请现在开始或停止，或取消计划。</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep the &amp;first of each</source>
        <translation>重复的只保留第一个(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the TaskId: stopping needs it. Recording costs money until it is stopped.</source>
        <translation>请保留 TaskId，停止时需要它。停止之前，录制会持续产生费用。</translation>
    </message>
    <message>
        <source>Keep the TaskId: stopping needs it. Recording costs money until it is stopped; by the mainland guide the service ends it after 24 hours at most, {time}.</source>
        <translation>请保留 TaskId，停止时需要它。停止之前，录制会持续产生费用；按中国大陆的指南，服务最迟在 24 小时后（{time}）将其结束。</translation>
    </message>
    <message>
        <source>Keep the ne&amp;w account</source>
        <translation>保留新账号(&amp;W)</translation>
    </message>
    <message>
        <source>Kept as: {name}</source>
        <translation>保存为：{name}</translation>
    </message>
    <message>
        <source>Kept beside the history, for every later start of the window on this data folder.</source>
        <translation>与历史记录一起保存，用于以后在此数据文件夹上打开的窗口。</translation>
    </message>
    <message>
        <source>Kept by the system, encrypted.</source>
        <translation>由系统加密保存。</translation>
    </message>
    <message>
        <source>Kept: {mode}, {users}.</source>
        <translation>保存：{mode}，{users}。</translation>
    </message>
    <message>
        <source>Kept: {what}. Chosen later, it sets this and leaves the rest of the search as it is.</source>
        <translation>保存：{what}。以后选用时只设置这些，搜索的其余部分保持不变。</translation>
    </message>
    <message>
        <source>Key: environment</source>
        <translation>密钥：环境变量</translation>
    </message>
    <message>
        <source>Key: system keychain</source>
        <translation>密钥：系统钥匙串</translation>
    </message>
    <message>
        <source>Key: this session only</source>
        <translation>密钥：仅本次会话</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>L&amp;ists of rooms…</source>
        <translation>房间列表(&amp;I)…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后确认</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>最后确认 {time}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message numerus="yes">
        <source>Leave while %n lists of rooms are being sent?</source>
        <translation>
            <numerusform>正在发送 %n 个房间列表，要退出吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving as soon as what is on its way has ended, within %n seconds. Close the window again to hide it meanwhile.</source>
        <translation>
            <numerusform>处理中的请求结束后即退出，最多 %n 秒。再次关闭窗口可在此期间隐藏它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>历史文件</translation>
    </message>
    <message>
        <source>Left before everything was stopped: what may go on is named below, and the next console asks about it.</source>
        <translation>在全部停止之前退出：可能仍在进行的列于下方，下次打开控制台时会询问。</translation>
    </message>
    <message>
        <source>Left out, shown and kept nowhere: {names}.</source>
        <translation>已略去，不显示也不保存：{names}。</translation>
    </message>
    <message>
        <source>Left out, since they are no profiles or stand there twice: {count}.</source>
        <translation>不是配置或重复，已略去：{count}。</translation>
    </message>
    <message>
        <source>Left, F2, Delete</source>
        <translation>←、F2、Delete</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
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
        <translation>房间列表</translation>
    </message>
    <message>
        <source>List {name}</source>
        <translation>列表 {name}</translation>
    </message>
    <message>
        <source>Lists of rooms</source>
        <translation>房间列表</translation>
    </message>
    <message>
        <source>Lists of rooms (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>房间列表 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Live recordings cannot be confirmed now; they go on at the service. The console tries again by itself. {why}</source>
        <translation>目前无法确认正在进行的录制；它们在服务上仍在继续。控制台会自动重试。{why}</translation>
    </message>
    <message>
        <source>Live {count}</source>
        <translation>进行中 {count}</translation>
    </message>
    <message>
        <source>Look at a room and select it first.</source>
        <translation>请先查询并选择一个房间。</translation>
    </message>
    <message>
        <source>Look at the room</source>
        <translation>查看房间</translation>
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
        <translation>查询房间和任务</translation>
    </message>
    <message>
        <source>Look-up refused in {took}: {code}</source>
        <translation>查询被拒绝，用时 {took}：{code}</translation>
    </message>
    <message>
        <source>Mainland</source>
        <translation>中国大陆站</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message: {excerpt}</source>
        <translation>消息：{excerpt}</translation>
    </message>
    <message>
        <source>Minutes to stop after</source>
        <translation>多少分钟后停止</translation>
    </message>
    <message>
        <source>Mixe&amp;d</source>
        <translation>混流(&amp;D)</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混流</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Mode or users were found to be others</source>
        <translation>发现模式或用户不同</translation>
    </message>
    <message>
        <source>Mode where a row names none</source>
        <translation>行中未指明时的模式</translation>
    </message>
    <message>
        <source>Mode: {mode}.</source>
        <translation>模式：{mode}。</translation>
    </message>
    <message>
        <source>Mode: {mode}. TaskId {TaskId}.</source>
        <translation>模式：{mode}。TaskId {TaskId}。</translation>
    </message>
    <message>
        <source>Modes: {modes}.</source>
        <translation>模式：{modes}。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of this list</source>
        <translation>此列表的名称</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新窗口(&amp;W)</translation>
    </message>
    <message>
        <source>New, beside the one here that goes elsewhere: {name} ({words})</source>
        <translation>新增，与这里指向别处的并存：{name}（{words}）</translation>
    </message>
    <message>
        <source>New: {name} ({words})</source>
        <translation>新增：{name}（{words}）</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>尚无应答。</translation>
    </message>
    <message>
        <source>No backup of {path} was made today: it wants {wanted:,} MB of free space, and there are {free:,}. The history itself goes on.</source>
        <translation>今天没有备份 {path}：需要 {wanted:,} MB 可用空间，只有 {free:,} MB。历史记录本身照常使用。</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>没有该名称的命令。</translation>
    </message>
    <message>
        <source>No environment variable holds a key.</source>
        <translation>没有含密钥的环境变量。</translation>
    </message>
    <message>
        <source>No file of {who}.</source>
        <translation>没有{who}的文件。</translation>
    </message>
    <message>
        <source>No list of rooms was started yet.</source>
        <translation>还没有开始过房间列表。</translation>
    </message>
    <message>
        <source>No live recording needs a look.</source>
        <translation>没有需查看的进行中录制。</translation>
    </message>
    <message>
        <source>No preset has that.</source>
        <translation>没有符合的预设。</translation>
    </message>
    <message>
        <source>No profile of the file can be used. Nothing was changed.</source>
        <translation>文件中没有可用的配置。没有更改任何内容。</translation>
    </message>
    <message>
        <source>No recording in this room at {time}.</source>
        <translation>{time} 时此房间没有在录制。</translation>
    </message>
    <message>
        <source>No recording in this room now.</source>
        <translation>此房间目前没有在录制。</translation>
    </message>
    <message>
        <source>No recording is selected</source>
        <translation>未选择录制</translation>
    </message>
    <message>
        <source>No room is named yet.</source>
        <translation>还没有指明房间。</translation>
    </message>
    <message>
        <source>No row matches: {wanted}.</source>
        <translation>没有符合的行：{wanted}。</translation>
    </message>
    <message>
        <source>No row older than {day} can go</source>
        <translation>没有早于 {day} 且可以移除的行</translation>
    </message>
    <message>
        <source>No selected row needs another key: each is asked about where it is, or there is nothing left to ask.</source>
        <translation>所选行都不需要其他密钥：都在其所在之处查询，或已无可查询。</translation>
    </message>
    <message>
        <source>No system keychain can be used on this computer ({why}). Let the profile take its key for this session only or from the environment; the console stores no key in a file.</source>
        <translation>本机没有可用的系统钥匙串（{why}）。请让配置仅在本次会话或从环境变量取得密钥；控制台不会把密钥存入文件。</translation>
    </message>
    <message>
        <source>No system keychain can be used on this computer. Let the profile take its key for this session only or from the environment; the console stores no key in a file.</source>
        <translation>本机没有可用的系统钥匙串。请让配置仅在本次会话或从环境变量取得密钥；控制台不会把密钥存入文件。</translation>
    </message>
    <message>
        <source>Nobody is being recorded. Is the room right, and is anybody of these users in voice chat?</source>
        <translation>没有人被录制。房间正确吗？这些用户中有人在语音聊天中吗？</translation>
    </message>
    <message>
        <source>Nobody is recorded, the task goes on</source>
        <translation>无人被录制，任务仍在继续</translation>
    </message>
    <message>
        <source>Nobody now</source>
        <translation>现在无人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>Not recorded any more at the end: {who}.</source>
        <translation>结束时已不再录制：{who}。</translation>
    </message>
    <message>
        <source>Not recorded in time: {who}.</source>
        <translation>未及时录制：{who}。</translation>
    </message>
    <message>
        <source>Not saved: {name}</source>
        <translation>未保存：{name}</translation>
    </message>
    <message>
        <source>Not seen to be recorded in time: {who}. The last look failed: {why}</source>
        <translation>未及时看到录制：{who}。最后一次查询失败：{why}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>待发送</translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n. Each is stopped once it is known to record.</source>
        <translation>
            <numerusform>尚未确认的：%n 个。一旦得知正在录制，就会逐个停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not uploaded in time: the file of {who}.</source>
        <translation>未及时上传：{who}的文件。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on room {room}</source>
        <translation>房间 {room} 的备注</translation>
    </message>
    <message>
        <source>Note: {excerpt}</source>
        <translation>备注：{excerpt}</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>现在没有可执行的操作。</translation>
    </message>
    <message>
        <source>Nothing can be sent at present.</source>
        <translation>目前无法发送任何请求。</translation>
    </message>
    <message>
        <source>Nothing copied: select a line.</source>
        <translation>没有复制任何内容：请选择一行。</translation>
    </message>
    <message>
        <source>Nothing copied: select a row that has a RequestId.</source>
        <translation>没有复制任何内容：请选择有 RequestId 的行。</translation>
    </message>
    <message>
        <source>Nothing copied: select a row that has a RoomId.</source>
        <translation>没有复制任何内容：请选择有 RoomId 的行。</translation>
    </message>
    <message>
        <source>Nothing copied: select a row that has a TaskId.</source>
        <translation>没有复制任何内容：请选择有 TaskId 的行。</translation>
    </message>
    <message>
        <source>Nothing copied: select a row.</source>
        <translation>没有复制任何内容：请选择一行。</translation>
    </message>
    <message>
        <source>Nothing is carried out while the console is closed; when it is opened, it asks about what passed:</source>
        <translation>控制台关闭期间不会执行任何操作；打开时会询问已过时间的计划：</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing is told or asked now.</source>
        <translation>现在没有通知或询问。</translation>
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
        <source>Nothing of this list is known to record now.</source>
        <translation>此列表中目前没有已知正在录制的。</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is known to record at present.</source>
        <translation>“{name}”中目前没有已知正在录制的房间。</translation>
    </message>
    <message>
        <source>Nothing records room {RoomId}, so there is nothing to adopt.</source>
        <translation>没有任务在录制房间 {RoomId}，因此没有可接管的。</translation>
    </message>
    <message>
        <source>Nothing started yet. Type a room and press Ctrl+Enter.</source>
        <translation>尚未开始任何录制。请输入房间并按 Ctrl+回车。</translation>
    </message>
    <message>
        <source>Nothing to cancel: select a row that is planned.</source>
        <translation>没有可取消的：请选择有计划的行。</translation>
    </message>
    <message>
        <source>Nothing to stop: select a recording that goes on, or type its room.</source>
        <translation>没有可停止的：请选择正在进行的录制，或输入其房间。</translation>
    </message>
    <message>
        <source>Nothing to undo: no rows were removed lately.</source>
        <translation>没有可撤销的：最近没有移除行。</translation>
    </message>
    <message>
        <source>Nothing was copied. {why}</source>
        <translation>没有复制任何内容。{why}</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>没有导出任何内容。{why}</translation>
    </message>
    <message>
        <source>Nothing was planned or changed, since it could not be recorded. {why}</source>
        <translation>因为无法记入历史记录，没有计划或更改任何内容。{why}</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送任何请求。</translation>
    </message>
    <message>
        <source>Nothing was sent, since it could not be recorded. {why}</source>
        <translation>因为无法记入历史记录，没有发送任何请求。{why}</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何请求。</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>没有发送任何请求。{why}</translation>
    </message>
    <message>
        <source>Nothing was sent: the form was out of sight. Press Start again.</source>
        <translation>表单当时不可见，没有发送任何请求。请再按一次“开始”。</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan ended before.</source>
        <translation>没有发送任何请求：计划在此之前已结束。</translation>
    </message>
    <message>
        <source>Nothing was sent: the profile changed while the console was opening. Press Start again.</source>
        <translation>没有发送任何请求：控制台打开期间配置已改变。请再按一次“开始”。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was started: %n lines of the list must be put right first.</source>
        <translation>
            <numerusform>没有开始任何录制：请先更正列表中的 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be started: room {room} is already being recorded.</source>
        <translation>不会开始新的录制：房间 {room} 已在录制。</translation>
    </message>
    <message>
        <source>Nothing: one room a line</source>
        <translation>无：每行一个房间</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Now, for {minutes:,} min</source>
        <translation>立即，{minutes:,} 分钟</translation>
    </message>
    <message>
        <source>Now, until you stop it</source>
        <translation>立即，直到停止</translation>
    </message>
    <message>
        <source>Now, until {end}</source>
        <translation>立即，至 {end}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n selected rows {loaded:,} are loaded; this tells of those.</source>
        <translation>
            <numerusform>所选 %n 行中已加载 {loaded:,} 行；这里只说明这些。</numerusform>
        </translation>
    </message>
    <message>
        <source>Older &amp;than</source>
        <translation>早于(&amp;T)</translation>
    </message>
    <message>
        <source>On&amp;ly these</source>
        <translation>仅这些(&amp;L)</translation>
    </message>
    <message>
        <source>One begins when this user is in voice chat.</source>
        <translation>此用户进入语音聊天后开始。</translation>
    </message>
    <message>
        <source>One file for each user, and one file for the room with all voices together.</source>
        <translation>每个用户一个文件，另有一个含所有人声音的房间文件。</translation>
    </message>
    <message>
        <source>One file for each user.</source>
        <translation>每个用户一个文件。</translation>
    </message>
    <message>
        <source>One file for the room, with all voices together.</source>
        <translation>房间一个文件，含所有人的声音。</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅录制</translation>
    </message>
    <message>
        <source>Only recordings that go on</source>
        <translation>仅正在进行的录制</translation>
    </message>
    <message>
        <source>Only rows that name exactly this user</source>
        <translation>只显示恰好指明此用户的行</translation>
    </message>
    <message>
        <source>Only the built-in profile uses the practice service; choose another site and key.</source>
        <translation>只有内置配置使用练习服务；请选择其他站点和密钥。</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅这些</translation>
    </message>
    <message>
        <source>Only these users</source>
        <translation>仅录制</translation>
    </message>
    <message>
        <source>Only what records now, and is not in this history, can be adopted.</source>
        <translation>只能接管目前正在录制且不在此历史记录中的任务。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, each in a file of their own and together in one file for the room.</source>
        <translation>将只录制房间 {room} 中的{users}，每人一个文件，并合为房间的一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, each in a file of their own.</source>
        <translation>将只录制房间 {room} 中的{users}，每人一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, in a file of their own and in one file for the room.</source>
        <translation>将只录制房间 {room} 中的{users}，单独一个文件，并存为房间的一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, in a file of their own.</source>
        <translation>将只录制房间 {room} 中的{users}，单独一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, in one file for the room.</source>
        <translation>将只录制房间 {room} 中的{users}，存为房间的一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, together in one file for the room.</source>
        <translation>将只录制房间 {room} 中的{users}，合为房间的一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, each in a file of their own and together in one file for the room.</source>
        <translation>将只录制房间 {room} 中的{users}（不含{others}），每人一个文件，并合为房间的一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, each in a file of their own.</source>
        <translation>将只录制房间 {room} 中的{users}（不含{others}），每人一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, in a file of their own and in one file for the room.</source>
        <translation>将只录制房间 {room} 中的{users}（不含{others}），单独一个文件，并存为房间的一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, in a file of their own.</source>
        <translation>将只录制房间 {room} 中的{users}（不含{others}），单独一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, in one file for the room.</source>
        <translation>将只录制房间 {room} 中的{users}（不含{others}），存为房间的一个文件。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, together in one file for the room.</source>
        <translation>将只录制房间 {room} 中的{users}（不含{others}），合为房间的一个文件。</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>打开数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Open a list of rooms</source>
        <translation>打开房间列表</translation>
    </message>
    <message>
        <source>Opening the history</source>
        <translation>正在打开历史记录</translation>
    </message>
    <message>
        <source>Opens the list of profiles</source>
        <translation>打开配置列表</translation>
    </message>
    <message>
        <source>Opens the profile where its SecretId and SecretKey are typed.</source>
        <translation>打开配置中输入 SecretId 和 SecretKey 的位置。</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Ot&amp;her…</source>
        <translation>其他(&amp;H)…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <source>Other host</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Over 23 hours</source>
        <translation>超过 23 小时</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>P&amp;roduction: marked as such everywhere</source>
        <translation>生产环境：处处标明(&amp;R)</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>PRODUCTION · {name}</source>
        <translation>生产环境 · {name}</translation>
    </message>
    <message>
        <source>PRODUCTION · {name} – GME Recording Console</source>
        <translation>生产环境 · {name} – GME Recording Console</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Part of the text is nested too deeply and was not read.</source>
        <translation>部分文本嵌套太深，没有读取。</translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation>作为纯文本粘贴(&amp;T)</translation>
    </message>
    <message>
        <source>Paste as request</source>
        <translation>作为请求粘贴</translation>
    </message>
    <message>
        <source>Pause or stop sending first.</source>
        <translation>请先暂停或停止发送。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Plan the &amp;start</source>
        <translation>计划开始(&amp;S)</translation>
    </message>
    <message>
        <source>Plan the start</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Plan the stop</source>
        <translation>计划停止</translation>
    </message>
    <message numerus="yes">
        <source>Plan to stop %n recordings under {profile}?</source>
        <translation>
            <numerusform>要用 {profile} 计划停止 %n 个录制吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Planned to start when its room opens</source>
        <translation>计划在房间打开时开始</translation>
    </message>
    <message>
        <source>Planned to start {time}</source>
        <translation>计划开始：{time}</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Practice rooms</source>
        <translation>练习房间</translation>
    </message>
    <message>
        <source>Practice rooms…</source>
        <translation>练习房间…</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先练习</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Press “Adopt it” to take the room&apos;s task into this history: then it is watched, changed and stopped from here. If nothing records the room any more, start again.</source>
        <translation>按“接管”可将该房间的任务纳入此历史记录，之后可在此监视、更改和停止。若房间已不再录制，请重新开始。</translation>
    </message>
    <message>
        <source>Press “Show it” to see whom it records, to change it or to stop it.</source>
        <translation>按“显示”可查看录制对象、更改或停止。</translation>
    </message>
    <message>
        <source>Pressed &amp;by</source>
        <translation>操作人(&amp;B)</translation>
    </message>
    <message>
        <source>Pressed by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Pressed by {name}</source>
        <translation>操作人：{name}</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>配置(&amp;F)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>当前使用的配置</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>配置 {name}</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>配置：{name}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>配置 (*.json)</translation>
    </message>
    <message>
        <source>Profiles: {names}</source>
        <translation>配置：{names}</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>快速检查</translation>
    </message>
    <message>
        <source>Quick check of several r&amp;ooms…</source>
        <translation>快速检查多个房间(&amp;O)…</translation>
    </message>
    <message>
        <source>Quick check: ABORTED at “{step}”. {why}</source>
        <translation>快速检查：在“{step}”中止。{why}</translation>
    </message>
    <message>
        <source>Quick check: FAIL at “{step}”. {why}</source>
        <translation>快速检查：在“{step}”失败。{why}</translation>
    </message>
    <message>
        <source>Quick check: PASS.</source>
        <translation>快速检查：通过。</translation>
    </message>
    <message>
        <source>Quick check: broken off. The console ended in the middle of it.</source>
        <translation>快速检查：中断。控制台在检查途中结束。</translation>
    </message>
    <message>
        <source>Quick check: {verdict}</source>
        <translation>快速检查：{verdict}</translation>
    </message>
    <message>
        <source>R&amp;eset columns</source>
        <translation>重置列(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>房间(&amp;O)</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>原始应答</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>倒序(&amp;V)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read as a cURL command.</source>
        <translation>按 cURL 命令读取。</translation>
    </message>
    <message>
        <source>Read as a callback of the service, which numbers modes 0 (single) and 1 (mixed).</source>
        <translation>按服务的回调读取，其中模式编号为 0（单流）和 1（混流）。</translation>
    </message>
    <message>
        <source>Read as a command of this console.</source>
        <translation>按本控制台的命令读取。</translation>
    </message>
    <message>
        <source>Read as a line of this console&apos;s CSV file.</source>
        <translation>按本控制台 CSV 文件的行读取。</translation>
    </message>
    <message>
        <source>Read as a link of this console.</source>
        <translation>按本控制台的链接读取。</translation>
    </message>
    <message>
        <source>Read as a program.</source>
        <translation>按程序读取。</translation>
    </message>
    <message>
        <source>Read as a request in words.</source>
        <translation>按文字描述的请求读取。</translation>
    </message>
    <message>
        <source>Read as a row of a spreadsheet.</source>
        <translation>按电子表格的行读取。</translation>
    </message>
    <message>
        <source>Read as a row of this console.</source>
        <translation>按本控制台的行读取。</translation>
    </message>
    <message>
        <source>Read as a tccli command.</source>
        <translation>按 tccli 命令读取。</translation>
    </message>
    <message>
        <source>Read as room ids.</source>
        <translation>按房间 ID 读取。</translation>
    </message>
    <message>
        <source>Read as shown, {shown}: the cell holds {value}, its format adds the zeros.</source>
        <translation>按显示读作 {shown}：单元格的值是 {value}，0 由格式添加。</translation>
    </message>
    <message>
        <source>Read as the API&apos;s JSON.</source>
        <translation>按 API 的 JSON 读取。</translation>
    </message>
    <message>
        <source>Read as {value}; the spreadsheet shows it in the format {format}.</source>
        <translation>读作 {value}；电子表格以格式 {format} 显示它。</translation>
    </message>
    <message>
        <source>Read from TENCENTCLOUD_SECRET_ID and _SECRET_KEY, and a token from _TOKEN, _SESSION_TOKEN or _SECURITY_TOKEN.</source>
        <translation>读取 TENCENTCLOUD_SECRET_ID 和 _SECRET_KEY，令牌取自 _TOKEN、_SESSION_TOKEN 或 _SECURITY_TOKEN。</translation>
    </message>
    <message>
        <source>Read the list again?</source>
        <translation>要重新读取列表吗？</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Record real rooms</source>
        <translation>录制真实的房间</translation>
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
        <source>Recording ends now and cannot be resumed.</source>
        <translation>录制现在结束，无法恢复。</translation>
    </message>
    <message>
        <source>Recording room {room}</source>
        <translation>正在录制房间 {room}</translation>
    </message>
    <message>
        <source>Recording room {room}: accepted</source>
        <translation>正在录制房间 {room}：已受理</translation>
    </message>
    <message>
        <source>Recording room {room}: changing…</source>
        <translation>正在录制房间 {room}：更改中…</translation>
    </message>
    <message>
        <source>Recording room {room}: nobody yet</source>
        <translation>正在录制房间 {room}：尚无人</translation>
    </message>
    <message>
        <source>Recording room {room}: stopping…</source>
        <translation>正在录制房间 {room}：停止中…</translation>
    </message>
    <message>
        <source>Recording since: {moment}</source>
        <translation>录制始于：{moment}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Recordings that go on are not stopped by it, but not watched any more.</source>
        <translation>正在进行的录制不会因此停止，但不再被监视。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Remo&amp;ve from history</source>
        <translation>从历史记录移除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove &amp;older than…</source>
        <translation>移除旧的行(&amp;O)…</translation>
    </message>
    <message>
        <source>Remove older rows</source>
        <translation>移除旧的行</translation>
    </message>
    <message>
        <source>Remove {user}</source>
        <translation>移除 {user}</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>Replaces {name}: {changes}</source>
        <translation>替换 {name}：{changes}</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Request ended</source>
        <translation>请求结束</translation>
    </message>
    <message>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <source>RequestId {RequestId}</source>
        <translation>RequestId {RequestId}</translation>
    </message>
    <message>
        <source>RequestId: {RequestId}</source>
        <translation>RequestId：{RequestId}</translation>
    </message>
    <message>
        <source>Requests go only to hosts below tencentcloudapi.com and to this computer, so that a key never reaches anybody else.</source>
        <translation>请求只发往 tencentcloudapi.com 下的主机和本机，以免密钥落入他人之手。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>房间 ID</translation>
    </message>
    <message>
        <source>Room {RoomId} could not be asked about: {why}.</source>
        <translation>无法查询房间 {RoomId}：{why}。</translation>
    </message>
    <message>
        <source>Room {RoomId} could not be read: {why}. Nothing was changed.</source>
        <translation>无法读取房间 {RoomId}：{why}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Room {RoomId} is being checked already.</source>
        <translation>房间 {RoomId} 已在检查中。</translation>
    </message>
    <message>
        <source>Room {RoomId} is being started already, by a press with another plan or ticket. This press sent and planned nothing.</source>
        <translation>房间 {RoomId} 已由另一次操作以不同的计划或工单开始启动。本次操作没有发送请求，也没有计划任何内容。</translation>
    </message>
    <message>
        <source>Room {RoomId} is waited for, but cannot be asked about: {why}. The console goes on trying.</source>
        <translation>正在等待房间 {RoomId}，但无法查询：{why}。控制台会继续尝试。</translation>
    </message>
    <message>
        <source>Room {RoomId}: nothing was started as planned; the details of its row say why.</source>
        <translation>房间 {RoomId}：计划的开始没有启动任何录制；原因见该行详情。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the change was accepted but could not be read back: {why}.</source>
        <translation>房间 {RoomId}：更改已被受理，但无法读回确认：{why}。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start is cancelled, since its profile {profile} was changed, or is gone.</source>
        <translation>房间 {RoomId}：配置 {profile} 已更改或不存在，计划的开始已取消。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start was accepted.</source>
        <translation>房间 {RoomId}：计划的开始已被受理。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start was given up, since its time was up.</source>
        <translation>房间 {RoomId}：期限已到，计划的开始已放弃。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned stop did not succeed within an hour, and is not tried any more. Stop it by hand.</source>
        <translation>房间 {RoomId}：计划的停止一小时内未成功，不再尝试。请手动停止。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the recording was stopped as planned.</source>
        <translation>房间 {RoomId}：已按计划停止录制。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the service accepted the change but shows other users or mode. Look again.</source>
        <translation>房间 {RoomId}：服务受理了更改，但显示的用户或模式不同。请再查看一次。</translation>
    </message>
    <message>
        <source>Room {RoomId}: wait for the earlier request to end first.</source>
        <translation>房间 {RoomId}：请先等待之前的请求结束。</translation>
    </message>
    <message>
        <source>Room {RoomId}: {why} Nothing was sent.</source>
        <translation>房间 {RoomId}：{why}没有发送任何请求。</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>房间 {room}</translation>
    </message>
    <message>
        <source>Room {room} is being recorded from here already.</source>
        <translation>房间 {room} 已由本控制台录制。</translation>
    </message>
    <message>
        <source>Room {room} of profile {profile}, task {TaskId}, as the service shows it now:</source>
        <translation>配置 {profile} 的房间 {room}，任务 {TaskId}，服务目前显示：</translation>
    </message>
    <message>
        <source>Room {room} will be recorded in mode {mode}.</source>
        <translation>将以模式 {mode} 录制房间 {room}。</translation>
    </message>
    <message>
        <source>Room {room} · {mode} · {users}</source>
        <translation>房间 {room} · {mode} · {users}</translation>
    </message>
    <message>
        <source>Room {room} · {told}</source>
        <translation>房间 {room} · {told}</translation>
    </message>
    <message>
        <source>Room {room}, task {TaskId}</source>
        <translation>房间 {room}，任务 {TaskId}</translation>
    </message>
    <message>
        <source>Room {room}: accepted, being recorded.</source>
        <translation>房间 {room}：已受理，正在录制。</translation>
    </message>
    <message>
        <source>Room {room}: an earlier check left task {TaskId} there. The console&apos;s window asks about it.</source>
        <translation>房间 {room}：早先的检查遗留了任务 {TaskId}。控制台的窗口会询问。</translation>
    </message>
    <message>
        <source>Room {room}: did not start</source>
        <translation>房间 {room}：未开始</translation>
    </message>
    <message>
        <source>Room {room}: ended</source>
        <translation>房间 {room}：已结束</translation>
    </message>
    <message>
        <source>Room {room}: its profile {profile} is not here any more. Fill the form from the row instead.</source>
        <translation>房间 {room}：其配置 {profile} 已不在这里。请改用该行填写表单。</translation>
    </message>
    <message>
        <source>Room {room}: last seen {time}</source>
        <translation>房间 {room}：最后确认 {time}</translation>
    </message>
    <message>
        <source>Room {room}: no clear answer. The console is finding out what became of it.</source>
        <translation>房间 {room}：没有明确的应答。控制台正在查明结果。</translation>
    </message>
    <message>
        <source>Room {room}: not sent</source>
        <translation>房间 {room}：未发送</translation>
    </message>
    <message>
        <source>Room {room}: not stopped, still being recorded.</source>
        <translation>房间 {room}：没有停止，仍在录制。</translation>
    </message>
    <message>
        <source>Room {room}: nothing was sent. {why}</source>
        <translation>房间 {room}：没有发送任何请求。{why}</translation>
    </message>
    <message>
        <source>Room {room}: planned</source>
        <translation>房间 {room}：已计划</translation>
    </message>
    <message>
        <source>Room {room}: refused</source>
        <translation>房间 {room}：被拒绝</translation>
    </message>
    <message>
        <source>Room {room}: refused. {why}</source>
        <translation>房间 {room}：被拒绝。{why}</translation>
    </message>
    <message>
        <source>Room {room}: sending again…</source>
        <translation>房间 {room}：重新发送中…</translation>
    </message>
    <message>
        <source>Room {room}: sending…</source>
        <translation>房间 {room}：发送中…</translation>
    </message>
    <message>
        <source>Room {room}: settled, being recorded.</source>
        <translation>房间 {room}：已确认，正在录制。</translation>
    </message>
    <message>
        <source>Room {room}: settled, nothing was started.</source>
        <translation>房间 {room}：已确认，没有开始。</translation>
    </message>
    <message>
        <source>Room {room}: settling…</source>
        <translation>房间 {room}：确认中…</translation>
    </message>
    <message>
        <source>Room {room}: stopped</source>
        <translation>房间 {room}：已停止</translation>
    </message>
    <message>
        <source>Room {room}: stopped.</source>
        <translation>房间 {room}：已停止。</translation>
    </message>
    <message>
        <source>Room {room}: stopping task {TaskId}, which an earlier check left.</source>
        <translation>房间 {room}：正在停止早先检查遗留的任务 {TaskId}。</translation>
    </message>
    <message>
        <source>Room {room}: the recording has ended.</source>
        <translation>房间 {room}：录制已结束。</translation>
    </message>
    <message>
        <source>Room {room}: unknown</source>
        <translation>房间 {room}：未知</translation>
    </message>
    <message>
        <source>Room {room}: {host} with the key of {name}</source>
        <translation>房间 {room}：{host}，使用 {name} 的密钥</translation>
    </message>
    <message>
        <source>Room {room}: {plan}</source>
        <translation>房间 {room}：{plan}</translation>
    </message>
    <message>
        <source>Room, TaskId, RequestId and since when, as text</source>
        <translation>房间、TaskId、RequestId 和开始时间的文本</translation>
    </message>
    <message>
        <source>Room: {room}</source>
        <translation>房间：{room}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间数</translation>
    </message>
    <message>
        <source>Rooms of this list</source>
        <translation>此列表的房间</translation>
    </message>
    <message>
        <source>Rooms that already record</source>
        <translation>已在录制的房间</translation>
    </message>
    <message>
        <source>Rooms that already record are skipped.</source>
        <translation>跳过已在录制的房间。</translation>
    </message>
    <message>
        <source>Rooms to check, one a line</source>
        <translation>要检查的房间，每行一个</translation>
    </message>
    <message>
        <source>Rooms, one a line</source>
        <translation>房间，每行一个</translation>
    </message>
    <message>
        <source>Rooms: {rooms}</source>
        <translation>房间：{rooms}</translation>
    </message>
    <message numerus="yes">
        <source>Rooms: {rooms} and %n more</source>
        <translation>
            <numerusform>房间：{rooms} 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows between two days</source>
        <translation>两日之间的行</translation>
    </message>
    <message>
        <source>Rows found</source>
        <translation>找到的行数</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;top %n recordings…</source>
        <translation>
            <numerusform>停止 %n 个录制(&amp;T)…</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top recording…</source>
        <translation>停止录制(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Save keeps it together with the key.</source>
        <translation>保存时与密钥一并记录。</translation>
    </message>
    <message>
        <source>Save the changes to the new profile?</source>
        <translation>要保存对新配置的更改吗？</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>要保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Se&amp;lected</source>
        <translation>所选(&amp;L)</translation>
    </message>
    <message>
        <source>Search and filters were cleared to show this row.</source>
        <translation>为显示此行，已清除搜索和筛选。</translation>
    </message>
    <message>
        <source>Secret&amp;Id</source>
        <translation>SecretId(&amp;I)</translation>
    </message>
    <message>
        <source>Secret&amp;Key</source>
        <translation>SecretKey(&amp;K)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select a row of the history to see its files, what to do, and everything that was asked and answered. From here a recording is stopped, changed and noted. Several rows can be selected at once.</source>
        <translation>选择历史记录中的一行，即可查看其文件、处理建议以及全部请求和应答。可在此停止、更改录制和添加备注。可以一次选择多行。</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>所选行</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Sending again…</source>
        <translation>重新发送中…</translation>
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
        <translation>此列表不再发送；已发送的保持原样</translation>
    </message>
    <message>
        <source>Set in this console&apos;s environment: {names}. Only whoever sets them can take them away.</source>
        <translation>已在本控制台的环境中设置：{names}。只有设置者才能移除。</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Settled by asking</source>
        <translation>通过查询确认</translation>
    </message>
    <message>
        <source>Settled by asking the service, not confirmed by an answer.</source>
        <translation>通过查询服务确认，未经应答确认。</translation>
    </message>
    <message>
        <source>Settled by asking: another task records the room</source>
        <translation>通过查询确认：另一任务在录制该房间</translation>
    </message>
    <message>
        <source>Settled by asking: it goes on</source>
        <translation>通过查询确认：仍在继续</translation>
    </message>
    <message>
        <source>Settled by asking: it was done</source>
        <translation>通过查询确认：已执行</translation>
    </message>
    <message>
        <source>Settled by asking: it was not changed</source>
        <translation>通过查询确认：没有更改</translation>
    </message>
    <message>
        <source>Settled by asking: nothing was started</source>
        <translation>通过查询确认：没有开始</translation>
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
        <translation>工作表(&amp;T)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>快捷键 {keys}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>在历史记录中显示(&amp;H)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>显示行</translation>
    </message>
    <message>
        <source>Show the list “{name}”</source>
        <translation>显示列表“{name}”</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>显示录制</translation>
    </message>
    <message>
        <source>Show the t&amp;icket</source>
        <translation>显示工单(&amp;I)</translation>
    </message>
    <message>
        <source>Sin&amp;gle</source>
        <translation>单流(&amp;G)</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>单流</translation>
    </message>
    <message>
        <source>Sit&amp;e</source>
        <translation>站点(&amp;E)</translation>
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
        <translation>天蓝</translation>
    </message>
    <message>
        <source>So what became of it is not known.</source>
        <translation>因此结果未知。</translation>
    </message>
    <message>
        <source>So what is shown was last seen there.</source>
        <translation>因此显示的是在那里最后确认的内容。</translation>
    </message>
    <message>
        <source>Somebody else&apos;s task records the room. It was left alone.</source>
        <translation>他人的任务正在录制此房间。没有动它。</translation>
    </message>
    <message>
        <source>Somebody is recorded</source>
        <translation>有用户正在被录制</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Stands beside every request in the history.</source>
        <translation>记录在历史记录的每个请求旁。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>Start %n rooms</source>
        <translation>
            <numerusform>开始 %n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>Start &amp;at a time…</source>
        <translation>在指定时间开始(&amp;A)…</translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation>立即开始(&amp;N)</translation>
    </message>
    <message>
        <source>Start a recording</source>
        <translation>开始录制</translation>
    </message>
    <message>
        <source>Start a recording in one of these rooms on the practice service to see what can happen. With an action in front, the name works on that action instead, for example: {example}</source>
        <translation>在练习服务上对以下房间开始录制，可以看到各种可能的情况。在前面加上操作名，则对该操作生效，例如：{example}</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>重新开始(&amp;G)</translation>
    </message>
    <message>
        <source>Start accepted in {took}</source>
        <translation>开始已受理，用时 {took}</translation>
    </message>
    <message>
        <source>Start again sends the {never_sent:,} never sent.</source>
        <translation>“重新开始”会发送从未发送的 {never_sent:,} 个。</translation>
    </message>
    <message>
        <source>Start again sends the {refused:,} refused and the {never_sent:,} never sent.</source>
        <translation>“重新开始”会发送被拒绝的 {refused:,} 个和从未发送的 {never_sent:,} 个。</translation>
    </message>
    <message>
        <source>Start again sends the {refused:,} refused.</source>
        <translation>“重新开始”会发送被拒绝的 {refused:,} 个。</translation>
    </message>
    <message>
        <source>Start and Change are sent at once.</source>
        <translation>开始和更改立即发送。</translation>
    </message>
    <message>
        <source>Start not sent</source>
        <translation>开始未发送</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>开始录制</translation>
    </message>
    <message>
        <source>Start recordings</source>
        <translation>开始录制</translation>
    </message>
    <message>
        <source>Start refused in {took}: {code}</source>
        <translation>开始被拒绝，用时 {took}：{code}</translation>
    </message>
    <message>
        <source>Start sent, its answer was not noted</source>
        <translation>已发送开始，其应答未记录</translation>
    </message>
    <message>
        <source>Start sent, no answer yet</source>
        <translation>已发送开始，尚无应答</translation>
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
        <source>Start what is planne&amp;d now</source>
        <translation>立即开始计划的录制(&amp;D)</translation>
    </message>
    <message>
        <source>Start when it op&amp;ens</source>
        <translation>打开时开始(&amp;E)</translation>
    </message>
    <message>
        <source>Start when it opens</source>
        <translation>打开时开始</translation>
    </message>
    <message>
        <source>Start when the room &amp;opens</source>
        <translation>房间打开时开始(&amp;O)</translation>
    </message>
    <message>
        <source>Start without an answer that counts, after {took}</source>
        <translation>开始没有有效应答，用时 {took}</translation>
    </message>
    <message>
        <source>Start, Stop and Change are sent after a question.</source>
        <translation>开始、停止和更改在询问后发送。</translation>
    </message>
    <message>
        <source>StartRecord, planned</source>
        <translation>StartRecord，已计划</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Started more than 23 hours ago: the mainland guide says that a recording ends after 24. Stop it, then start again: the room is taken while it runs.</source>
        <translation>开始已超过 23 小时：按中国大陆的指南，录制 24 小时后结束。请停止后重新开始：录制期间房间一直被占用。</translation>
    </message>
    <message numerus="yes">
        <source>Starting %n rooms of {name} under the profile {profile}.</source>
        <translation>
            <numerusform>正在用配置 {profile} 开始 {name} 中的 %n 个房间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the practice service.</source>
        <translation>正在启动练习服务。</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>{time} 开始</translation>
    </message>
    <message>
        <source>Starts when the room opens</source>
        <translation>房间打开时开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State is {state}</source>
        <translation>状态为{state}</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings</source>
        <translation>
            <numerusform>停止 %n 个录制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings of profile {profile}?</source>
        <translation>
            <numerusform>要停止配置 {profile} 的 %n 个录制吗？</numerusform>
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
        <translation>
            <numerusform>要停止快速检查遗留的 %n 个录制吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings?</source>
        <translation>
            <numerusform>要停止 %n 个录制吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop a&amp;ll %n recordings…</source>
        <translation>
            <numerusform>停止全部 %n 个录制(&amp;L)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop a&amp;ll recordings…</source>
        <translation>停止所有录制(&amp;L)…</translation>
    </message>
    <message>
        <source>Stop accepted in {took}</source>
        <translation>停止已受理，用时 {took}</translation>
    </message>
    <message>
        <source>Stop af&amp;ter or at…</source>
        <translation>在一段时间后或指定时间停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Stop after {minutes:,} min</source>
        <translation>{minutes:,} 分钟后停止</translation>
    </message>
    <message>
        <source>Stop answered in {took}: it had ended already</source>
        <translation>停止已应答，用时 {took}：录制早已结束</translation>
    </message>
    <message>
        <source>Stop at the first &amp;that is not accepted</source>
        <translation>遇到未被受理的即停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop by &amp;hand</source>
        <translation>手动停止(&amp;H)</translation>
    </message>
    <message>
        <source>Stop late&amp;r…</source>
        <translation>稍后停止(&amp;R)…</translation>
    </message>
    <message>
        <source>Stop later</source>
        <translation>稍后停止</translation>
    </message>
    <message>
        <source>Stop not sent</source>
        <translation>停止未发送</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Stop recording room {room} of profile {profile}?</source>
        <translation>要停止配置 {profile} 的房间 {room} 的录制吗？</translation>
    </message>
    <message>
        <source>Stop refused in {took}: {code}</source>
        <translation>停止被拒绝，用时 {took}：{code}</translation>
    </message>
    <message>
        <source>Stop room {room} ({profile})</source>
        <translation>停止房间 {room}（{profile}）</translation>
    </message>
    <message>
        <source>Stop sendi&amp;ng</source>
        <translation>停止发送(&amp;N)</translation>
    </message>
    <message>
        <source>Stop sent, its answer was not noted</source>
        <translation>已发送停止，其应答未记录</translation>
    </message>
    <message>
        <source>Stop sent, no answer yet</source>
        <translation>已发送停止，尚无应答</translation>
    </message>
    <message numerus="yes">
        <source>Stop them</source>
        <translation>
            <numerusform>停止录制</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop without an answer that counts, after {took}</source>
        <translation>停止没有有效应答，用时 {took}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped at the first error, as chosen: line {line}, room {RoomId}. Nothing more is sent.</source>
        <translation>已按选择在第一个错误处停止：第 {line} 行，房间 {RoomId}。不再发送请求。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>TLS failed: {why}</source>
        <translation>TLS 失败：{why}</translation>
    </message>
    <message>
        <source>TLS trust</source>
        <translation>TLS 信任</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message numerus="yes">
        <source>Take %n profiles from this file?</source>
        <translation>
            <numerusform>要从此文件导入 %n 个配置吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>Takes effect when the console is started again.</source>
        <translation>下次启动控制台时生效。</translation>
    </message>
    <message>
        <source>Task ended</source>
        <translation>任务结束</translation>
    </message>
    <message>
        <source>Task {TaskId} already records the room. It was left alone, and nothing was started.</source>
        <translation>任务 {TaskId} 已在录制此房间。没有动它，也没有开始任何录制。</translation>
    </message>
    <message>
        <source>Task {TaskId} could not be looked up: {why}.</source>
        <translation>无法查询任务 {TaskId}：{why}。</translation>
    </message>
    <message>
        <source>Task {TaskId} of this history records it, so nothing was started.</source>
        <translation>此历史记录中的任务 {TaskId} 正在录制它，因此本次没有开始新的录制。</translation>
    </message>
    <message>
        <source>Task&amp;Id or result</source>
        <translation>TaskId 或结果(&amp;I)</translation>
    </message>
    <message>
        <source>TaskId</source>
        <translation>TaskId</translation>
    </message>
    <message>
        <source>TaskId or result</source>
        <translation>TaskId 或结果</translation>
    </message>
    <message>
        <source>TaskId {TaskId}</source>
        <translation>TaskId {TaskId}</translation>
    </message>
    <message>
        <source>TaskId: {TaskId}</source>
        <translation>TaskId：{TaskId}</translation>
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
        <source>Test asks one harmless question with what stands above, and whose key it is. Nothing is recorded.</source>
        <translation>“测试”用上面的内容发送一个无害的询问，并查明密钥属于谁。不会录制任何内容。</translation>
    </message>
    <message>
        <source>Text for the c&amp;aller</source>
        <translation>给来电者的文本(&amp;A)</translation>
    </message>
    <message>
        <source>That is no file that can be read.</source>
        <translation>这不是可读取的文件。</translation>
    </message>
    <message>
        <source>That is too far ahead: 7 days at most.</source>
        <translation>太远了：最多 7 天。</translation>
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
        <translation>没有留出时间：至少一分钟。</translation>
    </message>
    <message>
        <source>That names no user; nothing was taken.</source>
        <translation>其中没有指明用户；没有采用任何内容。</translation>
    </message>
    <message>
        <source>That time has passed: choose a later one.</source>
        <translation>该时间已过：请选择更晚的时间。</translation>
    </message>
    <message>
        <source>The &amp;window&apos;s language</source>
        <translation>与窗口相同(&amp;W)</translation>
    </message>
    <message>
        <source>The API&apos;s documentation says that only one of the two lists may be set.</source>
        <translation>API 文档说明：两个列表只能设一个。</translation>
    </message>
    <message>
        <source>The SecretKey does not belong to the SecretId</source>
        <translation>SecretKey 与 SecretId 不对应</translation>
    </message>
    <message>
        <source>The answer for room {RoomId} (TaskId {TaskId}) could not be written to the history; the console goes on trying. {why}</source>
        <translation>无法将房间 {RoomId}（TaskId {TaskId}）的应答写入历史记录；控制台会继续尝试。{why}</translation>
    </message>
    <message>
        <source>The answer for room {RoomId} could not be written to the history; the console goes on trying. {why}</source>
        <translation>无法将房间 {RoomId} 的应答写入历史记录；控制台会继续尝试。{why}</translation>
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
        <translation>应用 ID 是 1 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>The application id is a whole number, digits only, up to {most}.</source>
        <translation>应用 ID 是不超过 {most} 的整数，只含数字。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted</source>
        <translation>{host} 的证书不受信任</translation>
    </message>
    <message>
        <source>The command line says {option} {value}, which wins while this console runs.</source>
        <translation>命令行指定了 {option} {value}，本次运行以它为准。</translation>
    </message>
    <message>
        <source>The console cannot open.</source>
        <translation>控制台无法打开。</translation>
    </message>
    <message>
        <source>The console corrects its signatures for it, so requests work. Set the clock all the same: the times in the history are this computer&apos;s.</source>
        <translation>控制台会为此校正签名，因此请求可用。仍请校准时钟：历史记录中的时间取自本机。</translation>
    </message>
    <message numerus="yes">
        <source>The console ended before the answer for %n rows came; it asks the service what became of that.</source>
        <translation>
            <numerusform>控制台在 %n 行的应答到达之前结束了；正在向服务查询其结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>The console ended before their checks could stop them. A stop cannot be undone.</source>
        <translation>控制台在检查停止它们之前结束了。停止后无法撤销。</translation>
    </message>
    <message>
        <source>The console is open already; its window came forward.</source>
        <translation>控制台已打开；其窗口已移到前面。</translation>
    </message>
    <message>
        <source>The console must be running for it.</source>
        <translation>届时控制台必须在运行。</translation>
    </message>
    <message>
        <source>The console was left.</source>
        <translation>控制台已退出。</translation>
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
        <translation>环境变量保持不变。历史记录的行保留。</translation>
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
        <source>The file holds no secret. None that is stored here is changed, or sent anywhere else.</source>
        <translation>文件不含密钥。这里保存的密钥不会被更改，也不会发往别处。</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB; nothing was taken.</source>
        <translation>文件大于 {most} MB；没有采用任何内容。</translation>
    </message>
    <message>
        <source>The file of user {UserId} has no name.</source>
        <translation>用户 {UserId} 的文件没有名称。</translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation>首行是列名(&amp;N)</translation>
    </message>
    <message>
        <source>The first nine have the keys Ctrl+1 to Ctrl+9. Alt+Up and Alt+Down move, F2 renames, Delete removes.</source>
        <translation>前九个可用 Ctrl+1 到 Ctrl+9。Alt+↑ 和 Alt+↓ 移动，F2 重命名，Delete 移除。</translation>
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
        <translation>已用 {name} 填写表单。没有发送任何请求。</translation>
    </message>
    <message>
        <source>The form was filled from outside, for room {RoomId} under {profile}. Nothing was sent.</source>
        <translation>表单由外部填写：房间 {RoomId}，配置 {profile}。没有发送任何请求。</translation>
    </message>
    <message>
        <source>The history and the profiles could not be opened in time.</source>
        <translation>未能及时打开历史记录和配置。</translation>
    </message>
    <message>
        <source>The history could not be used: {why}.</source>
        <translation>无法使用历史记录：{why}。</translation>
    </message>
    <message>
        <source>The history is not open yet. Nothing was sent.</source>
        <translation>历史记录尚未打开。没有发送任何请求。</translation>
    </message>
    <message>
        <source>The history is not open, so nothing was sent.</source>
        <translation>历史记录未打开，因此没有发送任何请求。</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside, whole, as {name}, and a new one started.</source>
        <translation>历史记录已损坏。已完整另存为 {name}，并开始新的历史记录。</translation>
    </message>
    <message>
        <source>The host of this row cannot be used. {why}</source>
        <translation>此行的主机无法使用。{why}</translation>
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
        <translation>密钥属于账号 {account}，用户 {user}。</translation>
    </message>
    <message>
        <source>The key belongs to account {account}.</source>
        <translation>密钥属于账号 {account}。</translation>
    </message>
    <message>
        <source>The key is not known to the service</source>
        <translation>服务不认识此密钥</translation>
    </message>
    <message>
        <source>The key is right but not permitted to do this</source>
        <translation>密钥正确，但没有此操作的权限</translation>
    </message>
    <message>
        <source>The key may not ask which account it belongs to ({code}). It works all the same.</source>
        <translation>密钥无权查询其所属账号（{code}）。这不影响使用。</translation>
    </message>
    <message>
        <source>The key of this profile is typed for each session. Open Profile, Manage profiles, and type it.</source>
        <translation>此配置的密钥需每次会话输入。请打开“配置”→“管理配置…”输入。</translation>
    </message>
    <message>
        <source>The keychain that PYTHON_KEYRING_BACKEND or keyringrc.cfg names cannot be used on this computer ({why}). Remove that setting, or use the key for this session only.</source>
        <translation>PYTHON_KEYRING_BACKEND 或 keyringrc.cfg 指定的钥匙串在本机无法使用（{why}）。请移除该设置，或仅在本次会话使用密钥。</translation>
    </message>
    <message>
        <source>The language is as it was: close the dialog that is open, then choose again.</source>
        <translation>语言保持不变：请关闭打开的对话框，然后重新选择。</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>The library that reaches the keychain cannot be loaded ({why}). Install the console again, or use the key for this session only.</source>
        <translation>无法加载访问钥匙串的库（{why}）。请重新安装控制台，或仅在本次会话使用密钥。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
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
        <translation>
            <numerusform>名称有 %n 个字符，最多 {most} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds something invisible: {name}</source>
        <translation>名称含有不可见字符：{name}</translation>
    </message>
    <message>
        <source>The note “{note}” is not kept. {why} Select its row and press Ctrl+M to try again.</source>
        <translation>备注“{note}”没有保存。{why}请选择其行并按 Ctrl+M 重试。</translation>
    </message>
    <message>
        <source>The note “{note}” stays out: it is written when the recording is in the history.</source>
        <translation>没有采用备注“{note}”：录制进入历史记录后再写。</translation>
    </message>
    <message>
        <source>The plan was cancelled</source>
        <translation>计划已取消</translation>
    </message>
    <message>
        <source>The port is too large: ports end at 65535.</source>
        <translation>端口太大：最大为 65535。</translation>
    </message>
    <message>
        <source>The practice profile is built in and cannot be changed.</source>
        <translation>练习配置是内置的，不能更改。</translation>
    </message>
    <message>
        <source>The practice profile is built in and cannot be deleted.</source>
        <translation>练习配置是内置的，不能删除。</translation>
    </message>
    <message>
        <source>The practice profile is built in: it uses the service imitated on this computer and needs no key. It cannot be edited, copied or deleted. Add makes a profile for the real service.</source>
        <translation>练习配置是内置的：它使用本机模拟的服务，不需要密钥。不能编辑、复制或删除。用“添加”可为真实服务创建配置。</translation>
    </message>
    <message>
        <source>The practice service could not be started: {why}.</source>
        <translation>无法启动练习服务：{why}。</translation>
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
        <translation>配置在此期间被更改或删除，因此没有用它发送任何请求。</translation>
    </message>
    <message>
        <source>The profile {name} asks before it acts: name it with --profile, which is the answer to its question.</source>
        <translation>配置 {name} 在操作前询问：用 --profile 指明它，即视为对询问的回答。</translation>
    </message>
    <message>
        <source>The profile {name} has no application id.</source>
        <translation>配置 {name} 没有应用 ID。</translation>
    </message>
    <message>
        <source>The profile {profile} asks for a ticket. Nothing was sent without one.</source>
        <translation>配置 {profile} 要求填写工单。没有工单，因此没有发送任何请求。</translation>
    </message>
    <message>
        <source>The profile {profile} asks why: write the ticket.</source>
        <translation>配置 {profile} 要求说明原因：请填写工单。</translation>
    </message>
    <message>
        <source>The profile {profile} is read-only: nothing is started, stopped or changed under it.</source>
        <translation>配置 {profile} 是只读的：不会用它开始、停止或更改任何录制。</translation>
    </message>
    <message>
        <source>The profile {profile} of this batch is not here any more, or no longer goes to {host}. Nothing was sent.</source>
        <translation>此列表的配置 {profile} 已不在这里，或不再指向 {host}。没有发送任何请求。</translation>
    </message>
    <message>
        <source>The profile&apos;s key is still in the system keychain, under {service}. {why}</source>
        <translation>配置的密钥仍在系统钥匙串中，名称为 {service}。{why}</translation>
    </message>
    <message>
        <source>The profile&apos;s own application is {BizId}.</source>
        <translation>配置自身的应用是 {BizId}。</translation>
    </message>
    <message>
        <source>The profiles could not be read. Their file was set aside, whole, as {path}.</source>
        <translation>无法读取配置。其文件已完整另存为 {path}。</translation>
    </message>
    <message>
        <source>The profiles in {path} cannot be read or written: {why}.</source>
        <translation>无法读写 {path} 中的配置：{why}。</translation>
    </message>
    <message>
        <source>The recording ended by itself.</source>
        <translation>录制自行结束。</translation>
    </message>
    <message>
        <source>The recording had ended already when the check stopped it.</source>
        <translation>检查要停止时，录制已经结束。</translation>
    </message>
    <message numerus="yes">
        <source>The recording of user {UserId} is in %n files.</source>
        <translation>
            <numerusform>用户 {UserId} 的录制分为 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording was stopped by somebody else meanwhile.</source>
        <translation>录制在此期间被他人停止。</translation>
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
        <translation>结果已写入 {path}。</translation>
    </message>
    <message>
        <source>The room did not exist at {time}.</source>
        <translation>{time} 时此房间不存在。</translation>
    </message>
    <message>
        <source>The room does not exist now.</source>
        <translation>此房间目前不存在。</translation>
    </message>
    <message>
        <source>The room does not exist: nobody has entered it. Nothing was started.</source>
        <translation>房间不存在：还没有人进入。没有开始任何录制。</translation>
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
        <translation>此房间已由本控制台录制。没有动它。</translation>
    </message>
    <message>
        <source>The room was not there. The console can wait for it, and start as soon as it opens.</source>
        <translation>房间当时不存在。控制台可以等待房间，一打开就开始。</translation>
    </message>
    <message>
        <source>The rooms and their verdicts</source>
        <translation>各房间及其结论</translation>
    </message>
    <message>
        <source>The rows of {path} changed while some of them were selected. Select them again.</source>
        <translation>选择期间 {path} 的行有变化。请重新选择。</translation>
    </message>
    <message numerus="yes">
        <source>The search box holds %n characters: the rest was left out.</source>
        <translation>
            <numerusform>搜索框最多 %n 个字符：其余已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务没有及时应答。</translation>
    </message>
    <message>
        <source>The service did not tell of the files in time. {why}</source>
        <translation>服务没有及时告知文件信息。{why}</translation>
    </message>
    <message>
        <source>The service did not tell whether the room is recorded: {why}</source>
        <translation>服务没有告知房间是否在录制：{why}</translation>
    </message>
    <message>
        <source>The service does not show task {TaskId} in room {RoomId} any more. Nothing was adopted.</source>
        <translation>服务不再显示房间 {RoomId} 中的任务 {TaskId}。没有接管任何任务。</translation>
    </message>
    <message>
        <source>The service does not show this recording of room {RoomId} any more. Nothing was changed.</source>
        <translation>服务不再显示房间 {RoomId} 的此录制。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The service does not tell of a stopped task any more: whether the files were uploaded is not confirmed.</source>
        <translation>服务不再提供已停止任务的信息：文件是否上传未能确认。</translation>
    </message>
    <message>
        <source>The service refused the start: {why}</source>
        <translation>服务拒绝了开始：{why}</translation>
    </message>
    <message>
        <source>The service refused the stop: {why}</source>
        <translation>服务拒绝了停止：{why}</translation>
    </message>
    <message>
        <source>The service says that it recorded in mode {mode}.</source>
        <translation>服务称录制模式为 {mode}。</translation>
    </message>
    <message>
        <source>The service would not tell what became of it: {code}. It is asked again at {at}.</source>
        <translation>服务没有告知结果：{code}。将于 {at} 再次查询。</translation>
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
        <translation>无法将开始写入历史记录，因此没有发送任何请求。{why}</translation>
    </message>
    <message>
        <source>The start got no usable answer, and it could not be found out in time whether it records. The console goes on asking, and stops the recording as soon as it shows.</source>
        <translation>开始没有得到可用的应答，且未能及时查明是否在录制。控制台会继续查询，一旦发现就停止录制。</translation>
    </message>
    <message>
        <source>The start got no usable answer, and the service shows no task: it did not start.</source>
        <translation>开始没有得到可用的应答，服务也不显示任务：没有开始。</translation>
    </message>
    <message>
        <source>The start got no usable answer; it was settled by asking the service.</source>
        <translation>开始没有得到可用的应答；已通过查询服务确认。</translation>
    </message>
    <message>
        <source>The start was not sent: {why}</source>
        <translation>开始没有发送：{why}</translation>
    </message>
    <message>
        <source>The steps of the check</source>
        <translation>检查的步骤</translation>
    </message>
    <message>
        <source>The stop was not sent: {why}</source>
        <translation>停止没有发送：{why}</translation>
    </message>
    <message>
        <source>The stop would come before the start: choose a later one.</source>
        <translation>停止会早于开始：请选择更晚的时间。</translation>
    </message>
    <message>
        <source>The stored body of this row is no request that the console knows.</source>
        <translation>此行保存的正文不是控制台认识的请求。</translation>
    </message>
    <message>
        <source>The system keychain does not answer. Look for its question behind the other windows, or let the profile take its key for this session only.</source>
        <translation>系统钥匙串没有应答。请查看其他窗口后面是否有它的询问，或让配置仅在本次会话取得密钥。</translation>
    </message>
    <message>
        <source>The system keychain here is {keychain}. No secret is in any file.</source>
        <translation>这里的系统钥匙串是 {keychain}。任何文件中都没有密钥。</translation>
    </message>
    <message>
        <source>The system keychain: {why}</source>
        <translation>系统钥匙串：{why}</translation>
    </message>
    <message>
        <source>The text is too long: it was not read, or not to its end.</source>
        <translation>文本太长：没有读取，或没有读到结尾。</translation>
    </message>
    <message numerus="yes">
        <source>The text names %n rooms: {rooms}</source>
        <translation>
            <numerusform>文本中有 %n 个房间：{rooms}</numerusform>
        </translation>
    </message>
    <message>
        <source>The text names no room that can be taken.</source>
        <translation>文本中没有可用的房间。</translation>
    </message>
    <message>
        <source>The text names the profile {named}. {chosen} stays chosen: choose the other one first if it is meant.</source>
        <translation>文本指明配置 {named}。目前仍为 {chosen}：若要用 {named}，请先选择它。</translation>
    </message>
    <message>
        <source>The ticket {ticket} stays out: the form asks for none (View, Show the ticket).</source>
        <translation>没有采用工单 {ticket}：表单不要求工单（“视图”→“显示工单”）。</translation>
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
        <translation>有一个开始尚未发送，因此窗口保持打开。若要退出，请再关闭一次。</translation>
    </message>
    <message>
        <source>The {name} holds a space or a character that none has.</source>
        <translation>{name} 含有空格或不可能出现的字符。</translation>
    </message>
    <message>
        <source>The {name} holds a space, a line break or a character outside ASCII.</source>
        <translation>{name} 含有空格、换行或非 ASCII 字符。</translation>
    </message>
    <message>
        <source>The {name} is empty.</source>
        <translation>{name} 为空。</translation>
    </message>
    <message>
        <source>There are no presets yet. Fill the form, then choose Recording, Presets, Save as preset.</source>
        <translation>还没有预设。请填写表单，然后选择“录制”→“预设”→“保存为预设…”。</translation>
    </message>
    <message>
        <source>There are {most} already, and no more are kept. Remove some first.</source>
        <translation>已有 {most} 个，不能再保存。请先移除一些。</translation>
    </message>
    <message>
        <source>There is a file with all voices together, which was not asked for.</source>
        <translation>有一个未要求的全员混合文件。</translation>
    </message>
    <message>
        <source>There is already a profile with the name {name}.</source>
        <translation>已有名为 {name} 的配置。</translation>
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
        <translation>没有可用于测试的密钥</translation>
    </message>
    <message>
        <source>There is no profile with the name {name}. There are: {names}.</source>
        <translation>没有名为 {name} 的配置。现有：{names}。</translation>
    </message>
    <message>
        <source>There is no profile “{name}”; the form stays as it is.</source>
        <translation>没有配置“{name}”；表单保持不变。</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>此文本中没有请求。</translation>
    </message>
    <message>
        <source>There is no room in this list.</source>
        <translation>此列表中没有房间。</translation>
    </message>
    <message>
        <source>There is no row.</source>
        <translation>没有行。</translation>
    </message>
    <message>
        <source>There is no such time on that day: the clocks are put forward.</source>
        <translation>当天没有这个时间：时钟会被拨快。</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>There is none named {name} any more.</source>
        <translation>已没有名为 {name} 的项目。</translation>
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
        <translation>已有名为 {name} 的项目。</translation>
    </message>
    <message>
        <source>There is one named {name}; this takes its place.</source>
        <translation>已有名为 {name} 的项目；将被替换。</translation>
    </message>
    <message numerus="yes">
        <source>They go on at the service, which costs, until stopped:</source>
        <translation>
            <numerusform>它们在服务上继续进行并产生费用，直到停止：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were to be done while the console was closed or asleep, and nothing was done:</source>
        <translation>
            <numerusform>它们本应在控制台关闭或休眠期间执行，没有执行任何操作：</numerusform>
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
        <translation>本机设置为用 {name} 保存密码，它不是系统钥匙串，因此不会在那里保存密钥。请移除 PYTHON_KEYRING_BACKEND 和 keyringrc.cfg，或仅在本次会话使用密钥。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>本机时钟不准</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the service&apos;s</source>
        <translation>本机时钟比服务快 {time}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the service&apos;s. Requests are signed with the service&apos;s time; the times in the history are this computer&apos;s.</source>
        <translation>本机时钟比服务快 {time}。请求按服务的时间签名；历史记录中的时间取自本机。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the service&apos;s</source>
        <translation>本机时钟比服务慢 {time}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the service&apos;s. Requests are signed with the service&apos;s time; the times in the history are this computer&apos;s.</source>
        <translation>本机时钟比服务慢 {time}。请求按服务的时间签名；历史记录中的时间取自本机。</translation>
    </message>
    <message>
        <source>This console is recording this room: all except {others}.</source>
        <translation>本控制台正在录制此房间：除{others}外的所有人。</translation>
    </message>
    <message>
        <source>This console is recording this room: everyone.</source>
        <translation>本控制台正在录制此房间：所有人。</translation>
    </message>
    <message>
        <source>This console is recording this room: only {users}, except {others}.</source>
        <translation>本控制台正在录制此房间：仅{users}，不含{others}。</translation>
    </message>
    <message>
        <source>This console is recording this room: only {users}.</source>
        <translation>本控制台正在录制此房间：仅{users}。</translation>
    </message>
    <message>
        <source>This does not say on which host it was; nobody is asked about it.</source>
        <translation>没有记录它属于哪个主机；不会向任何一方查询。</translation>
    </message>
    <message>
        <source>This host is not allowed</source>
        <translation>不允许使用此主机</translation>
    </message>
    <message>
        <source>This host is reached on port 443 only.</source>
        <translation>此主机只能通过端口 443 访问。</translation>
    </message>
    <message>
        <source>This host is reached over https only.</source>
        <translation>此主机只能通过 https 访问。</translation>
    </message>
    <message>
        <source>This is no .xlsx file that can be read.</source>
        <translation>这不是可读取的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>This is not a host that requests may be sent to.</source>
        <translation>不能向此主机发送请求。</translation>
    </message>
    <message>
        <source>This is not a host: write a name such as gme.intl.tencentcloudapi.com and nothing more.</source>
        <translation>这不是主机：请只写类似 gme.intl.tencentcloudapi.com 的名称。</translation>
    </message>
    <message>
        <source>This is not a room id: {room}</source>
        <translation>这不是房间 ID：{room}</translation>
    </message>
    <message>
        <source>This is on {host}, and its profile {profile} is not here; nobody is asked about it.</source>
        <translation>它在 {host} 上，而其配置 {profile} 不在这里；不会向任何一方查询。</translation>
    </message>
    <message>
        <source>This is on {host}, where the profile {profile} no longer goes; nobody is asked about it.</source>
        <translation>它在 {host} 上，而配置 {profile} 已不再指向那里；不会向任何一方查询。</translation>
    </message>
    <message>
        <source>This key belongs to another account than last time</source>
        <translation>此密钥所属账号与上次不同</translation>
    </message>
    <message>
        <source>This list was started before and not finished: {reached:,} of {asked:,} rooms were reached. It goes on with the others, under the profile {profile}; nothing is started twice.</source>
        <translation>此列表之前已经开始，尚未完成：{asked:,} 个房间中已处理 {reached:,} 个。现在用配置 {profile} 继续处理其余房间；不会重复开始任何房间。</translation>
    </message>
    <message>
        <source>This profile does not exist any more.</source>
        <translation>此配置已不存在。</translation>
    </message>
    <message>
        <source>This room is recorded from here already</source>
        <translation>此房间已由本控制台录制</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>Ti&amp;cket</source>
        <translation>工单(&amp;C)</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>工单(&amp;K)</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>工单 {ticket}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time to start at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Time to stop at</source>
        <translation>停止时间</translation>
    </message>
    <message>
        <source>To stop keeps the window open, to show what becomes of it, and cannot be undone.</source>
        <translation>若选择停止，窗口会保持打开以显示结果；停止后无法撤销。</translation>
    </message>
    <message>
        <source>To write a note, select a row first.</source>
        <translation>要写备注，请先选择一行。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today&apos;s refusals</source>
        <translation>今天被拒绝的</translation>
    </message>
    <message>
        <source>Toke&amp;n</source>
        <translation>Token(&amp;N)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Trying again to write the answer to the history</source>
        <translation>正在重试将应答写入历史记录</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Type or paste rooms, one a line.</source>
        <translation>请每行输入或粘贴一个房间。</translation>
    </message>
    <message>
        <source>Type the &amp;key…</source>
        <translation>输入密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Type the SecretId, or choose another credential source.</source>
        <translation>请输入 SecretId，或选择其他凭据来源。</translation>
    </message>
    <message>
        <source>Type the SecretId.</source>
        <translation>请输入 SecretId。</translation>
    </message>
    <message>
        <source>Type the SecretKey that belongs to the SecretId.</source>
        <translation>请输入与 SecretId 对应的 SecretKey。</translation>
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
        <translation>请输入主机。</translation>
    </message>
    <message>
        <source>Type the room id.</source>
        <translation>请输入房间 ID。</translation>
    </message>
    <message>
        <source>Type the rooms to check, one a line.</source>
        <translation>请输入要检查的房间，每行一个。</translation>
    </message>
    <message>
        <source>Typed, kept in memory, forgotten when the console closes.</source>
        <translation>输入后保存在内存中，关闭控制台即丢弃。</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation>撤销(&amp;D)</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unfinished list of rooms</source>
        <translation>未完成的房间列表</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Until now {before}; from now on {after} will be recorded.</source>
        <translation>此前录制：{before}；今后录制：{after}。</translation>
    </message>
    <message>
        <source>Use both lists</source>
        <translation>使用两个列表</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Use what was m&amp;eant</source>
        <translation>采用推测的值(&amp;E)</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>使用 {text}</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>以前用过的</translation>
    </message>
    <message>
        <source>User id {user}, Delete removes it</source>
        <translation>用户 ID {user}，Delete 移除</translation>
    </message>
    <message>
        <source>User is {user}</source>
        <translation>用户为 {user}</translation>
    </message>
    <message>
        <source>User {UserId} was recorded and should not have been.</source>
        <translation>用户 {UserId} 不应被录制，却被录制了。</translation>
    </message>
    <message>
        <source>User {user}</source>
        <translation>用户 {user}</translation>
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
        <translation>用户 {user} 将被录制。</translation>
    </message>
    <message>
        <source>User {user} will no longer be recorded.</source>
        <translation>用户 {user} 将不再被录制。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Users where a row names none</source>
        <translation>行中未指明时的用户</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Verify the files</source>
        <translation>验证文件</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>历史记录的视图</translation>
    </message>
    <message>
        <source>Wait for the files</source>
        <translation>等待文件</translation>
    </message>
    <message>
        <source>Wait until recorded</source>
        <translation>等待录制</translation>
    </message>
    <message>
        <source>Waiting for the credential</source>
        <translation>正在等待凭据</translation>
    </message>
    <message>
        <source>Waiting for the service to answer.</source>
        <translation>正在等待服务应答。</translation>
    </message>
    <message>
        <source>Waiting for the system keychain</source>
        <translation>正在等待系统钥匙串</translation>
    </message>
    <message>
        <source>Waiting for the system keychain.</source>
        <translation>正在等待系统钥匙串。</translation>
    </message>
    <message>
        <source>Waiting for {host}</source>
        <translation>正在等待 {host}</translation>
    </message>
    <message>
        <source>Waiting to try {host} again</source>
        <translation>正在等待重试 {host}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Was to start at {time}</source>
        <translation>原定 {time} 开始</translation>
    </message>
    <message>
        <source>Was {meant} meant?</source>
        <translation>是指 {meant} 吗？</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>恢复监视</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watching is paused: what is shown of live recordings is what was seen before.</source>
        <translation>监视已暂停：进行中的录制显示的是此前确认的情况。</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>应答内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件经过</translation>
    </message>
    <message numerus="yes">
        <source>What happened · %n steps</source>
        <translation>
            <numerusform>事件经过 · %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
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
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>What the file does</source>
        <translation>导入此文件后的变化</translation>
    </message>
    <message>
        <source>What the file holds is here already, exactly so. Nothing was changed.</source>
        <translation>文件中的内容这里都已有，完全相同。没有更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>What the search and the filters show: %n rows.</source>
        <translation>
            <numerusform>搜索和筛选所显示的：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the service says</source>
        <translation>服务的答复</translation>
    </message>
    <message>
        <source>What the service says about each room</source>
        <translation>服务对各房间的答复</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>What was accepted or is not yet known is not sent again.</source>
        <translation>已受理或结果尚未知的不会再次发送。</translation>
    </message>
    <message>
        <source>What was accepted, was skipped or is not yet known is not sent again.</source>
        <translation>已受理、被跳过或结果尚未知的不会再次发送。</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>请求内容</translation>
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
        <translation>若放弃，编辑的内容和输入的密钥会丢失。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What was found out cannot be written to the history for now; the console goes on trying. {why}</source>
        <translation>查到的结果暂时无法写入历史记录；控制台会继续尝试。{why}</translation>
    </message>
    <message>
        <source>What was kept of presets and views could not be read. Its file was set aside, whole, as {path}.</source>
        <translation>无法读取保存的预设和视图。其文件已完整另存为 {path}。</translation>
    </message>
    <message>
        <source>What was taken from where</source>
        <translation>采用的内容及其位置</translation>
    </message>
    <message>
        <source>What {keychain} holds for this profile is not a key of this console. Edit the profile and enter the key again.</source>
        <translation>{keychain} 中为此配置保存的内容不是本控制台的密钥。请编辑配置并重新输入密钥。</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>时间(&amp;N)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it is started</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>When the room &amp;opens</source>
        <translation>房间打开时(&amp;O)</translation>
    </message>
    <message>
        <source>When the room opens</source>
        <translation>房间打开时</translation>
    </message>
    <message>
        <source>When the room opens, for {minutes:,} min</source>
        <translation>房间打开时起，{minutes:,} 分钟</translation>
    </message>
    <message>
        <source>When the room opens, until {end}</source>
        <translation>房间打开时起，至 {end}</translation>
    </message>
    <message>
        <source>When to start and stop</source>
        <translation>开始和停止的时间</translation>
    </message>
    <message>
        <source>When: {chosen}</source>
        <translation>时间：{chosen}</translation>
    </message>
    <message>
        <source>Where a cell is empty</source>
        <translation>单元格为空时</translation>
    </message>
    <message>
        <source>Where are my &amp;secrets?</source>
        <translation>密钥保存位置(&amp;S)</translation>
    </message>
    <message>
        <source>Where are my secrets?</source>
        <translation>密钥保存位置</translation>
    </message>
    <message>
        <source>Where its secret is</source>
        <translation>密钥所在</translation>
    </message>
    <message>
        <source>Whether it still goes on is not known: the service could not be asked since it was last seen.</source>
        <translation>是否仍在继续未知：自最后一次确认以来，未能向服务查询。</translation>
    </message>
    <message>
        <source>Whether rooms already record cannot be asked now; each is asked when it is started.</source>
        <translation>目前无法查询哪些房间已在录制；开始时会逐个查询。</translation>
    </message>
    <message>
        <source>Which account the key belongs to was not told: {why}</source>
        <translation>未能得知密钥所属账号：{why}</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>With the application {application}</source>
        <translation>包括应用 {application}</translation>
    </message>
    <message>
        <source>With the room {room}</source>
        <translation>包括房间 {room}</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>请先写名称。</translation>
    </message>
    <message>
        <source>Writing the answer to the history</source>
        <translation>正在将应答写入历史记录</translation>
    </message>
    <message>
        <source>Writing to the history</source>
        <translation>正在写入历史记录</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>您的名字(&amp;N)…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
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
        <translation>某列表字段不是列表</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a plain room: it exists, and three people are in it</source>
        <translation>普通房间：存在，里面有三个人</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>一个请求</translation>
    </message>
    <message>
        <source>a string field is neither a string nor an integer</source>
        <translation>某字符串字段既不是字符串也不是整数</translation>
    </message>
    <message>
        <source>a task is accepted, but nobody ever enters, so no file begins</source>
        <translation>任务被受理，但没有人进入，因此不产生文件</translation>
    </message>
    <message>
        <source>adopted here</source>
        <translation>由本控制台接管</translation>
    </message>
    <message>
        <source>all except {users}</source>
        <translation>除 {users} 外的所有人</translation>
    </message>
    <message>
        <source>already recording: {mode}, {users}, {whose}, task {TaskId}</source>
        <translation>已在录制：{mode}，{users}，{whose}，任务 {TaskId}</translation>
    </message>
    <message>
        <source>an earlier request</source>
        <translation>较早的请求</translation>
    </message>
    <message>
        <source>an earlier request for this room is still being settled</source>
        <translation>此房间较早请求的结果仍在确认</translation>
    </message>
    <message>
        <source>an entry of {field} is not an object</source>
        <translation>{field} 中有一项不是对象</translation>
    </message>
    <message>
        <source>an error with {field} beside it: {message}</source>
        <translation>错误旁带有 {field}：{message}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>another operator&apos;s task already records there (mixed, everyone)</source>
        <translation>另一位操作员的任务已在录制（混流，所有人）</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>其他任何名称</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>任意用户</translation>
    </message>
    <message>
        <source>anybody and the room as a whole</source>
        <translation>任意用户和整个房间</translation>
    </message>
    <message>
        <source>application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>application {BizId}</source>
        <translation>应用 {BizId}</translation>
    </message>
    <message>
        <source>application {application}</source>
        <translation>应用 {application}</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>asks for a ticket</source>
        <translation>要求工单</translation>
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
        <source>between two days</source>
        <translation>两日之间</translation>
    </message>
    <message>
        <source>both lis&amp;ts…</source>
        <translation>两个列表(&amp;T)…</translation>
    </message>
    <message>
        <source>built-in service on this computer</source>
        <translation>本机的内置服务</translation>
    </message>
    <message>
        <source>but not these</source>
        <translation>但不含这些</translation>
    </message>
    <message>
        <source>by the console itself</source>
        <translation>由控制台自行</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>操作人：{who}</translation>
    </message>
    <message>
        <source>c&amp;URL</source>
        <translation>cURL(&amp;U)</translation>
    </message>
    <message>
        <source>c&amp;URL (for Git Bash or WSL)</source>
        <translation>c&amp;URL（用于 Git Bash 或 WSL）</translation>
    </message>
    <message>
        <source>change mode or users of the selected recording</source>
        <translation>更改所选录制的模式或用户</translation>
    </message>
    <message>
        <source>check the form&apos;s room: record it for a few seconds, stop, verify the files</source>
        <translation>检查表单中的房间：录制几秒，停止，验证文件</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>choose the profile</source>
        <translation>选择配置</translation>
    </message>
    <message>
        <source>clock {offset:+.0f} s</source>
        <translation>时钟 {offset:+.0f} 秒</translation>
    </message>
    <message>
        <source>close what is open; it stops no recording but a quick check&apos;s own</source>
        <translation>关闭打开的内容；除快速检查自己的录制外，不停止任何录制</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
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
        <translation>复制所选行的 TaskId，在窗口任何位置均可</translation>
    </message>
    <message>
        <source>could not ask: {why}</source>
        <translation>无法查询：{why}</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>Qt&apos;s letters for a moment of the last months</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>Qt&apos;s letters for a moment of another year</comment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <comment>Qt&apos;s letters for a moment of the last week</comment>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>did not start, not started</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>未开始, 没有开始</translation>
    </message>
    <message>
        <source>different users</source>
        <translation>各房间用户不同</translation>
    </message>
    <message>
        <source>empty the form and go to the room</source>
        <translation>清空表单并转到房间</translation>
    </message>
    <message>
        <source>ended, over, finished</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>已结束, 结束</translation>
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
        <translation>所有人都被录制，包括列表排除的人</translation>
    </message>
    <message>
        <source>everybody leaves again 3 seconds after coming in</source>
        <translation>所有人进入 3 秒后离开</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>except {users}</source>
        <translation>除 {users} 外</translation>
    </message>
    <message>
        <source>export what is selected, what is found, or everything</source>
        <translation>导出所选、搜索结果或全部</translation>
    </message>
    <message>
        <source>files of both kinds</source>
        <translation>两种文件</translation>
    </message>
    <message>
        <source>fill the form from a preset</source>
        <translation>用预设填写表单</translation>
    </message>
    <message>
        <source>fill the form from a preset: type a part of its name, then Enter</source>
        <translation>用预设填写表单：输入名称的一部分，然后按回车</translation>
    </message>
    <message>
        <source>fill the form from the selected row</source>
        <translation>用所选行填写表单</translation>
    </message>
    <message>
        <source>find any command by its name</source>
        <translation>按名称查找任何命令</translation>
    </message>
    <message>
        <source>find rows in the history; Down goes to the first, Enter shows it, Esc clears the search</source>
        <translation>在历史记录中查找；↓ 到第一行，回车显示它，Esc 清除搜索</translation>
    </message>
    <message>
        <source>for example {host}</source>
        <translation>例如：{host}</translation>
    </message>
    <message>
        <source>for the files up to</source>
        <translation>等待文件（最长）</translation>
    </message>
    <message>
        <source>from the room straight to the user ids</source>
        <translation>从房间直接到用户 ID</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>来自 {source}</translation>
    </message>
    <message>
        <source>given up: {time}</source>
        <translation>放弃：{time}</translation>
    </message>
    <message>
        <source>gme-console needs a display to open its window, and none could be used ({reason}). Start it in a desktop session, or run gme-console --check, which needs none.</source>
        <translation>gme-console 需要显示器才能打开窗口，但没有可用的（{reason}）。请在桌面会话中启动，或运行不需要显示器的 gme-console --check。</translation>
    </message>
    <message>
        <source>gme-console needs a display to open its window, and none could be used. Start it in a desktop session, or run gme-console --check, which needs none.</source>
        <translation>gme-console 需要显示器才能打开窗口，但没有可用的。请在桌面会话中启动，或运行不需要显示器的 gme-console --check。</translation>
    </message>
    <message>
        <source>go to the details of the selected row</source>
        <translation>转到所选行的详情</translation>
    </message>
    <message>
        <source>go to the history</source>
        <translation>转到历史记录</translation>
    </message>
    <message>
        <source>go to the next live recording that needs a look</source>
        <translation>转到下一个需查看的进行中录制</translation>
    </message>
    <message>
        <source>go to the notices and questions at the lower edge</source>
        <translation>转到下方的通知和询问</translation>
    </message>
    <message>
        <source>go to what has the letter underlined</source>
        <translation>转到带下划线字母的项目</translation>
    </message>
    <message>
        <source>guard level</source>
        <translation>保护级别</translation>
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
        <source>in environment variables</source>
        <translation>在环境变量中</translation>
    </message>
    <message>
        <source>in environment variables, which are not set</source>
        <translation>使用环境变量，但尚未设置</translation>
    </message>
    <message>
        <source>in memory, until the console closes</source>
        <translation>在内存中，直到控制台关闭</translation>
    </message>
    <message>
        <source>in the history: copy the selected rows</source>
        <translation>在历史记录中：复制所选行</translation>
    </message>
    <message>
        <source>in the history: remove the selected rows; can be undone</source>
        <translation>在历史记录中：移除所选行；可以撤销</translation>
    </message>
    <message>
        <source>in the history: take back the last removal of rows</source>
        <translation>在历史记录中：恢复最后移除的行</translation>
    </message>
    <message>
        <source>in the keychain: item “{service}”, user {user}</source>
        <translation>在钥匙串中：条目“{service}”，用户 {user}</translation>
    </message>
    <message>
        <source>in the user ids: go to an id, change it, take it away</source>
        <translation>在用户 ID 中：移到某个 ID、修改、去掉</translation>
    </message>
    <message>
        <source>international</source>
        <translation>国际</translation>
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
        <source>it did not start</source>
        <translation>没有开始</translation>
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
        <translation>耗时太长</translation>
    </message>
    <message>
        <source>it was not brought up to date</source>
        <translation>尚未更新到当前格式</translation>
    </message>
    <message>
        <source>it was planned on another computer</source>
        <translation>它是在另一台计算机上计划的</translation>
    </message>
    <message>
        <source>it was settled by asking the service</source>
        <translation>已通过查询服务确认</translation>
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
        <translation>{time}前确认</translation>
    </message>
    <message>
        <source>last seen {status}</source>
        <translation>最后确认：{status}</translation>
    </message>
    <message>
        <source>last seen {status} at {time}</source>
        <translation>{time} 最后确认：{status}</translation>
    </message>
    <message>
        <source>last seen {time}, nothing is known since</source>
        <translation>最后确认于 {time}，此后情况未知</translation>
    </message>
    <message>
        <source>leave empty to keep what was typed in this session</source>
        <translation>留空则保留本次会话中输入的内容</translation>
    </message>
    <message>
        <source>leave; what is on its way is finished first</source>
        <translation>退出；处理中的请求会先完成</translation>
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
        <source>live, recording, running</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>进行中, 录制中, 正在录制</translation>
    </message>
    <message>
        <source>look up rooms and tasks</source>
        <translation>查询房间和任务</translation>
    </message>
    <message>
        <source>looking up the address took too long</source>
        <translation>查找地址耗时太长</translation>
    </message>
    <message>
        <source>mainland</source>
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>mode unknown</source>
        <translation>模式未知</translation>
    </message>
    <message numerus="yes">
        <source>more than %n found…</source>
        <translation>
            <numerusform>超过 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>new profile</source>
        <translation>新配置</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no address answered in time</source>
        <translation>没有地址及时应答</translation>
    </message>
    <message>
        <source>no answer within {seconds} seconds</source>
        <translation>{seconds} 秒内没有应答</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>no application</source>
        <translation>无应用</translation>
    </message>
    <message>
        <source>no credential yet</source>
        <translation>尚无凭据</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>no row appeared</source>
        <translation>没有出现行</translation>
    </message>
    <message>
        <source>no such action: {action}</source>
        <translation>没有此操作：{action}</translation>
    </message>
    <message>
        <source>no whole answer came in time</source>
        <translation>没有及时收到完整应答</translation>
    </message>
    <message>
        <source>nobody had entered the room in time</source>
        <translation>没有人及时进入房间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>none, adopted</source>
        <translation>无，已接管</translation>
    </message>
    <message>
        <source>none, the task was adopted</source>
        <translation>无，任务被接管</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>not here: {languages}</source>
        <translation>缺少：{languages}</translation>
    </message>
    <message>
        <source>not in the keychain: there is no item “{service}”, user {user}</source>
        <translation>不在钥匙串中：没有条目“{service}”，用户 {user}</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>列表中没有</translation>
    </message>
    <message>
        <source>not in this history</source>
        <translation>不在此历史记录中</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>没有打开</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>not said: stays as it is</source>
        <translation>未指明：保持不变</translation>
    </message>
    <message>
        <source>not said: {default}</source>
        <translation>未指明：{default}</translation>
    </message>
    <message>
        <source>not said: {room} stays</source>
        <translation>未指明：保持 {room}</translation>
    </message>
    <message>
        <source>not sent, unsent</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>未发送, 没有发送</translation>
    </message>
    <message>
        <source>not the profile&apos;s</source>
        <translation>非配置所设</translation>
    </message>
    <message>
        <source>not typed in this session</source>
        <translation>本次会话未输入</translation>
    </message>
    <message>
        <source>nothing accepts connections at that address and port</source>
        <translation>该地址和端口没有接受连接</translation>
    </message>
    <message>
        <source>nothing records here, if the room exists</source>
        <translation>此处没有录制（若房间存在）</translation>
    </message>
    <message>
        <source>of a stopped task the file that began last is gone</source>
        <translation>已停止任务中最后开始的文件丢失</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>one file for each user</source>
        <translation>每个用户一个文件</translation>
    </message>
    <message>
        <source>one file for the room</source>
        <translation>整个房间一个文件</translation>
    </message>
    <message>
        <source>only part of the answer arrived</source>
        <translation>只收到部分应答</translation>
    </message>
    <message>
        <source>only {users}</source>
        <translation>仅 {users}</translation>
    </message>
    <message>
        <source>only {users}, except {others}</source>
        <translation>仅 {users}，除 {others} 外</translation>
    </message>
    <message>
        <source>open a list of rooms: text, CSV or .xlsx; nothing is started before it was shown</source>
        <translation>打开房间列表：文本、CSV 或 .xlsx；显示之前不会开始任何录制</translation>
    </message>
    <message>
        <source>open another window, to work on another profile side by side</source>
        <translation>打开另一个窗口，并排使用另一个配置</translation>
    </message>
    <message>
        <source>openpyxl, which reads .xlsx files, is not installed: save as CSV.</source>
        <translation>未安装读取 .xlsx 文件的 openpyxl：请另存为 CSV。</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>perhaps in the keychain: item “{service}”, user {user}. {why}</source>
        <translation>可能在钥匙串中：条目“{service}”，用户 {user}。{why}</translation>
    </message>
    <message>
        <source>planned, scheduled</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>已计划, 计划</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>ran for an unknown time</source>
        <translation>录制时长未知</translation>
    </message>
    <message>
        <source>ran {age}</source>
        <translation>录制了 {age}</translation>
    </message>
    <message>
        <source>read what was copied as a request: text, JSON, a command, a row of a table</source>
        <translation>将复制的内容读作请求：文本、JSON、命令、表格的行</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>refused, rejected, denied</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>被拒绝, 已拒绝, 拒绝</translation>
    </message>
    <message>
        <source>requests and files must be lists of objects</source>
        <translation>请求和文件必须是对象的列表</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>房间 {room}</translation>
    </message>
    <message>
        <source>room {room}, {state}</source>
        <translation>房间 {room}，{state}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>running for an unknown time</source>
        <translation>正在录制（时长未知）</translation>
    </message>
    <message>
        <source>running {age}</source>
        <translation>已录制 {age}</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>已停止发送</translation>
    </message>
    <message>
        <source>set once what the command line offers: times, pace, warnings, backups</source>
        <translation>一次设定命令行可指定的内容：时间、速度、警告、备份</translation>
    </message>
    <message>
        <source>several modes</source>
        <translation>多种模式</translation>
    </message>
    <message>
        <source>show this list</source>
        <translation>显示此列表</translation>
    </message>
    <message>
        <source>somebody else&apos;s task records the room</source>
        <translation>房间正由他人的任务录制</translation>
    </message>
    <message>
        <source>something came before anything was asked</source>
        <translation>在询问之前就收到了内容</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>sort the history by a column; choose its columns</source>
        <translation>按列排序历史记录；选择列</translation>
    </message>
    <message>
        <source>start the recording, from anywhere in the window</source>
        <translation>开始录制，在窗口任何位置均可</translation>
    </message>
    <message>
        <source>start: {time}</source>
        <translation>开始：{time}</translation>
    </message>
    <message>
        <source>started here</source>
        <translation>由本控制台开始</translation>
    </message>
    <message>
        <source>started {began}, {status}</source>
        <translation>{began} 开始，{status}</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>状态 {number}</translation>
    </message>
    <message>
        <source>stop the selected recordings, or the form&apos;s room; asks first</source>
        <translation>停止所选录制或表单中房间的录制；会先询问</translation>
    </message>
    <message>
        <source>stop: {time}</source>
        <translation>停止：{time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>已停止, 停止</translation>
    </message>
    <message>
        <source>stops after {minutes:,} min</source>
        <translation>{minutes:,} 分钟后停止</translation>
    </message>
    <message>
        <source>stops at {time}</source>
        <translation>{time} 停止</translation>
    </message>
    <message>
        <source>stored, type to replace</source>
        <translation>已保存，输入即替换</translation>
    </message>
    <message>
        <source>tccli loses two hyphens as {name}: copy as Python or cURL instead.</source>
        <translation>tccli 会丢失作为 {name} 的两个连字符：请改为复制为 Python 或 cURL。</translation>
    </message>
    <message>
        <source>tccli speaks https only, and this host http: copy as Python or cURL instead.</source>
        <translation>tccli 只支持 https，而此主机是 http：请改为复制为 Python 或 cURL。</translation>
    </message>
    <message>
        <source>that cannot lock files, so that consoles would write over each other</source>
        <translation>无法锁定文件，多个控制台会互相覆盖</translation>
    </message>
    <message>
        <source>the address is in use already</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>the answer cannot be read: {why}</source>
        <translation>无法读取应答：{why}</translation>
    </message>
    <message>
        <source>the answer does not fit the question</source>
        <translation>应答与询问不符</translation>
    </message>
    <message>
        <source>the answer does not name the room</source>
        <translation>应答没有指明房间</translation>
    </message>
    <message>
        <source>the answer ended before its body</source>
        <translation>应答在正文之前结束</translation>
    </message>
    <message numerus="yes">
        <source>the answer ended early: %n bytes came</source>
        <translation>
            <numerusform>应答提前结束：收到 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answer ended early: %n bytes came, {missing} more were announced</source>
        <translation>
            <numerusform>应答提前结束：收到 %n 字节，还应有 {missing} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer has more than {most} bytes</source>
        <translation>应答超过 {most} 字节</translation>
    </message>
    <message>
        <source>the answer has no Response object</source>
        <translation>应答没有 Response 对象</translation>
    </message>
    <message>
        <source>the answer has {field}, which no answer to {action} has</source>
        <translation>应答含有 {field}，而 {action} 的应答没有此字段</translation>
    </message>
    <message>
        <source>the answer holds {value}, which is not JSON</source>
        <translation>应答含有 {value}，这不是 JSON</translation>
    </message>
    <message>
        <source>the answer is about another room</source>
        <translation>应答是关于另一个房间的</translation>
    </message>
    <message>
        <source>the answer is compressed, which was not asked for</source>
        <translation>应答被压缩，而并未要求压缩</translation>
    </message>
    <message>
        <source>the answer is larger than allowed</source>
        <translation>应答大于允许的大小</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>应答不是 JSON</translation>
    </message>
    <message>
        <source>the answer is not JSON: {why}</source>
        <translation>应答不是 JSON：{why}</translation>
    </message>
    <message>
        <source>the answer is not the service&apos;s</source>
        <translation>应答不是来自服务</translation>
    </message>
    <message>
        <source>the answer lacks what it must say</source>
        <translation>应答缺少必要内容</translation>
    </message>
    <message>
        <source>the answer names a field twice</source>
        <translation>应答中某字段出现两次</translation>
    </message>
    <message>
        <source>the answer names a task without its RecordMode</source>
        <translation>应答给出了任务但没有 RecordMode</translation>
    </message>
    <message>
        <source>the certificate was not accepted</source>
        <translation>证书未被接受</translation>
    </message>
    <message>
        <source>the certificate was not accepted: {why}</source>
        <translation>证书未被接受：{why}</translation>
    </message>
    <message>
        <source>the change was not made</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>连接被切断</translation>
    </message>
    <message>
        <source>the console ended before the answer was recorded</source>
        <translation>控制台在记录应答之前已结束</translation>
    </message>
    <message>
        <source>the console itself failed</source>
        <translation>本控制台出现故障</translation>
    </message>
    <message>
        <source>the console was closing</source>
        <translation>控制台正在关闭</translation>
    </message>
    <message>
        <source>the error has no code</source>
        <translation>错误没有代码</translation>
    </message>
    <message>
        <source>the file ends early: what followed was cut off</source>
        <translation>文件提前结束：后面的内容被截断</translation>
    </message>
    <message>
        <source>the files of a stopped task are uploading for ever</source>
        <translation>已停止任务的文件一直在上传</translation>
    </message>
    <message numerus="yes">
        <source>the first {shown:,} of %n bytes</source>
        <translation>
            <numerusform>%n 字节中的前 {shown:,} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>the host is not allowed</source>
        <translation>不允许使用此主机</translation>
    </message>
    <message>
        <source>the key is not written correctly</source>
        <translation>密钥写法不正确</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>the line is cut before the work is done</source>
        <translation>执行之前连接被切断</translation>
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
        <translation>无法解析名称</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>此名称没有地址</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>域名服务器出错</translation>
    </message>
    <message>
        <source>the name server gives no answer now</source>
        <translation>域名服务器目前没有应答</translation>
    </message>
    <message>
        <source>the network gives no way to that address</source>
        <translation>网络没有通往该地址的路径</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>网络不可用</translation>
    </message>
    <message>
        <source>the other side cut the connection</source>
        <translation>对方切断了连接</translation>
    </message>
    <message>
        <source>the other side does not speak TLS on that port</source>
        <translation>对方在该端口不使用 TLS</translation>
    </message>
    <message>
        <source>the plan was cancelled</source>
        <translation>计划已取消</translation>
    </message>
    <message>
        <source>the practice service</source>
        <translation>练习服务</translation>
    </message>
    <message>
        <source>the profile has no key</source>
        <translation>配置没有密钥</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile</source>
        <translation>配置在此期间被更改</translation>
    </message>
    <message>
        <source>the proxy answered {answer}</source>
        <translation>代理应答 {answer}</translation>
    </message>
    <message>
        <source>the proxy did not let it through</source>
        <translation>代理没有放行</translation>
    </message>
    <message>
        <source>the quick check ended before its start</source>
        <translation>快速检查在开始之前结束</translation>
    </message>
    <message>
        <source>the recording had ended already</source>
        <translation>录制早已结束</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>整个房间</translation>
    </message>
    <message>
        <source>the room as a whole</source>
        <translation>整个房间</translation>
    </message>
    <message>
        <source>the room does not exist now</source>
        <translation>房间目前不存在</translation>
    </message>
    <message>
        <source>the room has a recording task already</source>
        <translation>房间已有录制任务</translation>
    </message>
    <message>
        <source>the room is there from N seconds after it was first asked about, for example: opens in 20</source>
        <translation>首次被查询 N 秒后房间才存在，例如：opens in 20</translation>
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
        <translation>同上，N 秒后，例如：slow 20</translation>
    </message>
    <message>
        <source>the service did not pick up</source>
        <translation>服务没有接通</translation>
    </message>
    <message>
        <source>the service failed while working on it</source>
        <translation>服务在处理时出错</translation>
    </message>
    <message>
        <source>the service refused it</source>
        <translation>被服务拒绝</translation>
    </message>
    <message>
        <source>the stop was not done</source>
        <translation>没有停止</translation>
    </message>
    <message>
        <source>the system names a SOCKS proxy, which this program cannot use</source>
        <translation>系统设置的是 SOCKS 代理，本程序无法使用</translation>
    </message>
    <message>
        <source>the system names a proxy whose address cannot be read</source>
        <translation>系统设置的代理地址无法读取</translation>
    </message>
    <message>
        <source>the system&apos;s certificates cannot be used: {why}</source>
        <translation>无法使用系统的证书：{why}</translation>
    </message>
    <message>
        <source>the system&apos;s trust store ({where})</source>
        <translation>系统的信任库（{where}）</translation>
    </message>
    <message>
        <source>the time for this exchange is over</source>
        <translation>此次通信的时间已到</translation>
    </message>
    <message>
        <source>the work is done at once, the answer comes after 3 seconds</source>
        <translation>立即执行，应答在 3 秒后到达</translation>
    </message>
    <message>
        <source>the work is done, no answer comes until the client leaves</source>
        <translation>已执行，但在客户端离开前没有应答</translation>
    </message>
    <message>
        <source>the work is done, the answer has no TaskId</source>
        <translation>已执行，应答中没有 TaskId</translation>
    </message>
    <message>
        <source>the work is done, the answer is HTTP 200 with bytes that are not JSON</source>
        <translation>已执行，应答是 HTTP 200，内容不是 JSON</translation>
    </message>
    <message>
        <source>the work is done, the answer is HTTP 502</source>
        <translation>已执行，应答是 HTTP 502</translation>
    </message>
    <message>
        <source>the work is done, the answer is InternalError</source>
        <translation>已执行，应答是 InternalError</translation>
    </message>
    <message>
        <source>the work is done, the line is cut in the middle of the answer</source>
        <translation>已执行，应答中途连接被切断</translation>
    </message>
    <message>
        <source>the work is done, the line is cut instead of the answer</source>
        <translation>已执行，但连接被切断而没有应答</translation>
    </message>
    <message>
        <source>the work is not done, the answer is HTTP 200 with a web page</source>
        <translation>没有执行，应答是 HTTP 200 的网页</translation>
    </message>
    <message>
        <source>the work is not done, the answer is HTTP 502</source>
        <translation>没有执行，应答是 HTTP 502</translation>
    </message>
    <message>
        <source>the {field} of {what} cannot be “{value}”</source>
        <translation>{what}的 {field} 不能是“{value}”</translation>
    </message>
    <message>
        <source>there were too many requests in one second</source>
        <translation>一秒内请求太多</translation>
    </message>
    <message>
        <source>this computer does not permit it</source>
        <translation>本机不允许</translation>
    </message>
    <message>
        <source>this computer has no connection left to give</source>
        <translation>本机没有可用的连接了</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>transcoding</source>
        <translation>转码中</translation>
    </message>
    <message>
        <source>type a part of its name, of its users or of its room</source>
        <translation>输入其名称、用户或房间的一部分</translation>
    </message>
    <message>
        <source>type a part of the command&apos;s name</source>
        <translation>输入命令名称的一部分</translation>
    </message>
    <message>
        <source>typed, not saved yet; type to replace</source>
        <translation>已输入，尚未保存；输入即替换</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown, settling</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>未知, 确认中</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>uploaded, callback sent</source>
        <translation>已上传，回调已发送</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>上传中</translation>
    </message>
    <message>
        <source>user {user}</source>
        <translation>用户 {user}</translation>
    </message>
    <message numerus="yes">
        <source>users {users}</source>
        <translation>
            <numerusform>用户 {users}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users {users} and %n more</source>
        <translation>
            <numerusform>用户 {users} 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users {users} and the room as a whole</source>
        <translation>
            <numerusform>用户 {users} 和整个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>users {users} and {last}</source>
        <translation>用户 {users} 和 {last}</translation>
    </message>
    <message>
        <source>wait for the users up to</source>
        <translation>等待用户（最长）</translation>
    </message>
    <message>
        <source>waiting to transcode</source>
        <translation>等待转码</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>等待轮到</translation>
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
        <translation>当时在录制（时长未知）</translation>
    </message>
    <message>
        <source>was running {age}</source>
        <translation>当时已录制 {age}</translation>
    </message>
    <message>
        <source>what came back is not an answer in HTTP</source>
        <translation>收到的不是 HTTP 应答</translation>
    </message>
    <message>
        <source>why: a ticket, a request</source>
        <translation>原因：工单或请求</translation>
    </message>
    <message>
        <source>without shared memory, where consoles would hinder each other</source>
        <translation>没有共享内存，多个控制台会互相妨碍</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>可写</translation>
    </message>
    <message>
        <source>write the note of the selected row; Ctrl+Enter saves it</source>
        <translation>为所选行写备注；Ctrl+回车保存</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
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
        <source>{application} · {account}</source>
        <translation>{application} · {account}</translation>
    </message>
    <message>
        <source>{asked:,} asked = {accepted:,} accepted + {refused:,} refused + {unknown:,} unknown + {not_sent:,} not sent</source>
        <translation>共 {asked:,} = 已受理 {accepted:,} + 被拒绝 {refused:,} + 未知 {unknown:,} + 未发送 {not_sent:,}</translation>
    </message>
    <message>
        <source>{beginning}…{end}</source>
        <translation>{beginning}…{end}</translation>
    </message>
    <message>
        <source>{command} — {menus}</source>
        <translation>{command} — {menus}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of %n selected rows were copied: the others are not loaded.</source>
        <translation>
            <numerusform>已复制所选 %n 行中的 {count:,} 行：其余尚未加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of {most:,} characters</source>
        <translation>{count:,}/{most:,} 个字符</translation>
    </message>
    <message>
        <source>{count:,} of {most:,} characters, {over:,} too many</source>
        <translation>{count:,}/{most:,} 个字符，超出 {over:,} 个</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count}/{most}</translation>
    </message>
    <message>
        <source>{count} of {most} · paste any list</source>
        <translation>{count}/{most} · 可粘贴任何列表</translation>
    </message>
    <message>
        <source>{count} of {most} · {remark}</source>
        <translation>{count}/{most} · {remark}</translation>
    </message>
    <message>
        <source>{days} d {clock}</source>
        <translation>{days} 天 {clock}</translation>
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
        <source>{entry}, {key}</source>
        <translation>{entry}，{key}</translation>
    </message>
    <message>
        <source>{error} in {function}, line {line}</source>
        <translation>{error}（{function}，第 {line} 行）</translation>
    </message>
    <message>
        <source>{fact} {old} → {new}</source>
        <translation>{fact} {old} → {new}</translation>
    </message>
    <message>
        <source>{failed} of {all} failed.</source>
        <translation>{all} 项中有 {failed} 项失败。</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>缺少 {field}</translation>
    </message>
    <message>
        <source>{field} is not a list</source>
        <translation>{field} 不是列表</translation>
    </message>
    <message>
        <source>{field} is not an object</source>
        <translation>{field} 不是对象</translation>
    </message>
    <message>
        <source>{field} is not an unsigned 64-bit integer</source>
        <translation>{field} 不是 64 位无符号整数</translation>
    </message>
    <message>
        <source>{filter} {count:,}</source>
        <translation>{filter} {count:,}</translation>
    </message>
    <message>
        <source>{filter} ▾</source>
        <translation>{filter} ▾</translation>
    </message>
    <message>
        <source>{filter}: {choice} ▾</source>
        <translation>{filter}：{choice} ▾</translation>
    </message>
    <message numerus="yes">
        <source>{first} %n more on this list are odd, too.</source>
        <translation>
            <numerusform>{first}此列表中另有 %n 个也可疑。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
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
        <translation>{heading}：用户 ID</translation>
    </message>
    <message>
        <source>{host} ({site})</source>
        <translation>{host}（{site}）</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation>无法连接 {host}</translation>
    </message>
    <message>
        <source>{host} knows the key and answered in {ms} ms. Nothing was recorded.</source>
        <translation>{host} 认识此密钥，{ms} 毫秒内应答。没有录制任何内容。</translation>
    </message>
    <message>
        <source>{host}, {application}, {guard}</source>
        <translation>{host}，{application}，{guard}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{keychain} failed ({error}). Try again, or use the key for this session only.</source>
        <translation>{keychain} 失败（{error}）。请重试，或仅在本次会话使用密钥。</translation>
    </message>
    <message>
        <source>{keychain} has no room for a key of this length. Check that only the SecretId and the SecretKey were entered.</source>
        <translation>{keychain} 容不下这么长的密钥。请确认只输入了 SecretId 和 SecretKey。</translation>
    </message>
    <message>
        <source>{keychain} holds no key for this profile. Edit the profile and enter it.</source>
        <translation>{keychain} 中没有此配置的密钥。请编辑配置并输入。</translation>
    </message>
    <message>
        <source>{keychain} is locked, or its question was dismissed. Unlock it and try again.</source>
        <translation>{keychain} 已锁定，或其询问被关闭。请解锁后重试。</translation>
    </message>
    <message>
        <source>{keychain} reported success but did not make the change. Try again, or use the key for this session only.</source>
        <translation>{keychain} 报告成功但没有做出更改。请重试，或仅在本次会话使用密钥。</translation>
    </message>
    <message>
        <source>{lasted} · {confirmed}</source>
        <translation>{lasted} · {confirmed}</translation>
    </message>
    <message>
        <source>{least} to {most} are kept; 0 makes none. Each is as large as the history.</source>
        <translation>保留 {least} 至 {most} 个；0 表示不备份。每个与历史记录一样大。</translation>
    </message>
    <message>
        <source>{least} to {most} for each action; {most} is the service&apos;s own limit. Fewer when other programs use the same key.</source>
        <translation>每种操作 {least} 至 {most} 个；{most} 是服务自身的上限。若其他程序使用同一密钥，请设得少些。</translation>
    </message>
    <message>
        <source>{least} to {most} seconds in which an accepted task recorded nobody. Sooner, and rooms that are filling up warn.</source>
        <translation>已受理的任务 {least} 至 {most} 秒内未录制任何人。较短时，正在进人的房间也会警告。</translation>
    </message>
    <message>
        <source>{least} to {most} seconds. Shorter, and slow answers end as unknown; longer, and a press waits for a dead line.</source>
        <translation>{least} 至 {most} 秒。较短时，慢的应答会以未知告终；较长时，会等待不通的线路。</translation>
    </message>
    <message>
        <source>{letter}: {name}</source>
        <translation>{letter}：{name}</translation>
    </message>
    <message>
        <source>{live}, watching paused</source>
        <translation>{live}，监视已暂停</translation>
    </message>
    <message>
        <source>{local} {offset} ({utc})</source>
        <translation>{local} {offset}（{utc}）</translation>
    </message>
    <message numerus="yes">
        <source>{looked} of {all} looked at: %n already record.</source>
        <translation>
            <numerusform>已查询 {all} 个中的 {looked} 个：%n 个已在录制。</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark} {what}: {words}</source>
        <translation>{mark} {what}：{words}</translation>
    </message>
    <message>
        <source>{milliseconds:,} ms</source>
        <translation>{milliseconds:,} 毫秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
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
        <translation>模式由{mode}改为{new_mode}。</translation>
    </message>
    <message>
        <source>{mode} {rows}</source>
        <translation>{mode} {rows}</translation>
    </message>
    <message>
        <source>{mode}, {users}</source>
        <translation>{mode}，{users}</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name}（副本 {number}）</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>{name} ({count:,})</source>
        <translation>{name}（{count:,}）</translation>
    </message>
    <message>
        <source>{name} and {other} and {third} hold different tokens: unset those that are not of this key.</source>
        <translation>{name}、{other} 和 {third} 中的令牌不同：请取消不属于此密钥的。</translation>
    </message>
    <message>
        <source>{name} and {other} are not set in the console&apos;s environment.</source>
        <translation>控制台的环境中没有设置 {name} 和 {other}。</translation>
    </message>
    <message>
        <source>{name} and {other} hold different tokens: unset those that are not of this key.</source>
        <translation>{name} 和 {other} 中的令牌不同：请取消不属于此密钥的那个。</translation>
    </message>
    <message>
        <source>{name} begins or ends with a space or a line break; set it again without.</source>
        <translation>{name} 首尾有空格或换行；请去掉后重新设置。</translation>
    </message>
    <message>
        <source>{name} colour</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} contains a character that no key has, such as a space; copy it again.</source>
        <translation>{name} 含有密钥中不可能出现的字符，例如空格；请重新复制。</translation>
    </message>
    <message>
        <source>{name} holds a character that no terminal shows: copy as Python or cURL instead.</source>
        <translation>{name} 含有终端无法显示的字符：请改为复制为 Python 或 cURL。</translation>
    </message>
    <message>
        <source>{name} is a file: what is in it is not in the text.</source>
        <translation>{name} 是文件：其内容不在文本中。</translation>
    </message>
    <message>
        <source>{name} is not in the text: {text} only names it.</source>
        <translation>文本中没有 {name}：{text} 只是引用它。</translation>
    </message>
    <message>
        <source>{name} is not set in the console&apos;s environment.</source>
        <translation>控制台的环境中没有设置 {name}。</translation>
    </message>
    <message>
        <source>{name} is said again: “{text}” was not taken.</source>
        <translation>{name} 再次出现：没有采用“{text}”。</translation>
    </message>
    <message>
        <source>{name} was not opened: {why}</source>
        <translation>没有打开 {name}：{why}</translation>
    </message>
    <message>
        <source>{name} was written by a newer console: version {version} of the file, while this console knows version {known}. Use the newer console; nothing was changed.</source>
        <translation>{name} 由较新的控制台写入：文件版本为 {version}，而本控制台支持 {known}。请使用较新的控制台；没有更改任何内容。</translation>
    </message>
    <message>
        <source>{name} {text} is not part of a start.</source>
        <translation>{name} {text} 不属于开始请求。</translation>
    </message>
    <message>
        <source>{name} · production</source>
        <translation>{name} · 生产环境</translation>
    </message>
    <message>
        <source>{name} – GME Recording Console</source>
        <translation>{name} – GME Recording Console</translation>
    </message>
    <message>
        <source>{name} — {values}</source>
        <translation>{name} — {values}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n rooms</source>
        <translation>
            <numerusform>{name}，%n 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: a secret stands in its place.</source>
        <translation>{name}：其位置上是机密信息。</translation>
    </message>
    <message>
        <source>{name}: a start has no such field ({text}).</source>
        <translation>{name}：开始请求没有此字段（{text}）。</translation>
    </message>
    <message>
        <source>{name}: a start has no such field.</source>
        <translation>{name}：开始请求没有此字段。</translation>
    </message>
    <message>
        <source>{name}: rooms to be started</source>
        <translation>{name}：要开始的房间</translation>
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
        <translation>{number}（{mode}）</translation>
    </message>
    <message numerus="yes">
        <source>{number} was taken for %n users. It may be one number, grouped by thousands.</source>
        <translation>
            <numerusform>{number} 被当作 %n 个用户。它也可能是带千位分隔的一个数。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} belongs to the console itself; it is no export.</source>
        <translation>{path} 属于控制台本身，不是导出文件。</translation>
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
        <source>{path} cannot be read: {why}. Nothing was changed.</source>
        <translation>无法读取 {path}：{why}。没有更改任何内容。</translation>
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
        <translation>无法使用 {path}：{why}。请用 --data-dir 另选文件夹。</translation>
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
        <translation>无法写入 {path}：{why}。控制台在没有日志的情况下运行。</translation>
    </message>
    <message>
        <source>{path} cannot hold this room or user id exactly: half a character is in it. Retype it.</source>
        <translation>{path} 无法准确保存此房间或用户 ID：其中有半个字符。请重新输入。</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. Nothing was kept.</source>
        <translation>无法写入 {path}：{why}。没有保存任何内容。</translation>
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
        <source>{path} is damaged. Nothing was deleted. Close every console and open it again: the file is then set aside and a new history started.</source>
        <translation>{path} 已损坏。没有删除任何内容。请关闭所有控制台再打开：该文件会另存保留，并开始新的历史记录。</translation>
    </message>
    <message>
        <source>{path} is no file of profiles that this console exported. Nothing was changed.</source>
        <translation>{path} 不是本控制台导出的配置文件。没有更改任何内容。</translation>
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
        <translation>{path} 所在的文件系统无法锁定文件，多个控制台会互相覆盖。请用 --data-dir 选择本机磁盘上的文件夹。</translation>
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
        <translation>{path} 由较新的控制台写入。已保持原样；没有保存任何内容。</translation>
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
        <translation>{profile}：房间 {room}，任务 {TaskId}</translation>
    </message>
    <message>
        <source>{profile}: room {room}, task {TaskId}, {lasted}, {users}</source>
        <translation>{profile}：房间 {room}，任务 {TaskId}，{lasted}，{users}</translation>
    </message>
    <message>
        <source>{progress} · about {time} left</source>
        <translation>{progress} · 约还需 {time}</translation>
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
        <translation>{rooms} …</translation>
    </message>
    <message>
        <source>{room} of application {application}</source>
        <translation>{room}（应用 {application}）</translation>
    </message>
    <message>
        <source>{room}: {problem}</source>
        <translation>{room}：{problem}</translation>
    </message>
    <message>
        <source>{room}: {step}: {result}</source>
        <translation>{room}：{step}：{result}</translation>
    </message>
    <message>
        <source>{seconds:+.1f} s (the service&apos;s minus this computer&apos;s)</source>
        <translation>{seconds:+.1f} 秒（服务时间减本机时间）</translation>
    </message>
    <message>
        <source>{seconds:,.1f} s</source>
        <translation>{seconds:,.1f} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence}{next}</translation>
    </message>
    <message>
        <source>{starts}, {stops}</source>
        <translation>{starts}，{stops}</translation>
    </message>
    <message>
        <source>{state} · adopted</source>
        <translation>{state} · 已接管</translation>
    </message>
    <message>
        <source>{state} · settled</source>
        <translation>{state} · 查询确认</translation>
    </message>
    <message>
        <source>{state} · stops {time}</source>
        <translation>{state} · {time} 停止</translation>
    </message>
    <message>
        <source>{state} · {verdict}</source>
        <translation>{state} · {verdict}</translation>
    </message>
    <message>
        <source>{state}: {count:,}</source>
        <translation>{state}：{count:,}</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}：{why}</translation>
    </message>
    <message>
        <source>{status} since {begun}</source>
        <translation>自 {begun} 起{status}</translation>
    </message>
    <message>
        <source>{text} is a number that a spreadsheet has shortened: digits are lost, copy it again.</source>
        <translation>{text} 是被电子表格缩短的数，已丢失位数：请重新复制。</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{time} {what}</source>
        <translation>{time} {what}</translation>
    </message>
    <message numerus="yes">
        <source>{time}, sent %n times</source>
        <translation>
            <numerusform>{time}，发送 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, {what}</source>
        <translation>{time}，{what}</translation>
    </message>
    <message>
        <source>{time}, {what}, RequestId {RequestId}</source>
        <translation>{time}，{what}，RequestId {RequestId}</translation>
    </message>
    <message>
        <source>{user} is already listed.</source>
        <translation>{user} 已在列表中。</translation>
    </message>
    <message>
        <source>{utc}, local time {local}</source>
        <translation>{utc}，本地时间 {local}</translation>
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
        <source>{what} · {who}</source>
        <translation>{what} · {who}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
    <message>
        <source>{who}: {told}  {name}</source>
        <translation>{who}：{told}  {name}</translation>
    </message>
    <message>
        <source>{why} The console goes on trying.</source>
        <translation>{why}控制台会继续尝试。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
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
        <translation>“{room}”不是房间 ID。</translation>
    </message>
    <message>
        <source>“{room}” was taken for one room, with its space. Write one room a line.</source>
        <translation>“{room}”连同空格被当作一个房间。请每行写一个房间。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{text}” is no application id.</source>
        <translation>“{text}”不是应用 ID。</translation>
    </message>
    <message>
        <source>“{text}” is no mode.</source>
        <translation>“{text}”不是模式。</translation>
    </message>
    <message>
        <source>“{text}” was not understood.</source>
        <translation>无法理解“{text}”。</translation>
    </message>
    <message>
        <source>“{text}”: it is not said whether only they are to be recorded.</source>
        <translation>“{text}”：没有说明是否只录制这些用户。</translation>
    </message>
    <message>
        <source>“{word}” is no mode: write single, mixed or both, or 1, 2 or 3.</source>
        <translation>“{word}”不是模式：请写 single、mixed 或 both，或 1、2、3。</translation>
    </message>
    <message>
        <source>… Deleting</source>
        <translation>… 正在删除</translation>
    </message>
    <message>
        <source>… Loading</source>
        <translation>… 正在加载</translation>
    </message>
    <message>
        <source>… Loading: {why}</source>
        <translation>… 正在加载：{why}</translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation>… 正在保存</translation>
    </message>
    <message>
        <source>… Saving: {waiting}</source>
        <translation>… 正在保存：{waiting}</translation>
    </message>
    <message>
        <source>… checking</source>
        <translation>… 检查中</translation>
    </message>
    <message>
        <source>… {waiting}</source>
        <translation>… {waiting}</translation>
    </message>
    <message>
        <source>⊘ Read-only: this profile looks, and starts, stops and changes nothing</source>
        <translation>⊘ 只读：此配置只查看，不开始、停止或更改任何录制</translation>
    </message>
    <message>
        <source>ⓘ The secret is not copied: type it for the copy.</source>
        <translation>ⓘ 密钥不会被复制：请为副本输入。</translation>
    </message>
    <message>
        <source>ⓘ The space around the pasted text was left out.</source>
        <translation>ⓘ 已去掉粘贴文本首尾的空格。</translation>
    </message>
    <message>
        <source>◇ Asks before everything</source>
        <translation>◇ 任何操作前都询问</translation>
    </message>
    <message>
        <source>○ Free</source>
        <translation>○ 空闲</translation>
    </message>
    <message>
        <source>○ Ready</source>
        <translation>○ 就绪</translation>
    </message>
    <message>
        <source>○ Testing what stood here before</source>
        <translation>○ 正在测试之前的内容</translation>
    </message>
    <message>
        <source>○ Testing…</source>
        <translation>○ 正在测试…</translation>
    </message>
    <message>
        <source>◌ ABORTED</source>
        <translation>◌ 中止</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● 录制中</translation>
    </message>
    <message>
        <source>● Records now</source>
        <translation>● 正在录制</translation>
    </message>
    <message>
        <source>● {text}</source>
        <translation>● {text}</translation>
    </message>
    <message>
        <source>⚠ Caution</source>
        <translation>⚠ 注意</translation>
    </message>
    <message>
        <source>⚠ Caution: of profile {name}, not the one in use</source>
        <translation>⚠ 注意：属于配置 {name}，不是当前使用的配置</translation>
    </message>
    <message>
        <source>⚠ Caution: room {room} may be recorded now. Watch its row in the history: it is stopped by itself when it shows that it records; else look the room up (Ctrl+L).</source>
        <translation>⚠ 注意：房间 {room} 可能正在录制。请留意它在历史记录中的行：一旦显示在录制就会自动停止；否则请查询该房间（Ctrl+L）。</translation>
    </message>
    <message>
        <source>⚠ Caution: room {room} may still be recorded by task {TaskId}. Select its row in the history and stop it (Ctrl+.).</source>
        <translation>⚠ 注意：房间 {room} 可能仍由任务 {TaskId} 录制。请在历史记录中选择该行并停止（Ctrl+.）。</translation>
    </message>
    <message>
        <source>⚠ Caution: the note is kept, but its row was removed from the history meanwhile.</source>
        <translation>⚠ 注意：备注已保存，但该行在此期间已从历史记录中移除。</translation>
    </message>
    <message>
        <source>⚠ Caution: the note now says “{note}”: changed meanwhile. Save puts this one in its place.</source>
        <translation>⚠ 注意：备注在此期间改为“{note}”。“保存”会用这一条替换它。</translation>
    </message>
    <message>
        <source>⚠ Caution: the note was taken away: changed meanwhile. Save puts this one in its place.</source>
        <translation>⚠ 注意：备注在此期间被删除。“保存”会写入这一条。</translation>
    </message>
    <message>
        <source>⚠ Caution: {problem}</source>
        <translation>⚠ 注意：{problem}</translation>
    </message>
    <message>
        <source>⚠ Caution: {text}</source>
        <translation>⚠ 注意：{text}</translation>
    </message>
    <message>
        <source>⚠ Not ready</source>
        <translation>⚠ 未就绪</translation>
    </message>
    <message>
        <source>⚠ Not ready: {why}</source>
        <translation>⚠ 未就绪：{why}</translation>
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
        <source>⚠ {text}</source>
        <translation>⚠ {text}</translation>
    </message>
    <message>
        <source>✓ All secrets are forgotten.</source>
        <translation>✓ 已清除所有密钥。</translation>
    </message>
    <message>
        <source>✓ Deleted</source>
        <translation>✓ 已删除</translation>
    </message>
    <message>
        <source>✓ PASS</source>
        <translation>✓ 通过</translation>
    </message>
    <message>
        <source>✓ Passed: {headline}</source>
        <translation>✓ 通过：{headline}</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>✓ The new account is the right one from now on</source>
        <translation>✓ 今后以新账号为准</translation>
    </message>
    <message>
        <source>✕ Error: the note is not kept. {why}</source>
        <translation>✕ 错误：备注没有保存。{why}</translation>
    </message>
    <message numerus="yes">
        <source>✕ Error: the note is too long by %n characters.</source>
        <translation>
            <numerusform>✕ 错误：备注超出 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ Error: {problem}</source>
        <translation>✕ 错误：{problem}</translation>
    </message>
    <message>
        <source>✕ FAIL</source>
        <translation>✕ 失败</translation>
    </message>
    <message>
        <source>✕ Failed: {headline}</source>
        <translation>✕ 失败：{headline}</translation>
    </message>
    <message>
        <source>✕ No room</source>
        <translation>✕ 没有房间</translation>
    </message>
    <message>
        <source>✕ Not deleted: {why}</source>
        <translation>✕ 未删除：{why}</translation>
    </message>
    <message>
        <source>✕ Not forgotten: {names}. {why}</source>
        <translation>✕ 未清除：{names}。{why}</translation>
    </message>
    <message>
        <source>✕ Not saved: {why}</source>
        <translation>✕ 未保存：{why}</translation>
    </message>
    <message>
        <source>✕ The room also stands in line {lines}.</source>
        <translation>✕ 该房间也在第 {lines} 行。</translation>
    </message>
    <message>
        <source>✕ {count} of {most}: too many</source>
        <translation>✕ {count}/{most}：太多</translation>
    </message>
    <message>
        <source>✕ {problem}</source>
        <translation>✕ {problem}</translation>
    </message>
</context>
</TS>
