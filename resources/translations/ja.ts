<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>! Look here</source>
        <translation>! 要確認</translation>
    </message>
    <message numerus="yes">
        <source>%n ABORTED</source>
        <translation>
            <numerusform>中止 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n FAIL</source>
        <translation>
            <numerusform>不合格 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PASS</source>
        <translation>
            <numerusform>合格 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>受付済み %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>アプリケーション%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>全%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked: {accepted:,} accepted, {unknown:,} settling, {refused:,} refused, {not_sent:,} not sent</source>
        <translation>
            <numerusform>全%n件：受付済み {accepted:,}、確認中 {unknown:,}、拒否 {refused:,}、未送信 {not_sent:,}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank lines</source>
        <translation>
            <numerusform>空行%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells fewer than the first line has.</source>
        <translation>
            <numerusform>先頭行より%nセル少なくなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells more than the first line has; they are not used.</source>
        <translation>
            <numerusform>先頭行より%nセル多く、その分は使いません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of this row are not used.</source>
        <translation>
            <numerusform>この行の%nセルは使いません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be read so: choose another encoding.</source>
        <translation>
            <numerusform>この方法では%n文字を読めません。別の文字コードを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used.</source>
        <translation>
            <numerusform>%n列は使いません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked about.</source>
        <translation>
            <numerusform>%n件は照会できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ファイル%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids are already listed.</source>
        <translation>
            <numerusform>%n個のIDはすでにリストにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids at once are too many; nothing was taken.</source>
        <translation>
            <numerusform>一度に%n個のIDは多すぎるため、何も取り込みませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last seen a while ago</source>
        <translation>
            <numerusform>最近確認できていない録音%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>進行中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines stand in the report.</source>
        <translation>
            <numerusform>残りの%n行はレポートにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more parts were not understood.</source>
        <translation>
            <numerusform>ほかに%n箇所を理解できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than once</source>
        <translation>
            <numerusform>重複%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>未送信 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>送信待ち %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not of the profile in use, {name}.</source>
        <translation>
            <numerusform>そのうち%n件は、使用中のプロファイル{name}のものではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them record otherwise as last known, and are changed.</source>
        <translation>
            <numerusform>そのうち%n件は、最後の確認では内容が異なり、変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were running before this list and were adopted: they are included.</source>
        <translation>
            <numerusform>そのうち%n件はこのリストより前から録音中で、引き継いだものです。これも停止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>予約%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans have passed.</source>
        <translation>
            <numerusform>%n件の予約の時刻が過ぎました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans have passed. Carry them out now?</source>
        <translation>
            <numerusform>%n件の予約の時刻が過ぎました。今すぐ実行しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans wait for the console.</source>
        <translation>
            <numerusform>%n件の予約がコンソールを待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles taken.</source>
        <translation>
            <numerusform>%n個のプロファイルを取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles taken. Keys that the keychain does not have yet: {names}.</source>
        <translation>
            <numerusform>%n個のプロファイルを取り込みました。キーチェーンにまだないキー：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles written to {path}, without any secret.</source>
        <translation>
            <numerusform>%n個のプロファイルを、シークレットなしで{path}に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go on without the console.</source>
        <translation>
            <numerusform>録音%n件は、コンソールがなくても続きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings need a look</source>
        <translation>
            <numerusform>要確認の録音%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were not stopped: the details of each say why nobody is asked.</source>
        <translation>
            <numerusform>録音%n件は停止していません。問い合わせをしない理由は、それぞれの詳細にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests on the way</source>
        <translation>
            <numerusform>リクエスト%n件を処理中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>ルーム%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are too many at once: {most} at most.</source>
        <translation>
            <numerusform>一度に%n件のルームは多すぎます。最大{most}件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms will be recorded under {profile}.</source>
        <translation>
            <numerusform>ルーム%n件を{profile}で録音します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added, {updated:,} brought up to date, {unchanged:,} as they were</source>
        <translation>
            <numerusform>%n行を追加、{updated:,}行を更新、{unchanged:,}行はそのまま</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of another application than the profile&apos;s.</source>
        <translation>
            <numerusform>%n行はプロファイルと異なるアプリケーションのものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows brought back.</source>
        <translation>
            <numerusform>%n行を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported to {path}</source>
        <translation>
            <numerusform>{path}に%n行をエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported to {path}.</source>
        <translation>
            <numerusform>{path}に%n行をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name their own users; in the others: {users}.</source>
        <translation>
            <numerusform>%n行には個別の指定があります。ほかの行：{users}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows older than {day} go</source>
        <translation>
            <numerusform>{day}より古い%n行を削除します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed from the history; after a day they are deleted for good.</source>
        <translation>
            <numerusform>履歴から%n行を削除しました。一日後に完全に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed.</source>
        <translation>
            <numerusform>%n行を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n行を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were removed from the history; what is over is deleted for good after a day.</source>
        <translation>
            <numerusform>履歴から%n行を削除しました。終わったものは一日後に完全に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}.</source>
        <translation>
            <numerusform>{path}に%n行を書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settling</source>
        <translation>
            <numerusform>確認中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>残り %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a caution</source>
        <translation>
            <numerusform>注意%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>バージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Adopt the selected room&apos;s task</source>
        <translation>選択したルームのタスクを引き継ぐ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>アプリケーション(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>時刻を指定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Between cells</source>
        <translation>セルの区切り(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>両方(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n recordings…</source>
        <translation>
            <numerusform>録音%n件を変更(&amp;C)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Choose a preset…</source>
        <translation>プリセットを選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Choose profile</source>
        <translation>プロファイルを選ぶ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>行を詰める(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy rooms by state</source>
        <translation>状態別にルームをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>時間(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>空にする(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>すべて(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill the form</source>
        <translation>フォームに入力(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill the form from this row</source>
        <translation>この行からフォームに入力(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>コマンドを探す(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Find and adopt this task</source>
        <translation>このタスクを探して引き継ぐ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget all secrets…</source>
        <translation>すべてのシークレットを消去(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Give up without the room after</source>
        <translation>ルームを待つ時間(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Guard level</source>
        <translation>保護レベル(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;JSON Lines, exact</source>
        <translation>JSON Lines（正確な内容）(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Live rows on top</source>
        <translation>進行中の行を先頭に表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at these rooms</source>
        <translation>これらのルームを照会(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look up %n rooms…</source>
        <translation>
            <numerusform>ルーム%n件を照会(&amp;L)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look up rooms and tasks…</source>
        <translation>ルームとタスクの照会(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Look up these rooms…</source>
        <translation>これらのルームを照会(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Look up this room…</source>
        <translation>このルームを照会(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>プリセットの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>プロファイルの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>ビューの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>モード(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>今すぐ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a list of rooms…</source>
        <translation>ルームのリストを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open the list…</source>
        <translation>リストを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste as request…</source>
        <translation>リクエストとして貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>監視を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Practice rooms</source>
        <translation>練習用ルーム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>Python(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quick check</source>
        <translation>クイックチェック(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read back in</source>
        <translation>読み上げの言語(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>録音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>行を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Requests a second</source>
        <translation>一秒あたりのリクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ルーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>この検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start recording</source>
        <translation>録音を開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Support summary</source>
        <translation>サポート用の要約(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time for a request</source>
        <translation>リクエストの制限時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To (included)</source>
        <translation>終了日（この日を含む）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo remove</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use now</source>
        <translation>今すぐ使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Views of the history</source>
        <translation>履歴のビュー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Warn of nobody after</source>
        <translation>対象者なしの警告まで(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;When to start and stop…</source>
        <translation>開始と停止の予定(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;tccli</source>
        <translation>tccli(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;tccli (for Git Bash or WSL)</source>
        <translation>&amp;tccli（Git BashまたはWSL用）</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>0000000000000000000000</source>
        <comment>as wide as the column of TaskIds and results is at first</comment>
        <translation>この地域には対応していません</translation>
    </message>
    <message>
        <source>1. Add a profile: your application id and a key of your account. The key goes into the system keychain.
2. Test it: the console says whether the key works and whose it is. Nothing is recorded.
3. Type a room and start.</source>
        <translation>1. プロファイルを追加します。アプリケーションIDとアカウントのキーが必要です。キーはシステムのキーチェーンに入ります。
2. テストします。キーが使えるかどうかと、誰のものかがわかります。何も録音しません。
3. ルームを入力して開始します。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>= Twice</source>
        <translation>= 重複</translation>
    </message>
    <message>
        <source>? Unknown</source>
        <translation>? 不明</translation>
    </message>
    <message>
        <source>A TaskId is a whole number, in plain digits.</source>
        <translation>TaskIdは数字だけの整数です。</translation>
    </message>
    <message>
        <source>A character cannot be read: choose another encoding.</source>
        <translation>読めない文字があります。別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>A fault in the console itself ({kind}). What it was is written in {log}; the history is safe. Check the row that you were working on before you go on.</source>
        <translation>コンソール自体に不具合がありました（{kind}）。内容は{log}に書かれています。履歴は無事です。続ける前に、操作していた行を確認してください。</translation>
    </message>
    <message>
        <source>A formula whose result is not in the file: type it.</source>
        <translation>計算結果がファイルにない数式です。値を入力してください。</translation>
    </message>
    <message>
        <source>A formula: what it came to when the file was saved was read.</source>
        <translation>数式です。ファイル保存時の計算結果を読みました。</translation>
    </message>
    <message>
        <source>A new window could not be opened.</source>
        <translation>新しいウィンドウを開けませんでした。</translation>
    </message>
    <message>
        <source>A part of it failed: {kind}: {error}. The history is safe. Install the console again; if that does not help, {log} in {folder} tells more.</source>
        <translation>一部が動作しませんでした：{kind}：{error}。履歴は無事です。コンソールをインストールし直してください。それでも直らない場合は、{folder}の{log}に詳細があります。</translation>
    </message>
    <message>
        <source>A profile for that host with application {BizId} would ask.</source>
        <translation>そのホストとアプリケーション{BizId}のプロファイルがあれば問い合わせます。</translation>
    </message>
    <message>
        <source>A profile of this view is not here any more, so rows of all profiles are shown.</source>
        <translation>このビューのプロファイルがもうないため、すべてのプロファイルの行を表示しています。</translation>
    </message>
    <message>
        <source>A profile&apos;s id is made of 1 to 64 letters, digits, - and _.</source>
        <translation>プロファイルのIDは、1～64文字の英数字、-、_です。</translation>
    </message>
    <message>
        <source>A profile&apos;s name has at most {most} characters, on one line.</source>
        <translation>プロファイルの名前は、一行で最大{most}文字です。</translation>
    </message>
    <message>
        <source>A quote that begins in line {line} does not close.</source>
        <translation>{line}行目で始まる引用符が閉じていません。</translation>
    </message>
    <message>
        <source>A regional host, or a service on this computer, such as http://127.0.0.1:18711</source>
        <translation>サービスの地域ホスト、またはこのコンピューター上のサービス（例：http://127.0.0.1:18711）</translation>
    </message>
    <message>
        <source>A service built into the console, on this computer: it answers like the real one, costs nothing and sends nothing. Type any room, press Ctrl+Enter, then stop it. Some rooms misbehave on purpose.</source>
        <translation>コンソールに組み込まれた、このコンピューター上のサービスです。実際のサービスと同じように応答し、料金はかからず、外部に何も送りません。ルームを何か入力し、Ctrl+Enterで開始してから、停止してみてください。わざと異常な動きをするルームもあります。</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet shows the first %n of them.</source>
        <translation>
            <numerusform>表計算ソフトで表示されるのは最初の%n行です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A start waits for room {RoomId} already; nothing more was planned.</source>
        <translation>ルーム{RoomId}を待つ開始がすでにあるため、新たな予約はしていません。</translation>
    </message>
    <message>
        <source>A stop cannot be undone.</source>
        <translation>停止は取り消せません。</translation>
    </message>
    <message>
        <source>A temporary token is never stored; use this key for the session only.</source>
        <translation>一時トークンは保管しません。このキーは今回のみの入力にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>A ticket has %n characters at most.</source>
        <translation>
            <numerusform>チケットは最大%n文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A user id is empty.</source>
        <translation>空のユーザーIDがあります。</translation>
    </message>
    <message>
        <source>A word is still being composed: finish it first.</source>
        <translation>入力中の文字が確定していません。先に確定してください。</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>録音時間を指定(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;pplication id</source>
        <translation>アプリケーションID(&amp;P)</translation>
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
            <numerusform>クイックチェック%n件を中止し、開始したものを停止しています。終わるとウィンドウを閉じます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Aborting: what was started is stopped. Press Ctrl+C again to wait no longer.</source>
        <translation>中止しています。開始したものを停止します。待たずに終わるには、もう一度Ctrl+Cを押してください。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Account {account} (asked {at})</source>
        <translation>アカウント{account}（{at}に確認）</translation>
    </message>
    <message>
        <source>Account {account}, user {user} (asked {at})</source>
        <translation>アカウント{account}、ユーザー{user}（{at}に確認）</translation>
    </message>
    <message>
        <source>Account: not asked since the key was changed. Test the profile to see it.</source>
        <translation>アカウント：キーが変わってからまだ問い合わせていません。プロファイルをテストすると表示されます。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>プロファイルを追加…</translation>
    </message>
    <message>
        <source>Add a user id, or choose Everyone.</source>
        <translation>ユーザーIDを追加するか、「全員」を選んでください。</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Adopt a task under {profile}?</source>
        <translation>{profile}でタスクを引き継ぎますか？</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Adopt the room&apos;s task</source>
        <translation>ルームのタスクを引き継ぐ</translation>
    </message>
    <message>
        <source>Adopt their tasks</source>
        <translation>タスクを引き継ぐ</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>引き継ぎ済み</translation>
    </message>
    <message numerus="yes">
        <source>Adopted ones among them: %n.</source>
        <translation>
            <numerusform>そのうち引き継いだもの：%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopted: found on the service</source>
        <translation>引き継ぎ：サービス上で見つかりました</translation>
    </message>
    <message>
        <source>Adopted: the task was found on the service. It can be watched, changed and stopped like any other.</source>
        <translation>引き継ぎ：サービス上で見つかったタスクです。ほかのものと同じように監視、変更、停止ができます。</translation>
    </message>
    <message>
        <source>Adopted: this console did not start it.</source>
        <translation>引き継ぎ：このコンソールが開始したものではありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>すべて %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All e&amp;xcept</source>
        <translation>除外する(&amp;X)</translation>
    </message>
    <message>
        <source>All except</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Already &amp;recording</source>
        <translation>すでに録音中(&amp;R)</translation>
    </message>
    <message>
        <source>Already being recorded, not from this console. Adopt it to change or stop it.</source>
        <translation>このコンソール以外がすでに録音中です。引き継ぐと、変更や停止ができます。</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move, F2 renames, Delete removes.</source>
        <translation>Alt+↑、Alt+↓で移動、F2で名前の変更、Deleteで削除します。</translation>
    </message>
    <message>
        <source>Alt+V, S or L</source>
        <translation>Alt+V、SまたはL</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+文字</translation>
    </message>
    <message>
        <source>An earlier version of this list, {name}, was not finished. It is left as it is; this one is started anew.</source>
        <translation>このリストの以前の版{name}は終わっていません。それはそのままにして、今回のリストを新しく開始します。</translation>
    </message>
    <message>
        <source>An export is under way; wait for it, or cancel it.</source>
        <translation>エクスポート中です。終わるのを待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>An import is under way; wait for it, or cancel it.</source>
        <translation>インポート中です。終わるのを待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>An item of a profile that was deleted elsewhere is not in this list; the keychain&apos;s own program shows it under “GME Recording Console”.</source>
        <translation>別の場所で削除されたプロファイルの項目は、この一覧にありません。キーチェーンのプログラムでは「GME Recording Console」の下に表示されます。</translation>
    </message>
    <message>
        <source>An old .xls file, or one with a password: save it as .xlsx or CSV.</source>
        <translation>古い.xls形式か、パスワード付きのファイルです。.xlsxかCSVで保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>Another console has been opening the history in {path} for %n seconds.</source>
        <translation>
            <numerusform>別のコンソールが{path}の履歴を%n秒前から開こうとしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another console is holding the profiles; close it or try again.</source>
        <translation>別のコンソールがプロファイルを使用中です。それを閉じるか、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another console is just writing {path}. Nothing was kept; try again.</source>
        <translation>別のコンソールが{path}を書き込み中です。何も保存していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Another console on this data folder runs this batch.</source>
        <translation>このデータフォルダーの別のコンソールが、このリストを実行しています。</translation>
    </message>
    <message>
        <source>Another console on this data folder sees to it, while that runs.</source>
        <translation>このデータフォルダーの別のコンソールが、動いている間に実行します。</translation>
    </message>
    <message>
        <source>Another console that is open sends it</source>
        <translation>開いている別のコンソールが送信しています</translation>
    </message>
    <message>
        <source>Another profile came into use.</source>
        <translation>別のプロファイルに切り替わりました。</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>この名前は別のプロファイルが使っています。</translation>
    </message>
    <message>
        <source>Another program keeps {path} locked. Wait a moment or close that program, then try again.</source>
        <translation>別のプログラムが{path}をロックしています。少し待つか、そのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>すべてのプロファイル</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>アプリケーションID</translation>
    </message>
    <message>
        <source>As in the form: {users}</source>
        <translation>フォームのとおり：{users}</translation>
    </message>
    <message>
        <source>As the &amp;system: {language}</source>
        <translation>システムと同じ：{language}(&amp;S)</translation>
    </message>
    <message>
        <source>As&amp;k about it where it is</source>
        <translation>元の接続先に照会(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n where they are?</source>
        <translation>
            <numerusform>%n件を元の接続先に照会しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask before Stop</source>
        <translation>停止の前に確認</translation>
    </message>
    <message>
        <source>Ask before everything</source>
        <translation>すべての操作の前に確認</translation>
    </message>
    <message>
        <source>Ask for a ticket &amp;before acting</source>
        <translation>操作の前にチケットを求める(&amp;B)</translation>
    </message>
    <message>
        <source>Ask there</source>
        <translation>そこに照会</translation>
    </message>
    <message>
        <source>Ask there with the key of {name}</source>
        <translation>{name}のキーでそこに照会</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Asked at {time}.</source>
        <translation>{time}に照会しました。</translation>
    </message>
    <message>
        <source>Asking the system keychain…</source>
        <translation>システムのキーチェーンに照会しています…</translation>
    </message>
    <message>
        <source>Asking which rooms already record…</source>
        <translation>すでに録音中のルームを照会しています…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>Asks under {profile} about application {BizId}.</source>
        <translation>{profile}で、アプリケーション{BizId}について問い合わせます。</translation>
    </message>
    <message>
        <source>At a &amp;time</source>
        <translation>時刻を指定(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n rooms can be checked at once.</source>
        <translation>
            <numerusform>一度にチェックできるルームは最大%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} users can be listed; remove {excess} of {listed}.</source>
        <translation>リストに入れられるのは最大{most}人です。{listed}人のうち{excess}人を外してください。</translation>
    </message>
    <message>
        <source>At this host nobody can be asked whose key it is.</source>
        <translation>このホストには、キーが誰のものかを問い合わせる先がありません。</translation>
    </message>
    <message>
        <source>At {begin}</source>
        <translation>{begin}から</translation>
    </message>
    <message>
        <source>At {begin}, for {minutes:,} min</source>
        <translation>{begin}から{minutes:,}分間</translation>
    </message>
    <message>
        <source>Back to form and history; nothing is stopped by it (Esc)</source>
        <translation>フォームと履歴に戻ります。何も停止しません（Esc）</translation>
    </message>
    <message>
        <source>Before the &amp;day</source>
        <translation>次の日より前(&amp;D)</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>セルの区切り</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Both lists are set: the documentation says that only one may be, though its examples set both.</source>
        <translation>両方のリストが設定されています。ドキュメントでは一方だけとされていますが、その例では両方が設定されています。</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>手動(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;SV, for a spreadsheet</source>
        <translation>CSV（表計算ソフト用）(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation>予約を取り消す</translation>
    </message>
    <message>
        <source>Cancel the plans</source>
        <translation>予約を取り消す</translation>
    </message>
    <message>
        <source>Carry them out now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings</source>
        <translation>
            <numerusform>録音%n件を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings?</source>
        <translation>
            <numerusform>録音%n件を変更しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings…</source>
        <translation>
            <numerusform>録音%n件を変更…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change accepted in {took}</source>
        <translation>変更が{took}で受け付けられました</translation>
    </message>
    <message>
        <source>Change accepted in {took}: {mode}, {users}</source>
        <translation>変更が{took}で受け付けられました：{mode}、{users}</translation>
    </message>
    <message>
        <source>Change not sent</source>
        <translation>変更は未送信</translation>
    </message>
    <message>
        <source>Change recording</source>
        <translation>録音を変更</translation>
    </message>
    <message>
        <source>Change refused in {took}: {code}</source>
        <translation>変更が{took}で拒否されました：{code}</translation>
    </message>
    <message>
        <source>Change room {room} ({profile})</source>
        <translation>ルーム{room}を変更（{profile}）</translation>
    </message>
    <message>
        <source>Change sent, its answer was not noted</source>
        <translation>変更を送信、応答は記録されず</translation>
    </message>
    <message>
        <source>Change sent, no answer yet</source>
        <translation>変更を送信、応答待ち</translation>
    </message>
    <message>
        <source>Change the recording of room {room} of profile {profile}?</source>
        <translation>プロファイル{profile}のルーム{room}の録音を変更しますか？</translation>
    </message>
    <message>
        <source>Change them to this list</source>
        <translation>このリストの内容に変更する</translation>
    </message>
    <message>
        <source>Change without an answer that counts, after {took}</source>
        <translation>変更に有効な応答なし（{took}）</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message numerus="yes">
        <source>Check %n rooms under {profile}?</source>
        <translation>
            <numerusform>ルーム%n件を{profile}でチェックしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度チェック</translation>
    </message>
    <message>
        <source>Check room {room} under {profile}?</source>
        <translation>ルーム{room}を{profile}でチェックしますか？</translation>
    </message>
    <message>
        <source>Check these rooms</source>
        <translation>これらのルームをチェック</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a color for the profile.</source>
        <translation>プロファイルの色を選んでください。</translation>
    </message>
    <message>
        <source>Choose single, mixed or both.</source>
        <translation>シングル、ミックス、両方のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索とフィルターを解除</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を解除</translation>
    </message>
    <message>
        <source>Clear {filter}</source>
        <translation>{filter}を解除</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>リストを閉じる</translation>
    </message>
    <message>
        <source>Close this list?</source>
        <translation>このリストを閉じますか？</translation>
    </message>
    <message>
        <source>Close this, and send what is pressed next under this profile.</source>
        <translation>これを閉じ、次の操作からこのプロファイルで送信します。</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>色(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>コード{code}</translation>
    </message>
    <message>
        <source>Colour of the profile</source>
        <translation>プロファイルの色</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>履歴の列</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Confirmed by the service</source>
        <translation>サービスで確認済み</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Cop&amp;y row</source>
        <translation>行をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>行をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n RequestIds.</source>
        <translation>
            <numerusform>%n個のRequestIdをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n RoomIds.</source>
        <translation>
            <numerusform>%n個のRoomIdをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n TaskIds.</source>
        <translation>
            <numerusform>%n個のTaskIdをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines.</source>
        <translation>
            <numerusform>%n行をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rooms: {filter}.</source>
        <translation>
            <numerusform>ルーム%n件をコピーしました：{filter}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied for the caller: room, TaskId, RequestId and since when.</source>
        <translation>依頼者向けにコピーしました：ルーム、TaskId、RequestId、録音開始時刻。</translation>
    </message>
    <message>
        <source>Copied the request as Python.</source>
        <translation>リクエストをPythonとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied the request as cURL.</source>
        <translation>リクエストをcURLとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied the request as tccli.</source>
        <translation>リクエストをtccliとしてコピーしました。</translation>
    </message>
    <message>
        <source>Copied the support summary.</source>
        <translation>サポート用の要約をコピーしました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy R&amp;oomId</source>
        <translation>RoomIdをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy Re&amp;questId</source>
        <translation>RequestIdをコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy RequestId</source>
        <translation>RequestIdをコピー</translation>
    </message>
    <message>
        <source>Copy Task&amp;Id</source>
        <translation>TaskIdをコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy TaskId</source>
        <translation>TaskIdをコピー</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>ファイル名をコピー</translation>
    </message>
    <message>
        <source>Copy for the caller</source>
        <translation>依頼者向けにコピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy whole answer</source>
        <translation>応答全体をコピー</translation>
    </message>
    <message>
        <source>Copy whole message</source>
        <translation>メッセージ全体をコピー</translation>
    </message>
    <message>
        <source>Copy whole request body</source>
        <translation>リクエストの本文全体をコピー</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>{what}をコピー</translation>
    </message>
    <message>
        <source>Could not ask: {why}</source>
        <translation>照会できませんでした：{why}</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Ctrl+1 ～ Ctrl+9</translation>
    </message>
    <message>
        <source>Ctrl+N new · Ctrl+F find · F1 keys</source>
        <translation>Ctrl+N 新規 · Ctrl+F 検索 · F1 キー操作</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>閉じる(&amp;I)</translation>
    </message>
    <message>
        <source>Daily &amp;backups</source>
        <translation>毎日のバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Delete the profile the new profile?</source>
        <translation>新しいプロファイルを削除しますか？</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>プロファイル「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details and notices</source>
        <translation>詳細とお知らせ</translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation>選択した行の詳細</translation>
    </message>
    <message>
        <source>Did not start</source>
        <translation>開始されず</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Down takes one, Esc leaves it</source>
        <translation>↓で選び、Escでやめます</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Each as the form says: {mode}, {users}.</source>
        <translation>それぞれフォームのとおり：{mode}、{users}。</translation>
    </message>
    <message>
        <source>Each is recorded for a few seconds and stopped again, which costs. It is asked once for both.</source>
        <translation>それぞれ数秒間録音してから停止し、料金がかかります。この確認は開始と停止の両方を兼ねます。</translation>
    </message>
    <message>
        <source>Each is sent once, as the list “{name}” asks.</source>
        <translation>リスト「{name}」のとおり、それぞれ一度だけ送信します。</translation>
    </message>
    <message>
        <source>Each is set to {mode}, {users}.</source>
        <translation>それぞれ{mode}、{users}に設定します。</translation>
    </message>
    <message>
        <source>Each of these is set to this, whole, whatever it does now:</source>
        <translation>現在の内容にかかわらず、それぞれ次の内容に設定します：</translation>
    </message>
    <message>
        <source>Each row names its users.</source>
        <translation>どの行にもユーザーの指定があります。</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Edited since: test again when this test has ended.</source>
        <translation>テスト中に編集されました。終わったらもう一度テストしてください。</translation>
    </message>
    <message>
        <source>Empty: no name is kept</source>
        <translation>空欄の場合、名前は残りません</translation>
    </message>
    <message>
        <source>Empty: {name}</source>
        <translation>空欄の場合：{name}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ended: {moment}</source>
        <translation>終了：{moment}</translation>
    </message>
    <message>
        <source>Enter both the SecretId and the SecretKey.</source>
        <translation>SecretIdとSecretKeyの両方を入力してください。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ever&amp;yone</source>
        <translation>全員(&amp;Y)</translation>
    </message>
    <message>
        <source>Every Start, Stop and Change is kept with this name in the history, in exports and with whoever imports them.</source>
        <translation>開始、停止、変更のたびに、この名前が履歴、エクスポート、およびインポートした先に残ります。</translation>
    </message>
    <message>
        <source>Every profile&apos;s SecretId and SecretKey leaves the system keychain and this console&apos;s memory. Profiles and history stay. Nothing can be sent until the keys are typed again.</source>
        <translation>すべてのプロファイルのSecretIdとSecretKeyが、システムのキーチェーンとこのコンソールのメモリから消えます。プロファイルと履歴は残ります。キーを入力し直すまで、何も送信できません。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Everyone in room {room} except {others} will be recorded, each in a file of their own and together in one file for the room.</source>
        <translation>{others}を除くルーム{room}の全員を、一人ずつ別のファイルと、ルーム全体の一つのファイルに録音します。</translation>
    </message>
    <message>
        <source>Everyone in room {room} except {others} will be recorded, each in a file of their own.</source>
        <translation>{others}を除くルーム{room}の全員を、一人ずつ別のファイルに録音します。</translation>
    </message>
    <message>
        <source>Everyone in room {room} except {others} will be recorded, together in one file for the room.</source>
        <translation>{others}を除くルーム{room}の全員を、ルーム全体で一つのファイルに録音します。</translation>
    </message>
    <message>
        <source>Everyone in room {room} will be recorded, each in a file of their own and together in one file for the room.</source>
        <translation>ルーム{room}の全員を、一人ずつ別のファイルと、ルーム全体の一つのファイルに録音します。</translation>
    </message>
    <message>
        <source>Everyone in room {room} will be recorded, each in a file of their own.</source>
        <translation>ルーム{room}の全員を、一人ずつ別のファイルに録音します。</translation>
    </message>
    <message>
        <source>Everyone in room {room} will be recorded, together in one file for the room.</source>
        <translation>ルーム{room}の全員を、ルーム全体で一つのファイルに録音します。</translation>
    </message>
    <message>
        <source>Everything can be done from the keyboard.</source>
        <translation>すべての操作をキーボードでできます。</translation>
    </message>
    <message>
        <source>Everything that it keeps is in {folder}; secrets are in the system keychain.</source>
        <translation>保存するものはすべて{folder}にあります。シークレットはシステムのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Everything, with requests and answers. Another console can import it and take the recordings over.</source>
        <translation>リクエストと応答を含むすべて。別のコンソールがインポートして、録音を引き継げます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export as JUnit XML…</source>
        <translation>JUnit XMLとしてエクスポート…</translation>
    </message>
    <message>
        <source>Export p&amp;rofiles…</source>
        <translation>プロファイルをエクスポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>F&amp;ound</source>
        <translation>検索結果(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ound in</source>
        <translation>該当箇所(&amp;O)</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of this recording</source>
        <translation>この録音のファイル</translation>
    </message>
    <message>
        <source>Fill in a practice room</source>
        <translation>練習用ルームを入れる</translation>
    </message>
    <message>
        <source>Fill the form from this row</source>
        <translation>この行からフォームに入力</translation>
    </message>
    <message>
        <source>Filter by {filter}: {choice}</source>
        <translation>{filter}で絞り込み：{choice}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Find room, TaskId, user, code, message, note…</source>
        <translation>ルーム、TaskId、ユーザー、メモなどを検索…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>Forget all secrets?</source>
        <translation>すべてのシークレットを消去しますか？</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>消去する</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Found gone: the service no longer knows the task</source>
        <translation>終了を確認：サービスはタスクをもう知りません</translation>
    </message>
    <message>
        <source>From a row of the profile {there} on {host}; under {here} it would go to {new_host}.</source>
        <translation>プロファイル{there}の行で、接続先は{host}でした。{here}では{new_host}に送信されます。</translation>
    </message>
    <message>
        <source>From a row of the profile {there}, whose application is another than that of {here}.</source>
        <translation>プロファイル{there}の行で、アプリケーションが{here}のものと異なります。</translation>
    </message>
    <message>
        <source>From the text that was pasted: the application of {profile} is another.</source>
        <translation>貼り付けた内容によるものです。{profile}のアプリケーションは別のものです。</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>{begin}から{end}まで</translation>
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
        <translation>ホストは名前で、必要ならポートを付け、パスを付けずに書いてください。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>Given up: nobody had entered the room in time</source>
        <translation>取りやめ：期限までに誰も入室しませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the %n rooms not sent</source>
        <translation>
            <numerusform>未送信のルーム%n件を続ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to &amp;history</source>
        <translation>履歴へ移動(&amp;H)</translation>
    </message>
    <message>
        <source>Go to de&amp;tails</source>
        <translation>詳細へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the next &amp;warning</source>
        <translation>次の警告へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the next recording that needs a look (F8)</source>
        <translation>要確認の次の録音へ移動（F8）</translation>
    </message>
    <message>
        <source>Go to what is told &amp;below</source>
        <translation>下部のお知らせへ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <translation>HTTPステータス{status}</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>録音した時間</translation>
    </message>
    <message>
        <source>Here already, exactly so: {count}.</source>
        <translation>まったく同じものがあるため変更なし：{count}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History and details</source>
        <translation>履歴と詳細</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>録音の継続</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>録音する時間</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>どのように始めますか？</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>本文の先頭</translation>
    </message>
    <message>
        <source>Ids and whatever a spreadsheet would change have an apostrophe in front, so that they stay as they are.</source>
        <translation>IDなど、表計算ソフトが変えてしまうものには、そのまま残るよう先頭にアポストロフィを付けます。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import &amp;profiles…</source>
        <translation>プロファイルをインポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Imported {name}: {came}.</source>
        <translation>{name}をインポートしました：{came}。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国際サイト</translation>
    </message>
    <message>
        <source>Interrupted: nothing was written.</source>
        <translation>中断したため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>It is a {name}; the form starts recordings.</source>
        <translation>これは{name}です。フォームでできるのは録音の開始です。</translation>
    </message>
    <message>
        <source>It is not known that the recording stopped.</source>
        <translation>録音が停止したかどうかがわかりません。</translation>
    </message>
    <message>
        <source>It is not of the profile in use, {name}.</source>
        <translation>使用中のプロファイル{name}のものではありません。</translation>
    </message>
    <message>
        <source>It is of account {account}; last time it was account {before}. If that is right, keep the new account. If not, type the right key before anything is recorded.</source>
        <translation>アカウントは{account}で、前回は{before}でした。これで正しければ、新しいアカウントのまま使ってください。違う場合は、録音を始める前に正しいキーを入力してください。</translation>
    </message>
    <message>
        <source>It is stopped at {time}.</source>
        <translation>{time}に停止します。</translation>
    </message>
    <message>
        <source>It is stopped {minutes:,} min after it was accepted.</source>
        <translation>受け付けから{minutes:,}分後に停止します。</translation>
    </message>
    <message>
        <source>It only looks: Start, Stop and Change are not offered.</source>
        <translation>閲覧専用です。開始、停止、変更はできません。</translation>
    </message>
    <message>
        <source>It recorded somebody before, and records nobody now. Did the call end, or the users leave?</source>
        <translation>以前は録音対象がいましたが、今は誰も録音されていません。通話が終わったか、ユーザーが退室したのではありませんか？</translation>
    </message>
    <message>
        <source>It starts as soon as the room opens, and is given up at {limit}.</source>
        <translation>ルームが開きしだい開始し、{limit}になれば取りやめます。</translation>
    </message>
    <message>
        <source>It starts at {time}, or when the room opens after that, and is given up at {limit}.</source>
        <translation>{time}に、またはその後ルームが開いたときに開始し、{limit}になれば取りやめます。</translation>
    </message>
    <message>
        <source>It starts when Start is pressed, and goes on until it is stopped.</source>
        <translation>「開始」を押すとすぐに始まり、停止するまで続きます。</translation>
    </message>
    <message>
        <source>It was aborted.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>It was never saved; what was typed is lost.</source>
        <translation>保存されたことがなく、入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Its profile goes to another host now, so nobody asks</source>
        <translation>プロファイルの接続先が変わったため、照会していません</translation>
    </message>
    <message>
        <source>Its secret leaves the console&apos;s memory too. The history keeps its rows.</source>
        <translation>シークレットはコンソールのメモリからも消えます。履歴の行は残ります。</translation>
    </message>
    <message>
        <source>Its secret leaves the system keychain too. The history keeps its rows.</source>
        <translation>シークレットはシステムのキーチェーンからも削除されます。履歴の行は残ります。</translation>
    </message>
    <message>
        <source>Its stop was planned</source>
        <translation>停止を予約</translation>
    </message>
    <message>
        <source>Its time passed while the console could not do it. Start or stop it now, or cancel the plan.</source>
        <translation>コンソールが実行できない間に時刻が過ぎました。今すぐ開始または停止するか、予約を取り消してください。</translation>
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
        <translation>キー(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep the &amp;first of each</source>
        <translation>重複は最初のものだけ残す(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the TaskId: stopping needs it. Recording costs money until it is stopped.</source>
        <translation>TaskIdを控えておいてください。停止に必要です。停止するまで料金がかかります。</translation>
    </message>
    <message>
        <source>Keep the TaskId: stopping needs it. Recording costs money until it is stopped; by the mainland guide the service ends it after 24 hours at most, {time}.</source>
        <translation>TaskIdを控えておいてください。停止に必要です。停止するまで料金がかかります。中国本土のガイドによると、遅くとも24時間後（{time}）にサービスが終了させます。</translation>
    </message>
    <message>
        <source>Keep the ne&amp;w account</source>
        <translation>新しいアカウントを使う(&amp;W)</translation>
    </message>
    <message>
        <source>Kept as: {name}</source>
        <translation>次の形で保存します：{name}</translation>
    </message>
    <message>
        <source>Kept beside the history, for every later start of the window on this data folder.</source>
        <translation>履歴と一緒に保存し、このデータフォルダーで次から開くウィンドウで使います。</translation>
    </message>
    <message>
        <source>Kept by the system, encrypted.</source>
        <translation>システムが暗号化して保管します。</translation>
    </message>
    <message>
        <source>Kept: {mode}, {users}.</source>
        <translation>保存する内容：{mode}、{users}。</translation>
    </message>
    <message>
        <source>Kept: {what}. Chosen later, it sets this and leaves the rest of the search as it is.</source>
        <translation>保存する内容：{what}。後で選ぶとこの条件を設定し、ほかの検索条件はそのままにします。</translation>
    </message>
    <message>
        <source>Key: environment</source>
        <translation>キー：環境変数</translation>
    </message>
    <message>
        <source>Key: system keychain</source>
        <translation>キー：システムのキーチェーン</translation>
    </message>
    <message>
        <source>Key: this session only</source>
        <translation>キー：今回のみ</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>L&amp;ists of rooms…</source>
        <translation>ルームのリスト(&amp;I)…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>最終確認 {time}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message numerus="yes">
        <source>Leave while %n lists of rooms are being sent?</source>
        <translation>
            <numerusform>ルームのリスト%n件を送信中です。終了しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving as soon as what is on its way has ended, within %n seconds. Close the window again to hide it meanwhile.</source>
        <translation>
            <numerusform>処理中のものが終わりしだい、%n秒以内に終了します。その間ウィンドウを隠すには、もう一度閉じてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>履歴ファイル</translation>
    </message>
    <message>
        <source>Left before everything was stopped: what may go on is named below, and the next console asks about it.</source>
        <translation>すべてを停止する前に終了しました。続いている可能性があるものを下に示します。次のコンソールが確認します。</translation>
    </message>
    <message>
        <source>Left out, shown and kept nowhere: {names}.</source>
        <translation>取り込まず、表示も保存もしていません：{names}。</translation>
    </message>
    <message>
        <source>Left out, since they are no profiles or stand there twice: {count}.</source>
        <translation>プロファイルでないか重複しているため除外：{count}</translation>
    </message>
    <message>
        <source>Left, F2, Delete</source>
        <translation>←、F2、Delete</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムと同じ(&amp;S)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line {line} has no row in the history yet: nothing of it was sent.</source>
        <translation>{line}行目はまだ履歴にありません。この行からは何も送信していません。</translation>
    </message>
    <message>
        <source>Line {line}, room {room}: {words}</source>
        <translation>{line}行目、ルーム{room}：{words}</translation>
    </message>
    <message>
        <source>Line {line}: room {room} stands in the list more than once. Remove one.</source>
        <translation>{line}行目：ルーム{room}がリストに複数あります。一つにしてください。</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>{line}行目：{what}</translation>
    </message>
    <message>
        <source>List of rooms</source>
        <translation>ルームのリスト</translation>
    </message>
    <message>
        <source>List {name}</source>
        <translation>リスト{name}</translation>
    </message>
    <message>
        <source>Lists of rooms</source>
        <translation>ルームのリスト</translation>
    </message>
    <message>
        <source>Lists of rooms (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>ルームのリスト (*.csv *.tsv *.txt *.xlsx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>録音中のもの</translation>
    </message>
    <message>
        <source>Live recordings cannot be confirmed now; they go on at the service. The console tries again by itself. {why}</source>
        <translation>進行中の録音を今は確認できませんが、サービス上では続いています。コンソールは自動で再試行します。{why}</translation>
    </message>
    <message>
        <source>Live {count}</source>
        <translation>進行中 {count}</translation>
    </message>
    <message>
        <source>Look at a room and select it first.</source>
        <translation>先にルームを照会して選択してください。</translation>
    </message>
    <message>
        <source>Look at the room</source>
        <translation>ルームの確認</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>要確認</translation>
    </message>
    <message numerus="yes">
        <source>Look here %n</source>
        <translation>
            <numerusform>要確認 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up rooms and tasks</source>
        <translation>ルームとタスクの照会</translation>
    </message>
    <message>
        <source>Look-up refused in {took}: {code}</source>
        <translation>照会が{took}で拒否されました：{code}</translation>
    </message>
    <message>
        <source>Mainland</source>
        <translation>中国本土サイト</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message: {excerpt}</source>
        <translation>メッセージ：{excerpt}</translation>
    </message>
    <message>
        <source>Minutes to stop after</source>
        <translation>停止までの分数</translation>
    </message>
    <message>
        <source>Mixe&amp;d</source>
        <translation>ミックス(&amp;D)</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Mode or users were found to be others</source>
        <translation>モードまたはユーザーが変わっていました</translation>
    </message>
    <message>
        <source>Mode where a row names none</source>
        <translation>行に指定がない場合のモード</translation>
    </message>
    <message>
        <source>Mode: {mode}.</source>
        <translation>モード：{mode}。</translation>
    </message>
    <message>
        <source>Mode: {mode}. TaskId {TaskId}.</source>
        <translation>モード：{mode}。TaskId {TaskId}。</translation>
    </message>
    <message>
        <source>Modes: {modes}.</source>
        <translation>モード：{modes}。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of this list</source>
        <translation>このリストの名前</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>New, beside the one here that goes elsewhere: {name} ({words})</source>
        <translation>新規（別の接続先の同名のものとは別に追加）：{name}（{words}）</translation>
    </message>
    <message>
        <source>New: {name} ({words})</source>
        <translation>新規：{name}（{words}）</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
    <message>
        <source>No backup of {path} was made today: it wants {wanted:,} MB of free space, and there are {free:,}. The history itself goes on.</source>
        <translation>今日は{path}のバックアップを作りませんでした。{wanted:,} MBの空きが必要ですが、{free:,} MBしかありません。履歴そのものは使えます。</translation>
    </message>
    <message>
        <source>No command has that name.</source>
        <translation>該当するコマンドはありません。</translation>
    </message>
    <message>
        <source>No environment variable holds a key.</source>
        <translation>キーの入った環境変数はありません。</translation>
    </message>
    <message>
        <source>No file of {who}.</source>
        <translation>{who}のファイルがありません。</translation>
    </message>
    <message>
        <source>No list of rooms was started yet.</source>
        <translation>開始したルームのリストはまだありません。</translation>
    </message>
    <message>
        <source>No live recording needs a look.</source>
        <translation>進行中の録音に、要確認のものはありません。</translation>
    </message>
    <message>
        <source>No preset has that.</source>
        <translation>該当するプリセットはありません。</translation>
    </message>
    <message>
        <source>No profile of the file can be used. Nothing was changed.</source>
        <translation>ファイルに使えるプロファイルがありません。何も変更していません。</translation>
    </message>
    <message>
        <source>No recording in this room at {time}.</source>
        <translation>{time}の時点で、このルームでは録音されていませんでした。</translation>
    </message>
    <message>
        <source>No recording in this room now.</source>
        <translation>このルームでは現在録音されていません。</translation>
    </message>
    <message>
        <source>No recording is selected</source>
        <translation>録音が選択されていません</translation>
    </message>
    <message>
        <source>No room is named yet.</source>
        <translation>ルームがまだ指定されていません。</translation>
    </message>
    <message>
        <source>No row matches: {wanted}.</source>
        <translation>一致する行がありません：{wanted}。</translation>
    </message>
    <message>
        <source>No row older than {day} can go</source>
        <translation>{day}より古い行で、削除できるものはありません</translation>
    </message>
    <message>
        <source>No selected row needs another key: each is asked about where it is, or there is nothing left to ask.</source>
        <translation>別のキーが必要な行は選択されていません。どれも元の接続先で照会しているか、もう照会することがありません。</translation>
    </message>
    <message>
        <source>No system keychain can be used on this computer ({why}). Let the profile take its key for this session only or from the environment; the console stores no key in a file.</source>
        <translation>このコンピューターで使えるシステムのキーチェーンがありません（{why}）。プロファイルのキーは今回のみの入力か環境変数にしてください。コンソールはキーをファイルに保存しません。</translation>
    </message>
    <message>
        <source>No system keychain can be used on this computer. Let the profile take its key for this session only or from the environment; the console stores no key in a file.</source>
        <translation>このコンピューターで使えるシステムのキーチェーンがありません。プロファイルのキーは今回のみの入力か環境変数にしてください。コンソールはキーをファイルに保存しません。</translation>
    </message>
    <message>
        <source>Nobody is being recorded. Is the room right, and is anybody of these users in voice chat?</source>
        <translation>誰も録音されていません。ルームは正しいですか？対象のユーザーはボイスチャットに参加していますか？</translation>
    </message>
    <message>
        <source>Nobody is recorded, the task goes on</source>
        <translation>誰も録音されていませんが、タスクは続いています</translation>
    </message>
    <message>
        <source>Nobody now</source>
        <translation>現在対象者なし</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>対象者なし</translation>
    </message>
    <message>
        <source>Not recorded any more at the end: {who}.</source>
        <translation>最後には録音されていませんでした：{who}。</translation>
    </message>
    <message>
        <source>Not recorded in time: {who}.</source>
        <translation>時間内に録音が始まりませんでした：{who}。</translation>
    </message>
    <message>
        <source>Not saved: {name}</source>
        <translation>未保存：{name}</translation>
    </message>
    <message>
        <source>Not seen to be recorded in time: {who}. The last look failed: {why}</source>
        <translation>時間内に録音を確認できませんでした：{who}。最後の確認に失敗しました：{why}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>送信待ち</translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n. Each is stopped once it is known to record.</source>
        <translation>
            <numerusform>まだ確定していないもの：%n件。録音中とわかりしだい、それぞれ停止します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not uploaded in time: the file of {who}.</source>
        <translation>時間内にアップロードされませんでした：{who}のファイル。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on room {room}</source>
        <translation>ルーム{room}のメモ</translation>
    </message>
    <message>
        <source>Note: {excerpt}</source>
        <translation>メモ：{excerpt}</translation>
    </message>
    <message>
        <source>Nothing can be done now.</source>
        <translation>今できる操作はありません。</translation>
    </message>
    <message>
        <source>Nothing can be sent at present.</source>
        <translation>現在は何も送信できません。</translation>
    </message>
    <message>
        <source>Nothing copied: select a line.</source>
        <translation>何もコピーしていません。行を選択してください。</translation>
    </message>
    <message>
        <source>Nothing copied: select a row that has a RequestId.</source>
        <translation>何もコピーしていません。RequestIdのある行を選択してください。</translation>
    </message>
    <message>
        <source>Nothing copied: select a row that has a RoomId.</source>
        <translation>何もコピーしていません。RoomIdのある行を選択してください。</translation>
    </message>
    <message>
        <source>Nothing copied: select a row that has a TaskId.</source>
        <translation>何もコピーしていません。TaskIdのある行を選択してください。</translation>
    </message>
    <message>
        <source>Nothing copied: select a row.</source>
        <translation>何もコピーしていません。行を選択してください。</translation>
    </message>
    <message>
        <source>Nothing is carried out while the console is closed; when it is opened, it asks about what passed:</source>
        <translation>コンソールを閉じている間は何も実行しません。次に開いたとき、過ぎたものについて確認します：</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing is told or asked now.</source>
        <translation>現在、お知らせや質問はありません。</translation>
    </message>
    <message>
        <source>Nothing leaves the history by itself. Export first what you want to keep.</source>
        <translation>履歴から自動で消えるものはありません。残したいものは先にエクスポートしてください。</translation>
    </message>
    <message>
        <source>Nothing more is sent; what left is waited for. The same command goes on later. Press Ctrl+C again to wait no longer.</source>
        <translation>これ以上は送信しません。送信済みの結果を待っています。後で同じコマンドを実行すると続きから進みます。待たずに終わるには、もう一度Ctrl+Cを押してください。</translation>
    </message>
    <message>
        <source>Nothing more of this list is sent.</source>
        <translation>このリストからはこれ以上送信しません。</translation>
    </message>
    <message>
        <source>Nothing of this list is known to record now.</source>
        <translation>このリストには、現在録音中とわかっているものがありません。</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is known to record at present.</source>
        <translation>「{name}」には、現在録音中とわかっているものがありません。</translation>
    </message>
    <message>
        <source>Nothing records room {RoomId}, so there is nothing to adopt.</source>
        <translation>ルーム{RoomId}は録音されていないため、引き継ぐものがありません。</translation>
    </message>
    <message>
        <source>Nothing started yet. Type a room and press Ctrl+Enter.</source>
        <translation>録音はまだありません。ルームを入力してCtrl+Enterを押します。</translation>
    </message>
    <message>
        <source>Nothing to cancel: select a row that is planned.</source>
        <translation>取り消すものがありません。予約済みの行を選択してください。</translation>
    </message>
    <message>
        <source>Nothing to stop: select a recording that goes on, or type its room.</source>
        <translation>停止するものがありません。録音中の行を選択するか、そのルームを入力してください。</translation>
    </message>
    <message>
        <source>Nothing to undo: no rows were removed lately.</source>
        <translation>元に戻すものがありません。最近削除した行はありません。</translation>
    </message>
    <message>
        <source>Nothing was copied. {why}</source>
        <translation>何もコピーしていません。{why}</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>何もエクスポートしていません。{why}</translation>
    </message>
    <message>
        <source>Nothing was planned or changed, since it could not be recorded. {why}</source>
        <translation>履歴に記録できないため、予約も変更もしていません。{why}</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent, since it could not be recorded. {why}</source>
        <translation>履歴に記録できないため、何も送信していません。{why}</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>何も送信していません。{why}</translation>
    </message>
    <message>
        <source>Nothing was sent: the form was out of sight. Press Start again.</source>
        <translation>フォームが表示されていなかったため、何も送信していません。もう一度「開始」を押してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan ended before.</source>
        <translation>送信前に予約が終わったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was sent: the profile changed while the console was opening. Press Start again.</source>
        <translation>コンソールを開いている間にプロファイルが変わったため、何も送信していません。もう一度「開始」を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was started: %n lines of the list must be put right first.</source>
        <translation>
            <numerusform>何も開始していません。先にリストの%n行を直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be started: room {room} is already being recorded.</source>
        <translation>ルーム{room}はすでに録音中のため、新しい録音は始まりません。</translation>
    </message>
    <message>
        <source>Nothing: one room a line</source>
        <translation>なし：一行に一つのルーム</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Now, for {minutes:,} min</source>
        <translation>今すぐ、{minutes:,}分間</translation>
    </message>
    <message>
        <source>Now, until you stop it</source>
        <translation>今すぐ、停止するまで</translation>
    </message>
    <message>
        <source>Now, until {end}</source>
        <translation>今すぐ、{end}まで</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n selected rows {loaded:,} are loaded; this tells of those.</source>
        <translation>
            <numerusform>選択した%n行のうち{loaded:,}行が読み込まれています。表示はその分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Older &amp;than</source>
        <translation>次より古い(&amp;T)</translation>
    </message>
    <message>
        <source>On&amp;ly these</source>
        <translation>このユーザーのみ(&amp;L)</translation>
    </message>
    <message>
        <source>One begins when this user is in voice chat.</source>
        <translation>このユーザーがボイスチャットに入ると始まります。</translation>
    </message>
    <message>
        <source>One file for each user, and one file for the room with all voices together.</source>
        <translation>ユーザーごとに一つのファイルと、全員の声が入るルームのファイル一つ。</translation>
    </message>
    <message>
        <source>One file for each user.</source>
        <translation>ユーザーごとに一つのファイル。</translation>
    </message>
    <message>
        <source>One file for the room, with all voices together.</source>
        <translation>ルーム全体で一つのファイル。全員の声が入ります。</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>録音対象</translation>
    </message>
    <message>
        <source>Only recordings that go on</source>
        <translation>進行中の録音のみ</translation>
    </message>
    <message>
        <source>Only rows that name exactly this user</source>
        <translation>このユーザーを指定した行のみ</translation>
    </message>
    <message>
        <source>Only the built-in profile uses the practice service; choose another site and key.</source>
        <translation>練習サービスを使うのは組み込みのプロファイルだけです。別のサイトとキーを選んでください。</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>このユーザーのみ</translation>
    </message>
    <message>
        <source>Only these users</source>
        <translation>録音対象</translation>
    </message>
    <message>
        <source>Only what records now, and is not in this history, can be adopted.</source>
        <translation>引き継げるのは、現在録音中で、この履歴にないものだけです。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, each in a file of their own and together in one file for the room.</source>
        <translation>ルーム{room}の{users}のみを、一人ずつ別のファイルと、ルーム全体の一つのファイルに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, each in a file of their own.</source>
        <translation>ルーム{room}の{users}のみを、一人ずつ別のファイルに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, in a file of their own and in one file for the room.</source>
        <translation>ルーム{room}の{users}のみを、専用のファイルと、ルームのファイル一つに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, in a file of their own.</source>
        <translation>ルーム{room}の{users}のみを、専用のファイルに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, in one file for the room.</source>
        <translation>ルーム{room}の{users}のみを、ルームのファイル一つに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room} will be recorded, together in one file for the room.</source>
        <translation>ルーム{room}の{users}のみを、ルーム全体で一つのファイルに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, each in a file of their own and together in one file for the room.</source>
        <translation>ルーム{room}の{users}のみを（{others}は除く）、一人ずつ別のファイルと、ルーム全体の一つのファイルに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, each in a file of their own.</source>
        <translation>ルーム{room}の{users}のみを（{others}は除く）、一人ずつ別のファイルに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, in a file of their own and in one file for the room.</source>
        <translation>ルーム{room}の{users}のみを（{others}は除く）、専用のファイルと、ルームのファイル一つに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, in a file of their own.</source>
        <translation>ルーム{room}の{users}のみを（{others}は除く）、専用のファイルに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, in one file for the room.</source>
        <translation>ルーム{room}の{users}のみを（{others}は除く）、ルームのファイル一つに録音します。</translation>
    </message>
    <message>
        <source>Only {users} in room {room}, but not {others}, will be recorded, together in one file for the room.</source>
        <translation>ルーム{room}の{users}のみを（{others}は除く）、ルーム全体で一つのファイルに録音します。</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>データフォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open a list of rooms</source>
        <translation>ルームのリストを開く</translation>
    </message>
    <message>
        <source>Opening the history</source>
        <translation>履歴を開いています</translation>
    </message>
    <message>
        <source>Opens the list of profiles</source>
        <translation>プロファイルの一覧を開きます</translation>
    </message>
    <message>
        <source>Opens the profile where its SecretId and SecretKey are typed.</source>
        <translation>プロファイルを開き、SecretIdとSecretKeyを入力します。</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Ot&amp;her…</source>
        <translation>その他(&amp;H)…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>その他の色</translation>
    </message>
    <message>
        <source>Other host</source>
        <translation>その他のホスト</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Over 23 hours</source>
        <translation>23時間超</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自分で選んだ色</translation>
    </message>
    <message>
        <source>P&amp;roduction: marked as such everywhere</source>
        <translation>本番：すべての場所にそう表示する(&amp;R)</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>PRODUCTION · {name}</source>
        <translation>本番 · {name}</translation>
    </message>
    <message>
        <source>PRODUCTION · {name} – GME Recording Console</source>
        <translation>本番 · {name} – GME Recording Console</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Part of the text is nested too deeply and was not read.</source>
        <translation>入れ子が深すぎる部分があり、そこは読みませんでした。</translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation>文字として貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Paste as request</source>
        <translation>リクエストとして貼り付け</translation>
    </message>
    <message>
        <source>Pause or stop sending first.</source>
        <translation>先に送信を一時停止するか中止してください。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Plan the &amp;start</source>
        <translation>開始を予約(&amp;S)</translation>
    </message>
    <message>
        <source>Plan the start</source>
        <translation>開始を予約</translation>
    </message>
    <message>
        <source>Plan the stop</source>
        <translation>停止を予約</translation>
    </message>
    <message numerus="yes">
        <source>Plan to stop %n recordings under {profile}?</source>
        <translation>
            <numerusform>{profile}で録音%n件の停止を予約しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Planned to start when its room opens</source>
        <translation>ルームが開いたときの開始を予約</translation>
    </message>
    <message>
        <source>Planned to start {time}</source>
        <translation>開始を予約：{time}</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Practice rooms</source>
        <translation>練習用ルーム</translation>
    </message>
    <message>
        <source>Practice rooms…</source>
        <translation>練習用ルーム…</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>まず練習する</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Press “Adopt it” to take the room&apos;s task into this history: then it is watched, changed and stopped from here. If nothing records the room any more, start again.</source>
        <translation>「引き継ぐ」を押すと、ルームのタスクがこの履歴に入り、ここから監視、変更、停止ができます。もう録音されていなければ、開始し直してください。</translation>
    </message>
    <message>
        <source>Press “Show it” to see whom it records, to change it or to stop it.</source>
        <translation>「表示」を押すと、誰を録音しているかの確認、変更、停止ができます。</translation>
    </message>
    <message>
        <source>Pressed &amp;by</source>
        <translation>操作者(&amp;B)</translation>
    </message>
    <message>
        <source>Pressed by</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Pressed by {name}</source>
        <translation>操作者：{name}</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>プロファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>使用中のプロファイル</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>プロファイル{name}</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>プロファイル：{name}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Profiles: {names}</source>
        <translation>プロファイル：{names}</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>クイックチェック</translation>
    </message>
    <message>
        <source>Quick check of several r&amp;ooms…</source>
        <translation>複数のルームのクイックチェック(&amp;O)…</translation>
    </message>
    <message>
        <source>Quick check: ABORTED at “{step}”. {why}</source>
        <translation>クイックチェック：「{step}」で中止。{why}</translation>
    </message>
    <message>
        <source>Quick check: FAIL at “{step}”. {why}</source>
        <translation>クイックチェック：「{step}」で不合格。{why}</translation>
    </message>
    <message>
        <source>Quick check: PASS.</source>
        <translation>クイックチェック：合格。</translation>
    </message>
    <message>
        <source>Quick check: broken off. The console ended in the middle of it.</source>
        <translation>クイックチェック：途中で終わりました。チェック中にコンソールが終了しました。</translation>
    </message>
    <message>
        <source>Quick check: {verdict}</source>
        <translation>クイックチェック：{verdict}</translation>
    </message>
    <message>
        <source>R&amp;eset columns</source>
        <translation>列を元に戻す(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>ルーム(&amp;O)</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>応答の原文</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>逆順(&amp;V)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Read as a cURL command.</source>
        <translation>cURLコマンドとして読みました。</translation>
    </message>
    <message>
        <source>Read as a callback of the service, which numbers modes 0 (single) and 1 (mixed).</source>
        <translation>サービスのコールバックとして読みました。モードは0（シングル）と1（ミックス）で表されます。</translation>
    </message>
    <message>
        <source>Read as a command of this console.</source>
        <translation>このコンソールのコマンドとして読みました。</translation>
    </message>
    <message>
        <source>Read as a line of this console&apos;s CSV file.</source>
        <translation>このコンソールのCSVファイルの行として読みました。</translation>
    </message>
    <message>
        <source>Read as a link of this console.</source>
        <translation>このコンソールのリンクとして読みました。</translation>
    </message>
    <message>
        <source>Read as a program.</source>
        <translation>プログラムとして読みました。</translation>
    </message>
    <message>
        <source>Read as a request in words.</source>
        <translation>文章で書かれたリクエストとして読みました。</translation>
    </message>
    <message>
        <source>Read as a row of a spreadsheet.</source>
        <translation>表計算ソフトの行として読みました。</translation>
    </message>
    <message>
        <source>Read as a row of this console.</source>
        <translation>このコンソールの行として読みました。</translation>
    </message>
    <message>
        <source>Read as a tccli command.</source>
        <translation>tccliコマンドとして読みました。</translation>
    </message>
    <message>
        <source>Read as room ids.</source>
        <translation>ルームIDとして読みました。</translation>
    </message>
    <message>
        <source>Read as shown, {shown}: the cell holds {value}, its format adds the zeros.</source>
        <translation>表示どおり{shown}と読みました。セルの値は{value}で、書式が0を付け足しています。</translation>
    </message>
    <message>
        <source>Read as the API&apos;s JSON.</source>
        <translation>APIのJSONとして読みました。</translation>
    </message>
    <message>
        <source>Read as {value}; the spreadsheet shows it in the format {format}.</source>
        <translation>{value}と読みました。表計算ソフトは書式{format}で表示します。</translation>
    </message>
    <message>
        <source>Read from TENCENTCLOUD_SECRET_ID and _SECRET_KEY, and a token from _TOKEN, _SESSION_TOKEN or _SECURITY_TOKEN.</source>
        <translation>TENCENTCLOUD_SECRET_IDと_SECRET_KEY、トークンは_TOKEN、_SESSION_TOKEN、または_SECURITY_TOKENから読みます。</translation>
    </message>
    <message>
        <source>Read the list again?</source>
        <translation>リストを読み直しますか？</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name}を読み込んでいます…</translation>
    </message>
    <message>
        <source>Record real rooms</source>
        <translation>実際のルームを録音する</translation>
    </message>
    <message>
        <source>Recorded in each: {users}.</source>
        <translation>各ルームで録音：{users}。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Recording ends now and cannot be resumed.</source>
        <translation>録音はここで終わり、再開できません。</translation>
    </message>
    <message>
        <source>Recording room {room}</source>
        <translation>ルーム{room}を録音中</translation>
    </message>
    <message>
        <source>Recording room {room}: accepted</source>
        <translation>ルーム{room}を録音中：受付済み</translation>
    </message>
    <message>
        <source>Recording room {room}: changing…</source>
        <translation>ルーム{room}を録音中：変更中…</translation>
    </message>
    <message>
        <source>Recording room {room}: nobody yet</source>
        <translation>ルーム{room}を録音中：まだ対象者なし</translation>
    </message>
    <message>
        <source>Recording room {room}: stopping…</source>
        <translation>ルーム{room}を録音中：停止中…</translation>
    </message>
    <message>
        <source>Recording since: {moment}</source>
        <translation>録音開始：{moment}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Recordings that go on are not stopped by it, but not watched any more.</source>
        <translation>進行中の録音は停止しませんが、監視はしなくなります。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Remo&amp;ve from history</source>
        <translation>履歴から削除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove &amp;older than…</source>
        <translation>古い行を削除(&amp;O)…</translation>
    </message>
    <message>
        <source>Remove older rows</source>
        <translation>古い行を削除</translation>
    </message>
    <message>
        <source>Remove {user}</source>
        <translation>{user}を外す</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Replaces {name}: {changes}</source>
        <translation>{name}を置き換え：{changes}</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエストの本文</translation>
    </message>
    <message>
        <source>Request ended</source>
        <translation>リクエスト終了</translation>
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
        <translation>キーがほかへ渡らないよう、リクエストはtencentcloudapi.com配下のホストとこのコンピューターにだけ送ります。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>ルームID</translation>
    </message>
    <message>
        <source>Room {RoomId} could not be asked about: {why}.</source>
        <translation>ルーム{RoomId}を照会できませんでした：{why}。</translation>
    </message>
    <message>
        <source>Room {RoomId} could not be read: {why}. Nothing was changed.</source>
        <translation>ルーム{RoomId}を読み出せませんでした：{why}。何も変更していません。</translation>
    </message>
    <message>
        <source>Room {RoomId} is being checked already.</source>
        <translation>ルーム{RoomId}はすでにチェック中です。</translation>
    </message>
    <message>
        <source>Room {RoomId} is being started already, by a press with another plan or ticket. This press sent and planned nothing.</source>
        <translation>ルーム{RoomId}は、予約またはチケットが異なる操作ですでに開始中です。この操作では何も送信・予約していません。</translation>
    </message>
    <message>
        <source>Room {RoomId} is waited for, but cannot be asked about: {why}. The console goes on trying.</source>
        <translation>ルーム{RoomId}を待っていますが、照会できません：{why}。コンソールは繰り返し試みます。</translation>
    </message>
    <message>
        <source>Room {RoomId}: nothing was started as planned; the details of its row say why.</source>
        <translation>ルーム{RoomId}：予約した開始では録音が始まりませんでした。理由は行の詳細にあります。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the change was accepted but could not be read back: {why}.</source>
        <translation>ルーム{RoomId}：変更は受け付けられましたが、確認のための読み出しができませんでした：{why}。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start is cancelled, since its profile {profile} was changed, or is gone.</source>
        <translation>ルーム{RoomId}：プロファイル{profile}が変更されたか、なくなったため、予約した開始を取り消しました。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start was accepted.</source>
        <translation>ルーム{RoomId}：予約した開始が受け付けられました。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned start was given up, since its time was up.</source>
        <translation>ルーム{RoomId}：期限が来たため、予約した開始を取りやめました。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the planned stop did not succeed within an hour, and is not tried any more. Stop it by hand.</source>
        <translation>ルーム{RoomId}：予約した停止が一時間以内に成功しなかったため、これ以上試みません。手動で停止してください。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the recording was stopped as planned.</source>
        <translation>ルーム{RoomId}：予約どおりに録音を停止しました。</translation>
    </message>
    <message>
        <source>Room {RoomId}: the service accepted the change but shows other users or mode. Look again.</source>
        <translation>ルーム{RoomId}：サービスは変更を受け付けましたが、ユーザーかモードが指定と異なります。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Room {RoomId}: wait for the earlier request to end first.</source>
        <translation>ルーム{RoomId}：前のリクエストが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Room {RoomId}: {why} Nothing was sent.</source>
        <translation>ルーム{RoomId}：{why}何も送信していません。</translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>ルーム{room}</translation>
    </message>
    <message>
        <source>Room {room} is being recorded from here already.</source>
        <translation>ルーム{room}はすでにここから録音中です。</translation>
    </message>
    <message>
        <source>Room {room} of profile {profile}, task {TaskId}, as the service shows it now:</source>
        <translation>プロファイル{profile}のルーム{room}、タスク{TaskId}。サービスが示す現在の内容：</translation>
    </message>
    <message>
        <source>Room {room} will be recorded in mode {mode}.</source>
        <translation>ルーム{room}を、モード{mode}で録音します。</translation>
    </message>
    <message>
        <source>Room {room} · {mode} · {users}</source>
        <translation>ルーム{room} · {mode} · {users}</translation>
    </message>
    <message>
        <source>Room {room} · {told}</source>
        <translation>ルーム{room} · {told}</translation>
    </message>
    <message>
        <source>Room {room}, task {TaskId}</source>
        <translation>ルーム{room}、タスク{TaskId}</translation>
    </message>
    <message>
        <source>Room {room}: accepted, being recorded.</source>
        <translation>ルーム{room}：受け付けられ、録音中です。</translation>
    </message>
    <message>
        <source>Room {room}: an earlier check left task {TaskId} there. The console&apos;s window asks about it.</source>
        <translation>ルーム{room}：以前のチェックがタスク{TaskId}を残しています。コンソールのウィンドウで確認します。</translation>
    </message>
    <message>
        <source>Room {room}: did not start</source>
        <translation>ルーム{room}：開始されず</translation>
    </message>
    <message>
        <source>Room {room}: ended</source>
        <translation>ルーム{room}：終了</translation>
    </message>
    <message>
        <source>Room {room}: its profile {profile} is not here any more. Fill the form from the row instead.</source>
        <translation>ルーム{room}：プロファイル{profile}はもうありません。代わりに、行からフォームに入力してください。</translation>
    </message>
    <message>
        <source>Room {room}: last seen {time}</source>
        <translation>ルーム{room}：最終確認 {time}</translation>
    </message>
    <message>
        <source>Room {room}: no clear answer. The console is finding out what became of it.</source>
        <translation>ルーム{room}：明確な応答がありません。コンソールが結果を確認しています。</translation>
    </message>
    <message>
        <source>Room {room}: not sent</source>
        <translation>ルーム{room}：未送信</translation>
    </message>
    <message>
        <source>Room {room}: not stopped, still being recorded.</source>
        <translation>ルーム{room}：停止されず、まだ録音中です。</translation>
    </message>
    <message>
        <source>Room {room}: nothing was sent. {why}</source>
        <translation>ルーム{room}：何も送信していません。{why}</translation>
    </message>
    <message>
        <source>Room {room}: planned</source>
        <translation>ルーム{room}：予約済み</translation>
    </message>
    <message>
        <source>Room {room}: refused</source>
        <translation>ルーム{room}：拒否</translation>
    </message>
    <message>
        <source>Room {room}: refused. {why}</source>
        <translation>ルーム{room}：拒否されました。{why}</translation>
    </message>
    <message>
        <source>Room {room}: sending again…</source>
        <translation>ルーム{room}：再送信中…</translation>
    </message>
    <message>
        <source>Room {room}: sending…</source>
        <translation>ルーム{room}：送信中…</translation>
    </message>
    <message>
        <source>Room {room}: settled, being recorded.</source>
        <translation>ルーム{room}：結果を確認しました。録音中です。</translation>
    </message>
    <message>
        <source>Room {room}: settled, nothing was started.</source>
        <translation>ルーム{room}：結果を確認しました。何も開始されていません。</translation>
    </message>
    <message>
        <source>Room {room}: settling…</source>
        <translation>ルーム{room}：確認中…</translation>
    </message>
    <message>
        <source>Room {room}: stopped</source>
        <translation>ルーム{room}：停止済み</translation>
    </message>
    <message>
        <source>Room {room}: stopped.</source>
        <translation>ルーム{room}：停止しました。</translation>
    </message>
    <message>
        <source>Room {room}: stopping task {TaskId}, which an earlier check left.</source>
        <translation>ルーム{room}：以前のチェックが残したタスク{TaskId}を停止しています。</translation>
    </message>
    <message>
        <source>Room {room}: the recording has ended.</source>
        <translation>ルーム{room}：録音が終了しました。</translation>
    </message>
    <message>
        <source>Room {room}: unknown</source>
        <translation>ルーム{room}：不明</translation>
    </message>
    <message>
        <source>Room {room}: {host} with the key of {name}</source>
        <translation>ルーム{room}：{host}、{name}のキーで</translation>
    </message>
    <message>
        <source>Room {room}: {plan}</source>
        <translation>ルーム{room}：{plan}</translation>
    </message>
    <message>
        <source>Room, TaskId, RequestId and since when, as text</source>
        <translation>ルーム、TaskId、RequestId、録音開始時刻を文字としてコピー</translation>
    </message>
    <message>
        <source>Room: {room}</source>
        <translation>ルーム：{room}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム数</translation>
    </message>
    <message>
        <source>Rooms of this list</source>
        <translation>このリストのルーム</translation>
    </message>
    <message>
        <source>Rooms that already record</source>
        <translation>すでに録音中のルーム</translation>
    </message>
    <message>
        <source>Rooms that already record are skipped.</source>
        <translation>すでに録音中のルームはスキップします。</translation>
    </message>
    <message>
        <source>Rooms to check, one a line</source>
        <translation>チェックするルーム（一行に一つ）</translation>
    </message>
    <message>
        <source>Rooms, one a line</source>
        <translation>ルーム（一行に一つ）</translation>
    </message>
    <message>
        <source>Rooms: {rooms}</source>
        <translation>ルーム：{rooms}</translation>
    </message>
    <message numerus="yes">
        <source>Rooms: {rooms} and %n more</source>
        <translation>
            <numerusform>ルーム：{rooms}、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows between two days</source>
        <translation>二つの日の間の行</translation>
    </message>
    <message>
        <source>Rows found</source>
        <translation>見つかった行数</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;top %n recordings…</source>
        <translation>
            <numerusform>録音%n件を停止(&amp;T)…</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top recording…</source>
        <translation>録音を停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Save keeps it together with the key.</source>
        <translation>保存すると、キーと一緒に記録されます。</translation>
    </message>
    <message>
        <source>Save the changes to the new profile?</source>
        <translation>新しいプロファイルへの変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>「{name}」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>スクリーンショット</translation>
    </message>
    <message>
        <source>Se&amp;lected</source>
        <translation>選択した行(&amp;L)</translation>
    </message>
    <message>
        <source>Search and filters were cleared to show this row.</source>
        <translation>この行を表示するため、検索とフィルターを解除しました。</translation>
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
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select a row of the history to see its files, what to do, and everything that was asked and answered. From here a recording is stopped, changed and noted. Several rows can be selected at once.</source>
        <translation>履歴の行を選択すると、ファイル、次にすること、リクエストと応答のすべてが表示されます。録音の停止、変更、メモもここからできます。複数の行を一度に選択できます。</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Sending again…</source>
        <translation>再送信中…</translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <translation>送信を中止しました</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Sends nothing more of this list; what was sent stays as it is</source>
        <translation>このリストからこれ以上送信しません。送信済みのものはそのままです</translation>
    </message>
    <message>
        <source>Set in this console&apos;s environment: {names}. Only whoever sets them can take them away.</source>
        <translation>このコンソールの環境に設定されています：{names}。取り除けるのは、設定した側だけです。</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Settled by asking</source>
        <translation>照会で確定</translation>
    </message>
    <message>
        <source>Settled by asking the service, not confirmed by an answer.</source>
        <translation>応答ではなく、サービスへの照会で確定しました。</translation>
    </message>
    <message>
        <source>Settled by asking: another task records the room</source>
        <translation>照会で確定：別のタスクがルームを録音しています</translation>
    </message>
    <message>
        <source>Settled by asking: it goes on</source>
        <translation>照会で確定：続いています</translation>
    </message>
    <message>
        <source>Settled by asking: it was done</source>
        <translation>照会で確定：実行されました</translation>
    </message>
    <message>
        <source>Settled by asking: it was not changed</source>
        <translation>照会で確定：変更されていません</translation>
    </message>
    <message>
        <source>Settled by asking: nothing was started</source>
        <translation>照会で確定：何も開始されていません</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>シート(&amp;T)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>ショートカット{keys}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>一部のみ表示</translation>
    </message>
    <message>
        <source>Show in the &amp;history</source>
        <translation>履歴に表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>行を表示</translation>
    </message>
    <message>
        <source>Show the list “{name}”</source>
        <translation>リスト「{name}」を表示</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>録音を表示</translation>
    </message>
    <message>
        <source>Show the t&amp;icket</source>
        <translation>チケットを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Sin&amp;gle</source>
        <translation>シングル(&amp;G)</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>シングル</translation>
    </message>
    <message>
        <source>Sit&amp;e</source>
        <translation>サイト(&amp;E)</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>スキップする</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>空色</translation>
    </message>
    <message>
        <source>So what became of it is not known.</source>
        <translation>そのため、どうなったかはわかりません。</translation>
    </message>
    <message>
        <source>So what is shown was last seen there.</source>
        <translation>表示しているのは、そこで最後に確認した内容です。</translation>
    </message>
    <message>
        <source>Somebody else&apos;s task records the room. It was left alone.</source>
        <translation>ほかの誰かのタスクがこのルームを録音しています。それには触れていません。</translation>
    </message>
    <message>
        <source>Somebody is recorded</source>
        <translation>録音されている人がいます</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Stands beside every request in the history.</source>
        <translation>履歴のすべてのリクエストに残ります。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>Start %n rooms</source>
        <translation>
            <numerusform>ルーム%n件を開始</numerusform>
        </translation>
    </message>
    <message>
        <source>Start &amp;at a time…</source>
        <translation>時刻を指定して開始(&amp;A)…</translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation>今すぐ開始(&amp;N)</translation>
    </message>
    <message>
        <source>Start a recording</source>
        <translation>録音を開始</translation>
    </message>
    <message>
        <source>Start a recording in one of these rooms on the practice service to see what can happen. With an action in front, the name works on that action instead, for example: {example}</source>
        <translation>練習サービスで次のルームの録音を開始すると、起こりうることを見られます。前に操作名を付けると、その操作に効きます。例：{example}</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>もう一度開始(&amp;G)</translation>
    </message>
    <message>
        <source>Start accepted in {took}</source>
        <translation>開始が{took}で受け付けられました</translation>
    </message>
    <message>
        <source>Start again sends the {never_sent:,} never sent.</source>
        <translation>「もう一度開始」で、未送信の{never_sent:,}件を送信します。</translation>
    </message>
    <message>
        <source>Start again sends the {refused:,} refused and the {never_sent:,} never sent.</source>
        <translation>「もう一度開始」で、拒否された{refused:,}件と未送信の{never_sent:,}件を送信します。</translation>
    </message>
    <message>
        <source>Start again sends the {refused:,} refused.</source>
        <translation>「もう一度開始」で、拒否された{refused:,}件を送信します。</translation>
    </message>
    <message>
        <source>Start and Change are sent at once.</source>
        <translation>開始と変更はすぐに送信します。</translation>
    </message>
    <message>
        <source>Start not sent</source>
        <translation>開始は未送信</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>録音を開始</translation>
    </message>
    <message>
        <source>Start recordings</source>
        <translation>録音を開始</translation>
    </message>
    <message>
        <source>Start refused in {took}: {code}</source>
        <translation>開始が{took}で拒否されました：{code}</translation>
    </message>
    <message>
        <source>Start sent, its answer was not noted</source>
        <translation>開始を送信、応答は記録されず</translation>
    </message>
    <message>
        <source>Start sent, no answer yet</source>
        <translation>開始を送信、応答待ち</translation>
    </message>
    <message>
        <source>Start this list under {profile}?</source>
        <translation>このリストを{profile}で開始しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Start those %n a&amp;gain</source>
        <translation>
            <numerusform>これら%n件をもう一度開始(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start those %n rooms again under {profile}?</source>
        <translation>
            <numerusform>ルーム%n件を{profile}でもう一度開始しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Start under {profile}?</source>
        <translation>{profile}で開始しますか？</translation>
    </message>
    <message>
        <source>Start what is planne&amp;d now</source>
        <translation>予約を今すぐ開始(&amp;D)</translation>
    </message>
    <message>
        <source>Start when it op&amp;ens</source>
        <translation>開いたら開始(&amp;E)</translation>
    </message>
    <message>
        <source>Start when it opens</source>
        <translation>開いたら開始</translation>
    </message>
    <message>
        <source>Start when the room &amp;opens</source>
        <translation>ルームが開いたら開始(&amp;O)</translation>
    </message>
    <message>
        <source>Start without an answer that counts, after {took}</source>
        <translation>開始に有効な応答なし（{took}）</translation>
    </message>
    <message>
        <source>Start, Stop and Change are sent after a question.</source>
        <translation>開始、停止、変更は、確認してから送信します。</translation>
    </message>
    <message>
        <source>StartRecord, planned</source>
        <translation>StartRecord、予約済み</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Started more than 23 hours ago: the mainland guide says that a recording ends after 24. Stop it, then start again: the room is taken while it runs.</source>
        <translation>開始から23時間を超えています。中国本土のガイドによると、録音は24時間で終わります。停止してから開始し直してください。録音が続く間、このルームでは新しく開始できません。</translation>
    </message>
    <message numerus="yes">
        <source>Starting %n rooms of {name} under the profile {profile}.</source>
        <translation>
            <numerusform>{name}のルーム%n件を、プロファイル{profile}で開始します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the practice service.</source>
        <translation>練習サービスを起動しています。</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <translation>{time}に開始</translation>
    </message>
    <message>
        <source>Starts when the room opens</source>
        <translation>ルームが開いたら開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State is {state}</source>
        <translation>状態が{state}</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>保存の状態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>手順{number}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings</source>
        <translation>
            <numerusform>録音%n件を停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings of profile {profile}?</source>
        <translation>
            <numerusform>プロファイル{profile}の録音%n件を停止しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings of “{name}”?</source>
        <translation>
            <numerusform>「{name}」の録音%n件を停止しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings that quick checks left behind?</source>
        <translation>
            <numerusform>クイックチェックが残した録音%n件を停止しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings?</source>
        <translation>
            <numerusform>録音%n件を停止しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop a&amp;ll %n recordings…</source>
        <translation>
            <numerusform>録音%n件をすべて停止(&amp;L)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop a&amp;ll recordings…</source>
        <translation>録音をすべて停止(&amp;L)…</translation>
    </message>
    <message>
        <source>Stop accepted in {took}</source>
        <translation>停止が{took}で受け付けられました</translation>
    </message>
    <message>
        <source>Stop af&amp;ter or at…</source>
        <translation>停止の時間か時刻を指定(&amp;T)…</translation>
    </message>
    <message>
        <source>Stop after {minutes:,} min</source>
        <translation>{minutes:,}分後に停止</translation>
    </message>
    <message>
        <source>Stop answered in {took}: it had ended already</source>
        <translation>停止に{took}で応答：すでに終わっていました</translation>
    </message>
    <message>
        <source>Stop at the first &amp;that is not accepted</source>
        <translation>受け付けられないものがあれば止める(&amp;T)</translation>
    </message>
    <message>
        <source>Stop by &amp;hand</source>
        <translation>手動で停止(&amp;H)</translation>
    </message>
    <message>
        <source>Stop late&amp;r…</source>
        <translation>後で停止(&amp;R)…</translation>
    </message>
    <message>
        <source>Stop later</source>
        <translation>後で停止</translation>
    </message>
    <message>
        <source>Stop not sent</source>
        <translation>停止は未送信</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>録音を停止</translation>
    </message>
    <message>
        <source>Stop recording room {room} of profile {profile}?</source>
        <translation>プロファイル{profile}のルーム{room}の録音を停止しますか？</translation>
    </message>
    <message>
        <source>Stop refused in {took}: {code}</source>
        <translation>停止が{took}で拒否されました：{code}</translation>
    </message>
    <message>
        <source>Stop room {room} ({profile})</source>
        <translation>ルーム{room}を停止（{profile}）</translation>
    </message>
    <message>
        <source>Stop sendi&amp;ng</source>
        <translation>送信を中止(&amp;N)</translation>
    </message>
    <message>
        <source>Stop sent, its answer was not noted</source>
        <translation>停止を送信、応答は記録されず</translation>
    </message>
    <message>
        <source>Stop sent, no answer yet</source>
        <translation>停止を送信、応答待ち</translation>
    </message>
    <message numerus="yes">
        <source>Stop them</source>
        <translation>
            <numerusform>停止する</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop without an answer that counts, after {took}</source>
        <translation>停止に有効な応答なし（{took}）</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>Stopped at the first error, as chosen: line {line}, room {RoomId}. Nothing more is sent.</source>
        <translation>指定のとおり、最初のエラーで止まりました：{line}行目、ルーム{RoomId}。これ以上は送信しません。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLSに失敗しました</translation>
    </message>
    <message>
        <source>TLS failed: {why}</source>
        <translation>TLSに失敗しました：{why}</translation>
    </message>
    <message>
        <source>TLS trust</source>
        <translation>TLSの信頼</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message numerus="yes">
        <source>Take %n profiles from this file?</source>
        <translation>
            <numerusform>このファイルから%n個のプロファイルを取り込みますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>すぐに有効になります。</translation>
    </message>
    <message>
        <source>Takes effect when the console is started again.</source>
        <translation>次にコンソールを起動したとき有効になります。</translation>
    </message>
    <message>
        <source>Task ended</source>
        <translation>タスク終了</translation>
    </message>
    <message>
        <source>Task {TaskId} already records the room. It was left alone, and nothing was started.</source>
        <translation>タスク{TaskId}がすでにこのルームを録音しています。それには触れず、何も開始していません。</translation>
    </message>
    <message>
        <source>Task {TaskId} could not be looked up: {why}.</source>
        <translation>タスク{TaskId}を照会できませんでした：{why}。</translation>
    </message>
    <message>
        <source>Task {TaskId} of this history records it, so nothing was started.</source>
        <translation>この履歴のタスク{TaskId}が録音中のため、今回の開始では何も始まりませんでした。</translation>
    </message>
    <message>
        <source>Task&amp;Id or result</source>
        <translation>TaskIdまたは結果(&amp;I)</translation>
    </message>
    <message>
        <source>TaskId</source>
        <translation>TaskId</translation>
    </message>
    <message>
        <source>TaskId or result</source>
        <translation>TaskIdまたは結果</translation>
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
        <translation>すでに録音中のタスクは、そのまま引き継ぎます。</translation>
    </message>
    <message>
        <source>Tasks that already record are changed to this.</source>
        <translation>すでに録音中のタスクは、この内容に変更します。</translation>
    </message>
    <message>
        <source>Test asks one harmless question with what stands above, and whose key it is. Nothing is recorded.</source>
        <translation>「テスト」は、上の内容で無害な問い合わせを一つ送り、キーが誰のものかも確認します。何も録音しません。</translation>
    </message>
    <message>
        <source>Text for the c&amp;aller</source>
        <translation>依頼者向けの文章(&amp;A)</translation>
    </message>
    <message>
        <source>That is no file that can be read.</source>
        <translation>読めるファイルではありません。</translation>
    </message>
    <message>
        <source>That is too far ahead: 7 days at most.</source>
        <translation>先すぎます。最長7日です。</translation>
    </message>
    <message>
        <source>That is too long for a room id; nothing was taken.</source>
        <translation>ルームIDとして長すぎるため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>That is too long for user ids; nothing was taken.</source>
        <translation>ユーザーIDとして長すぎるため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>That leaves no time: a minute at least.</source>
        <translation>時間がありません。一分以上あけてください。</translation>
    </message>
    <message>
        <source>That names no user; nothing was taken.</source>
        <translation>ユーザーを示していないため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>That time has passed: choose a later one.</source>
        <translation>その時刻は過ぎています。後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>The &amp;window&apos;s language</source>
        <translation>ウィンドウと同じ(&amp;W)</translation>
    </message>
    <message>
        <source>The API&apos;s documentation says that only one of the two lists may be set.</source>
        <translation>APIのドキュメントによると、設定できるのは二つのリストのどちらか一方だけです。</translation>
    </message>
    <message>
        <source>The SecretKey does not belong to the SecretId</source>
        <translation>SecretKeyがSecretIdと対応していません</translation>
    </message>
    <message>
        <source>The answer for room {RoomId} (TaskId {TaskId}) could not be written to the history; the console goes on trying. {why}</source>
        <translation>ルーム{RoomId}（TaskId {TaskId}）の応答を履歴に書き込めませんでした。書き込みを繰り返し試みます。{why}</translation>
    </message>
    <message>
        <source>The answer for room {RoomId} could not be written to the history; the console goes on trying. {why}</source>
        <translation>ルーム{RoomId}の応答を履歴に書き込めませんでした。書き込みを繰り返し試みます。{why}</translation>
    </message>
    <message>
        <source>The application asked about is {BizId}.</source>
        <translation>問い合わせるアプリケーションは{BizId}です。</translation>
    </message>
    <message>
        <source>The application id cannot be 0.</source>
        <translation>アプリケーションIDに0は使えません。</translation>
    </message>
    <message>
        <source>The application id is a whole number from 1 to {most}.</source>
        <translation>アプリケーションIDは1から{most}までの整数です。</translation>
    </message>
    <message>
        <source>The application id is a whole number, digits only, up to {most}.</source>
        <translation>アプリケーションIDは{most}以下の、数字だけの整数です。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted</source>
        <translation>{host}の証明書を信頼できません</translation>
    </message>
    <message>
        <source>The command line says {option} {value}, which wins while this console runs.</source>
        <translation>コマンドラインで{option} {value}が指定されています。このコンソールの実行中はそちらを優先します。</translation>
    </message>
    <message>
        <source>The console cannot open.</source>
        <translation>コンソールを開けません。</translation>
    </message>
    <message>
        <source>The console corrects its signatures for it, so requests work. Set the clock all the same: the times in the history are this computer&apos;s.</source>
        <translation>コンソールは署名の時刻を補正するため、リクエストは通ります。それでも時計を合わせてください。履歴の時刻はこのコンピューターのものです。</translation>
    </message>
    <message numerus="yes">
        <source>The console ended before the answer for %n rows came; it asks the service what became of that.</source>
        <translation>
            <numerusform>前回、%n行の応答が届く前にコンソールが終了しました。どうなったかをサービスに問い合わせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The console ended before their checks could stop them. A stop cannot be undone.</source>
        <translation>チェックが停止する前にコンソールが終了しました。停止は取り消せません。</translation>
    </message>
    <message>
        <source>The console is open already; its window came forward.</source>
        <translation>コンソールはすでに開いています。そのウィンドウを前面に出しました。</translation>
    </message>
    <message>
        <source>The console must be running for it.</source>
        <translation>そのときコンソールが動いている必要があります。</translation>
    </message>
    <message>
        <source>The console was left.</source>
        <translation>コンソールが終了しました。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be written to {path}. Free some space, then try again.</source>
        <translation>ディスクがいっぱいです。{path}にこれ以上書き込めません。空き容量を作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written, and nothing of it is left. Free some space, or choose another place.</source>
        <translation>ディスクがいっぱいです。{path}は書き込まれず、途中のものも残っていません。空き容量を作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The environment variables stay as they are. The history keeps its rows.</source>
        <translation>環境変数はそのまま残ります。履歴の行も残ります。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing of it is left.</source>
        <translation>エクスポートをキャンセルしました。途中のものも残っていません。</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>ファイルを読めません：{why}。</translation>
    </message>
    <message>
        <source>The file holds no secret. None that is stored here is changed, or sent anywhere else.</source>
        <translation>ファイルにシークレットは含まれていません。ここに保存されたシークレットは変更されず、ほかへ送られることもありません。</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB; nothing was taken.</source>
        <translation>ファイルが{most} MBを超えているため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>The file of user {UserId} has no name.</source>
        <translation>ユーザー{UserId}のファイルに名前がありません。</translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation>最初の行は列の名前(&amp;N)</translation>
    </message>
    <message>
        <source>The first nine have the keys Ctrl+1 to Ctrl+9. Alt+Up and Alt+Down move, F2 renames, Delete removes.</source>
        <translation>最初の九つはCtrl+1からCtrl+9で使えます。Alt+↑、Alt+↓で移動、F2で名前の変更、Deleteで削除します。</translation>
    </message>
    <message>
        <source>The first room that is not accepted stops the sending.</source>
        <translation>受け付けられないルームが一つでもあれば、そこで送信を止めます。</translation>
    </message>
    <message numerus="yes">
        <source>The first {count:,} of %n lines were copied; Export… writes all.</source>
        <translation>
            <numerusform>%n行のうち最初の{count:,}行をコピーしました。すべて書き出すには「エクスポート…」を使ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is filled from {name}. Nothing was sent.</source>
        <translation>{name}の内容をフォームに入れました。何も送信していません。</translation>
    </message>
    <message>
        <source>The form was filled from outside, for room {RoomId} under {profile}. Nothing was sent.</source>
        <translation>外部からフォームに入力されました：ルーム{RoomId}、プロファイル{profile}。何も送信していません。</translation>
    </message>
    <message>
        <source>The history and the profiles could not be opened in time.</source>
        <translation>履歴とプロファイルを時間内に開けませんでした。</translation>
    </message>
    <message>
        <source>The history could not be used: {why}.</source>
        <translation>履歴を使えませんでした：{why}。</translation>
    </message>
    <message>
        <source>The history is not open yet. Nothing was sent.</source>
        <translation>履歴がまだ開いていません。何も送信していません。</translation>
    </message>
    <message>
        <source>The history is not open, so nothing was sent.</source>
        <translation>履歴が開いていないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside, whole, as {name}, and a new one started.</source>
        <translation>履歴が壊れていました。そのまま{name}として残し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The host of this row cannot be used. {why}</source>
        <translation>この行のホストは使えません。{why}</translation>
    </message>
    <message>
        <source>The import ended early: {why} Until then: {came}.</source>
        <translation>インポートが途中で終わりました。{why}それまでの結果：{came}。</translation>
    </message>
    <message>
        <source>The import of {name} was cancelled. Until then: {came}.</source>
        <translation>{name}のインポートをキャンセルしました。それまでの結果：{came}。</translation>
    </message>
    <message>
        <source>The key belongs to account {account}, user {user}.</source>
        <translation>キーはアカウント{account}、ユーザー{user}のものです。</translation>
    </message>
    <message>
        <source>The key belongs to account {account}.</source>
        <translation>キーはアカウント{account}のものです。</translation>
    </message>
    <message>
        <source>The key is not known to the service</source>
        <translation>サービスはこのキーを知りません</translation>
    </message>
    <message>
        <source>The key is right but not permitted to do this</source>
        <translation>キーは正しいのですが、この操作の権限がありません</translation>
    </message>
    <message>
        <source>The key may not ask which account it belongs to ({code}). It works all the same.</source>
        <translation>キーには、どのアカウントのものかを問い合わせる権限がありません（{code}）。それ以外は使えます。</translation>
    </message>
    <message>
        <source>The key of this profile is typed for each session. Open Profile, Manage profiles, and type it.</source>
        <translation>このプロファイルのキーは、起動のたびに入力します。「プロファイル」→「プロファイルの管理…」で入力してください。</translation>
    </message>
    <message>
        <source>The keychain that PYTHON_KEYRING_BACKEND or keyringrc.cfg names cannot be used on this computer ({why}). Remove that setting, or use the key for this session only.</source>
        <translation>PYTHON_KEYRING_BACKENDまたはkeyringrc.cfgで指定されたキーチェーンは、このコンピューターでは使えません（{why}）。その設定を取り除くか、今回のみの入力にしてください。</translation>
    </message>
    <message>
        <source>The language is as it was: close the dialog that is open, then choose again.</source>
        <translation>言語はそのままです。開いているダイアログを閉じてから、もう一度選んでください。</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>The library that reaches the keychain cannot be loaded ({why}). Install the console again, or use the key for this session only.</source>
        <translation>キーチェーン用のライブラリを読み込めません（{why}）。コンソールをインストールし直すか、今回のみの入力にしてください。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>The list has more than {most} rows; nothing was taken.</source>
        <translation>リストが{most}行を超えているため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>The list has no rooms.</source>
        <translation>リストにルームがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The name has %n characters, {most} are the most.</source>
        <translation>
            <numerusform>名前は%n文字です。最大{most}文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds something invisible: {name}</source>
        <translation>名前に見えない文字が含まれています：{name}</translation>
    </message>
    <message>
        <source>The note “{note}” is not kept. {why} Select its row and press Ctrl+M to try again.</source>
        <translation>メモ「{note}」を保存していません。{why}その行を選択し、Ctrl+Mを押してもう一度試してください。</translation>
    </message>
    <message>
        <source>The note “{note}” stays out: it is written when the recording is in the history.</source>
        <translation>メモ「{note}」は取り込みません。録音が履歴に入ってから書いてください。</translation>
    </message>
    <message>
        <source>The plan was cancelled</source>
        <translation>予約が取り消されました</translation>
    </message>
    <message>
        <source>The port is too large: ports end at 65535.</source>
        <translation>ポート番号が大きすぎます。65535までです。</translation>
    </message>
    <message>
        <source>The practice profile is built in and cannot be changed.</source>
        <translation>練習用プロファイルは組み込みのため、変更できません。</translation>
    </message>
    <message>
        <source>The practice profile is built in and cannot be deleted.</source>
        <translation>練習用プロファイルは組み込みのため、削除できません。</translation>
    </message>
    <message>
        <source>The practice profile is built in: it uses the service imitated on this computer and needs no key. It cannot be edited, copied or deleted. Add makes a profile for the real service.</source>
        <translation>練習用プロファイルは組み込みです。このコンピューター上の模擬サービスを使い、キーは要りません。編集、コピー、削除はできません。実際のサービス用のプロファイルは「追加」で作ります。</translation>
    </message>
    <message>
        <source>The practice service could not be started: {why}.</source>
        <translation>練習サービスを起動できませんでした：{why}。</translation>
    </message>
    <message>
        <source>The profile changed to {profile}. Press Start again to record under it.</source>
        <translation>プロファイルが{profile}に変わりました。この設定で録音するには、もう一度「開始」を押してください。</translation>
    </message>
    <message>
        <source>The profile has no application id: name one in each row.</source>
        <translation>プロファイルにアプリケーションIDがありません。各行に指定してください。</translation>
    </message>
    <message>
        <source>The profile was changed or deleted meanwhile, so nothing was sent under it.</source>
        <translation>その間にプロファイルが変更または削除されたため、そのプロファイルでは何も送信していません。</translation>
    </message>
    <message>
        <source>The profile {name} asks before it acts: name it with --profile, which is the answer to its question.</source>
        <translation>プロファイル{name}は操作の前に確認します。--profileで指定すると、それを確認への回答とみなします。</translation>
    </message>
    <message>
        <source>The profile {name} has no application id.</source>
        <translation>プロファイル{name}にアプリケーションIDがありません。</translation>
    </message>
    <message>
        <source>The profile {profile} asks for a ticket. Nothing was sent without one.</source>
        <translation>プロファイル{profile}にはチケットが必要です。チケットがないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The profile {profile} asks why: write the ticket.</source>
        <translation>プロファイル{profile}では理由が必要です。チケットを入力してください。</translation>
    </message>
    <message>
        <source>The profile {profile} is read-only: nothing is started, stopped or changed under it.</source>
        <translation>プロファイル{profile}は読み取り専用です。開始、停止、変更はできません。</translation>
    </message>
    <message>
        <source>The profile {profile} of this batch is not here any more, or no longer goes to {host}. Nothing was sent.</source>
        <translation>このリストのプロファイル{profile}がもうないか、接続先が{host}ではなくなっています。何も送信していません。</translation>
    </message>
    <message>
        <source>The profile&apos;s key is still in the system keychain, under {service}. {why}</source>
        <translation>プロファイルのキーは、システムのキーチェーンに{service}として残っています。{why}</translation>
    </message>
    <message>
        <source>The profile&apos;s own application is {BizId}.</source>
        <translation>プロファイルのアプリケーションは{BizId}です。</translation>
    </message>
    <message>
        <source>The profiles could not be read. Their file was set aside, whole, as {path}.</source>
        <translation>プロファイルを読めませんでした。ファイルはそのまま{path}として残しました。</translation>
    </message>
    <message>
        <source>The profiles in {path} cannot be read or written: {why}.</source>
        <translation>{path}のプロファイルを読み書きできません：{why}。</translation>
    </message>
    <message>
        <source>The recording ended by itself.</source>
        <translation>録音が自然に終了しました。</translation>
    </message>
    <message>
        <source>The recording had ended already when the check stopped it.</source>
        <translation>チェックが停止しようとしたとき、録音はすでに終わっていました。</translation>
    </message>
    <message numerus="yes">
        <source>The recording of user {UserId} is in %n files.</source>
        <translation>
            <numerusform>ユーザー{UserId}の録音は%n個のファイルに分かれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording was stopped by somebody else meanwhile.</source>
        <translation>その間に、ほかの誰かが録音を停止しました。</translation>
    </message>
    <message>
        <source>The removal ended early: {why} {removed}</source>
        <translation>削除が途中で終わりました。{why} {removed}</translation>
    </message>
    <message>
        <source>The report was written to {path}.</source>
        <translation>レポートを{path}に書き込みました。</translation>
    </message>
    <message>
        <source>The results were written to {path}.</source>
        <translation>結果を{path}に書き込みました。</translation>
    </message>
    <message>
        <source>The room did not exist at {time}.</source>
        <translation>{time}の時点で、このルームは存在しませんでした。</translation>
    </message>
    <message>
        <source>The room does not exist now.</source>
        <translation>このルームは現在存在しません。</translation>
    </message>
    <message>
        <source>The room does not exist: nobody has entered it. Nothing was started.</source>
        <translation>ルームが存在しません。まだ誰も入室していません。何も開始していません。</translation>
    </message>
    <message>
        <source>The room id contains a character that cannot be typed ({sign}).</source>
        <translation>ルームIDに、入力できない文字（{sign}）が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>The room id has %n characters; the voice SDK&apos;s guide allows {most}.</source>
        <translation>
            <numerusform>ルームIDは%n文字です。音声SDKのガイドでは{most}文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The room id {odd}.</source>
        <translation>ルームID：{odd}。</translation>
    </message>
    <message>
        <source>The room is recorded from here already. That was left alone.</source>
        <translation>このルームはすでにここから録音中です。それには触れていません。</translation>
    </message>
    <message>
        <source>The room was not there. The console can wait for it, and start as soon as it opens.</source>
        <translation>ルームがありませんでした。コンソールがルームを待ち、開きしだい開始することもできます。</translation>
    </message>
    <message>
        <source>The rooms and their verdicts</source>
        <translation>ルームとその判定</translation>
    </message>
    <message>
        <source>The rows of {path} changed while some of them were selected. Select them again.</source>
        <translation>選択中に{path}の行が変わりました。選択し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>The search box holds %n characters: the rest was left out.</source>
        <translation>
            <numerusform>検索ボックスは%n文字までです。残りは除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスの応答が間に合いませんでした。</translation>
    </message>
    <message>
        <source>The service did not tell of the files in time. {why}</source>
        <translation>サービスが時間内にファイルの情報を返しませんでした。{why}</translation>
    </message>
    <message>
        <source>The service did not tell whether the room is recorded: {why}</source>
        <translation>ルームが録音中かどうかをサービスが教えませんでした：{why}</translation>
    </message>
    <message>
        <source>The service does not show task {TaskId} in room {RoomId} any more. Nothing was adopted.</source>
        <translation>サービスにはルーム{RoomId}のタスク{TaskId}がもうありません。何も引き継いでいません。</translation>
    </message>
    <message>
        <source>The service does not show this recording of room {RoomId} any more. Nothing was changed.</source>
        <translation>サービスにはルーム{RoomId}のこの録音がもうありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The service does not tell of a stopped task any more: whether the files were uploaded is not confirmed.</source>
        <translation>停止したタスクについてサービスがもう答えないため、ファイルがアップロードされたかどうかは確認できていません。</translation>
    </message>
    <message>
        <source>The service refused the start: {why}</source>
        <translation>サービスが開始を拒否しました：{why}</translation>
    </message>
    <message>
        <source>The service refused the stop: {why}</source>
        <translation>サービスが停止を拒否しました：{why}</translation>
    </message>
    <message>
        <source>The service says that it recorded in mode {mode}.</source>
        <translation>サービスによると、録音モードは{mode}でした。</translation>
    </message>
    <message>
        <source>The service would not tell what became of it: {code}. It is asked again at {at}.</source>
        <translation>どうなったかをサービスが教えませんでした：{code}。{at}にもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>The sheet has more than {most} columns; nothing was taken.</source>
        <translation>シートが{most}列を超えているため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>The spreadsheet holds true or false here, not text.</source>
        <translation>このセルは文字列ではなく、真偽値になっています。</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this cell: type it again.</source>
        <translation>表計算ソフトがこのセルを日付に変えました。入力し直してください。</translation>
    </message>
    <message>
        <source>The start could not be written to the history, so nothing was sent. {why}</source>
        <translation>開始を履歴に書き込めなかったため、何も送信していません。{why}</translation>
    </message>
    <message>
        <source>The start got no usable answer, and it could not be found out in time whether it records. The console goes on asking, and stops the recording as soon as it shows.</source>
        <translation>開始に使える応答がなく、録音中かどうかが時間内にわかりませんでした。コンソールは問い合わせを続け、録音が見つかりしだい停止します。</translation>
    </message>
    <message>
        <source>The start got no usable answer, and the service shows no task: it did not start.</source>
        <translation>開始に使える応答がなく、サービスにもタスクがありません。開始されませんでした。</translation>
    </message>
    <message>
        <source>The start got no usable answer; it was settled by asking the service.</source>
        <translation>開始に使える応答がなく、サービスに問い合わせて確認しました。</translation>
    </message>
    <message>
        <source>The start was not sent: {why}</source>
        <translation>開始を送信していません：{why}</translation>
    </message>
    <message>
        <source>The steps of the check</source>
        <translation>チェックの段階</translation>
    </message>
    <message>
        <source>The stop was not sent: {why}</source>
        <translation>停止を送信していません：{why}</translation>
    </message>
    <message>
        <source>The stop would come before the start: choose a later one.</source>
        <translation>停止が開始より前になります。後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>The stored body of this row is no request that the console knows.</source>
        <translation>この行に保存された本文は、コンソールの知るリクエストではありません。</translation>
    </message>
    <message>
        <source>The system keychain does not answer. Look for its question behind the other windows, or let the profile take its key for this session only.</source>
        <translation>システムのキーチェーンが応答しません。ほかのウィンドウの後ろに確認が出ていないか見るか、プロファイルのキーを今回のみの入力にしてください。</translation>
    </message>
    <message>
        <source>The system keychain here is {keychain}. No secret is in any file.</source>
        <translation>ここのシステムのキーチェーンは{keychain}です。シークレットはどのファイルにもありません。</translation>
    </message>
    <message>
        <source>The system keychain: {why}</source>
        <translation>システムのキーチェーン：{why}</translation>
    </message>
    <message>
        <source>The text is too long: it was not read, or not to its end.</source>
        <translation>長すぎるため、読まなかったか、途中までしか読みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The text names %n rooms: {rooms}</source>
        <translation>
            <numerusform>本文に%n件のルームがあります：{rooms}</numerusform>
        </translation>
    </message>
    <message>
        <source>The text names no room that can be taken.</source>
        <translation>使えるルームが本文にありません。</translation>
    </message>
    <message>
        <source>The text names the profile {named}. {chosen} stays chosen: choose the other one first if it is meant.</source>
        <translation>本文はプロファイル{named}を示していますが、{chosen}のままにします。{named}で送る場合は、先にそちらを選んでください。</translation>
    </message>
    <message>
        <source>The ticket {ticket} stays out: the form asks for none (View, Show the ticket).</source>
        <translation>チケット{ticket}は取り込みません。フォームにチケット欄がありません（「表示」→「チケットを表示」）。</translation>
    </message>
    <message>
        <source>The user id {user} contains a character that cannot be typed.</source>
        <translation>ユーザーID {user}に、入力できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The user id {user} contains a space, which is sent too.</source>
        <translation>ユーザーID {user}には空白が含まれ、そのまま送信されます。</translation>
    </message>
    <message>
        <source>The user id {user} {odd}.</source>
        <translation>ユーザーID {user}：{odd}。</translation>
    </message>
    <message>
        <source>The whole history, also what is not shown now.</source>
        <translation>履歴全体。今表示していないものも含みます。</translation>
    </message>
    <message numerus="yes">
        <source>The whole history: %n rows.</source>
        <translation>
            <numerusform>履歴全体：%n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The window stayed open because a start was not sent yet. Close it again to leave.</source>
        <translation>開始がまだ送信されていないため、ウィンドウを閉じませんでした。終了するには、もう一度閉じてください。</translation>
    </message>
    <message>
        <source>The {name} holds a space or a character that none has.</source>
        <translation>{name}に、空白か、使われることのない文字が含まれています。</translation>
    </message>
    <message>
        <source>The {name} holds a space, a line break or a character outside ASCII.</source>
        <translation>{name}に、空白、改行、またはASCII以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>The {name} is empty.</source>
        <translation>{name}が空です。</translation>
    </message>
    <message>
        <source>There are no presets yet. Fill the form, then choose Recording, Presets, Save as preset.</source>
        <translation>プリセットはまだありません。フォームに入力してから「録音」→「プリセット」→「プリセットとして保存…」を選んでください。</translation>
    </message>
    <message>
        <source>There are {most} already, and no more are kept. Remove some first.</source>
        <translation>すでに{most}件あり、これ以上は保存できません。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>There is a file with all voices together, which was not asked for.</source>
        <translation>指定していない、全員の声をまとめたファイルがあります。</translation>
    </message>
    <message>
        <source>There is already a profile with the name {name}.</source>
        <translation>{name}という名前のプロファイルがすでにあります。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル{path}がありません。</translation>
    </message>
    <message>
        <source>There is no history in {folder}.</source>
        <translation>{folder}に履歴がありません。</translation>
    </message>
    <message>
        <source>There is no key to test with</source>
        <translation>テストに使うキーがありません</translation>
    </message>
    <message>
        <source>There is no profile with the name {name}. There are: {names}.</source>
        <translation>{name}という名前のプロファイルはありません。あるのは次のとおりです：{names}。</translation>
    </message>
    <message>
        <source>There is no profile “{name}”; the form stays as it is.</source>
        <translation>プロファイル「{name}」がないため、フォームはそのままです。</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>この本文にリクエストはありません。</translation>
    </message>
    <message>
        <source>There is no room in this list.</source>
        <translation>このリストにはルームがありません。</translation>
    </message>
    <message>
        <source>There is no row.</source>
        <translation>行がありません。</translation>
    </message>
    <message>
        <source>There is no such time on that day: the clocks are put forward.</source>
        <translation>その日にこの時刻はありません。時計が進められるためです。</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>貼り付ける文字がありません。</translation>
    </message>
    <message>
        <source>There is none named {name} any more.</source>
        <translation>{name}という名前のものはもうありません。</translation>
    </message>
    <message>
        <source>There is nothing to start again: no room was refused or is left to be sent.</source>
        <translation>もう一度開始するものはありません。拒否されたルームも未送信のルームもありません。</translation>
    </message>
    <message>
        <source>There is nothing to start.</source>
        <translation>開始するものがありません。</translation>
    </message>
    <message>
        <source>There is one named {name} already.</source>
        <translation>{name}という名前のものがすでにあります。</translation>
    </message>
    <message>
        <source>There is one named {name}; this takes its place.</source>
        <translation>{name}という名前のものがあります。これに置き換えます。</translation>
    </message>
    <message numerus="yes">
        <source>They go on at the service, which costs, until stopped:</source>
        <translation>
            <numerusform>停止するまでサービス上で続き、料金がかかります：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were to be done while the console was closed or asleep, and nothing was done:</source>
        <translation>
            <numerusform>コンソールを閉じていたか、スリープしていた間の予定で、何も実行していません：</numerusform>
        </translation>
    </message>
    <message>
        <source>This .xlsx file would fill the memory; it was not opened.</source>
        <translation>この.xlsxファイルを開くとメモリを使い切るため、開きませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>This cell has %n characters, which is too many.</source>
        <translation>
            <numerusform>このセルは%n文字あり、多すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell lost its digits in the spreadsheet: type it again.</source>
        <translation>このセルは表計算ソフトで桁が失われました。入力し直してください。</translation>
    </message>
    <message>
        <source>This computer is set to keep passwords with {name}, which is no system keychain, so no key is stored there. Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg or use the key for this session only.</source>
        <translation>このコンピューターではパスワードの保管に{name}が設定されていますが、システムのキーチェーンではないため、キーを保管しません。PYTHON_KEYRING_BACKENDとkeyringrc.cfgを取り除くか、今回のみの入力にしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>このコンピューターの時計がずれています</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the service&apos;s</source>
        <translation>このコンピューターの時計は、サービスより{time}進んでいます</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the service&apos;s. Requests are signed with the service&apos;s time; the times in the history are this computer&apos;s.</source>
        <translation>このコンピューターの時計は、サービスより{time}進んでいます。リクエストの署名にはサービスの時刻を使います。履歴の時刻はこのコンピューターのものです。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the service&apos;s</source>
        <translation>このコンピューターの時計は、サービスより{time}遅れています</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the service&apos;s. Requests are signed with the service&apos;s time; the times in the history are this computer&apos;s.</source>
        <translation>このコンピューターの時計は、サービスより{time}遅れています。リクエストの署名にはサービスの時刻を使います。履歴の時刻はこのコンピューターのものです。</translation>
    </message>
    <message>
        <source>This console is recording this room: all except {others}.</source>
        <translation>このコンソールがこのルームを録音中：{others}を除く全員。</translation>
    </message>
    <message>
        <source>This console is recording this room: everyone.</source>
        <translation>このコンソールがこのルームを録音中：全員。</translation>
    </message>
    <message>
        <source>This console is recording this room: only {users}, except {others}.</source>
        <translation>このコンソールがこのルームを録音中：{users}のみ（{others}は除く）。</translation>
    </message>
    <message>
        <source>This console is recording this room: only {users}.</source>
        <translation>このコンソールがこのルームを録音中：{users}のみ。</translation>
    </message>
    <message>
        <source>This does not say on which host it was; nobody is asked about it.</source>
        <translation>どのホストのものか記録がないため、どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>This host is not allowed</source>
        <translation>このホストは許可されていません</translation>
    </message>
    <message>
        <source>This host is reached on port 443 only.</source>
        <translation>このホストにはポート443だけで接続します。</translation>
    </message>
    <message>
        <source>This host is reached over https only.</source>
        <translation>このホストにはhttpsだけで接続します。</translation>
    </message>
    <message>
        <source>This is no .xlsx file that can be read.</source>
        <translation>読める.xlsxファイルではありません。</translation>
    </message>
    <message>
        <source>This is not a host that requests may be sent to.</source>
        <translation>このホストにはリクエストを送れません。</translation>
    </message>
    <message>
        <source>This is not a host: write a name such as gme.intl.tencentcloudapi.com and nothing more.</source>
        <translation>これはホストではありません。gme.intl.tencentcloudapi.comのような名前だけを書いてください。</translation>
    </message>
    <message>
        <source>This is not a room id: {room}</source>
        <translation>これはルームIDではありません：{room}</translation>
    </message>
    <message>
        <source>This is on {host}, and its profile {profile} is not here; nobody is asked about it.</source>
        <translation>これは{host}のものですが、そのプロファイル{profile}がここにないため、どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>This is on {host}, where the profile {profile} no longer goes; nobody is asked about it.</source>
        <translation>これは{host}のものですが、プロファイル{profile}は今は別の接続先なので、どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>This key belongs to another account than last time</source>
        <translation>このキーは前回と別のアカウントのものです</translation>
    </message>
    <message>
        <source>This list was started before and not finished: {reached:,} of {asked:,} rooms were reached. It goes on with the others, under the profile {profile}; nothing is started twice.</source>
        <translation>このリストは以前に開始され、まだ終わっていません。{asked:,}件中{reached:,}件のルームまで進んでいます。残りをプロファイル{profile}で続けます。同じルームを二度開始することはありません。</translation>
    </message>
    <message>
        <source>This profile does not exist any more.</source>
        <translation>このプロファイルはもうありません。</translation>
    </message>
    <message>
        <source>This room is recorded from here already</source>
        <translation>このルームはすでにここから録音中です</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Ti&amp;cket</source>
        <translation>チケット(&amp;C)</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>チケット(&amp;K)</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>チケット{ticket}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Time to start at</source>
        <translation>開始する時刻</translation>
    </message>
    <message>
        <source>Time to stop at</source>
        <translation>停止する時刻</translation>
    </message>
    <message>
        <source>To stop keeps the window open, to show what becomes of it, and cannot be undone.</source>
        <translation>停止する場合は、結果を表示するためウィンドウを閉じません。停止は取り消せません。</translation>
    </message>
    <message>
        <source>To write a note, select a row first.</source>
        <translation>メモを書くには、先に行を選択してください。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today&apos;s refusals</source>
        <translation>今日拒否されたもの</translation>
    </message>
    <message>
        <source>Toke&amp;n</source>
        <translation>Token(&amp;N)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Trying again to write the answer to the history</source>
        <translation>応答を履歴に書き込み直しています</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Type or paste rooms, one a line.</source>
        <translation>ルームを一行に一つずつ入力するか貼り付けてください。</translation>
    </message>
    <message>
        <source>Type the &amp;key…</source>
        <translation>キーを入力(&amp;K)…</translation>
    </message>
    <message>
        <source>Type the SecretId, or choose another credential source.</source>
        <translation>SecretIdを入力するか、別の認証情報の取得元を選んでください。</translation>
    </message>
    <message>
        <source>Type the SecretId.</source>
        <translation>SecretIdを入力してください。</translation>
    </message>
    <message>
        <source>Type the SecretKey that belongs to the SecretId.</source>
        <translation>SecretIdに対応するSecretKeyを入力してください。</translation>
    </message>
    <message>
        <source>Type the application id in the form first.</source>
        <translation>先にフォームにアプリケーションIDを入力してください。</translation>
    </message>
    <message>
        <source>Type the application id.</source>
        <translation>アプリケーションIDを入力してください。</translation>
    </message>
    <message>
        <source>Type the host.</source>
        <translation>ホストを入力してください。</translation>
    </message>
    <message>
        <source>Type the room id.</source>
        <translation>ルームIDを入力してください。</translation>
    </message>
    <message>
        <source>Type the rooms to check, one a line.</source>
        <translation>チェックするルームを一行に一つずつ入力してください。</translation>
    </message>
    <message>
        <source>Typed, kept in memory, forgotten when the console closes.</source>
        <translation>入力してメモリだけに保持し、コンソールを閉じると消えます。</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation>元に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Unfinished list of rooms</source>
        <translation>終わっていないルームのリスト</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Until now {before}; from now on {after} will be recorded.</source>
        <translation>これまでの録音対象：{before}。これからの録音対象：{after}。</translation>
    </message>
    <message>
        <source>Use both lists</source>
        <translation>両方のリストを使う</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use what was m&amp;eant</source>
        <translation>推測した値を使う(&amp;E)</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>{text}を使う</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>以前に使ったもの</translation>
    </message>
    <message>
        <source>User id {user}, Delete removes it</source>
        <translation>ユーザーID {user}、Deleteで外します</translation>
    </message>
    <message>
        <source>User is {user}</source>
        <translation>ユーザーが{user}</translation>
    </message>
    <message>
        <source>User {UserId} was recorded and should not have been.</source>
        <translation>録音対象でないユーザー{UserId}が録音されました。</translation>
    </message>
    <message>
        <source>User {user}</source>
        <translation>ユーザー{user}</translation>
    </message>
    <message>
        <source>User {user} is listed twice.</source>
        <translation>ユーザー{user}が二度入っています。</translation>
    </message>
    <message>
        <source>User {user} is on both lists.</source>
        <translation>ユーザー{user}が両方のリストに入っています。</translation>
    </message>
    <message>
        <source>User {user} will be recorded.</source>
        <translation>ユーザー{user}を録音します。</translation>
    </message>
    <message>
        <source>User {user} will no longer be recorded.</source>
        <translation>ユーザー{user}は録音しなくなります。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Users where a row names none</source>
        <translation>行に指定がない場合のユーザー</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Verify the files</source>
        <translation>ファイルの検証</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>履歴のビュー</translation>
    </message>
    <message>
        <source>Wait for the files</source>
        <translation>ファイルの待機</translation>
    </message>
    <message>
        <source>Wait until recorded</source>
        <translation>録音開始の待機</translation>
    </message>
    <message>
        <source>Waiting for the credential</source>
        <translation>認証情報を待っています</translation>
    </message>
    <message>
        <source>Waiting for the service to answer.</source>
        <translation>サービスの応答を待っています。</translation>
    </message>
    <message>
        <source>Waiting for the system keychain</source>
        <translation>システムのキーチェーンを待っています</translation>
    </message>
    <message>
        <source>Waiting for the system keychain.</source>
        <translation>システムのキーチェーンを待っています。</translation>
    </message>
    <message>
        <source>Waiting for {host}</source>
        <translation>{host}を待っています</translation>
    </message>
    <message>
        <source>Waiting to try {host} again</source>
        <translation>{host}への再試行を待っています</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Was to start at {time}</source>
        <translation>{time}に開始する予定でした</translation>
    </message>
    <message>
        <source>Was {meant} meant?</source>
        <translation>{meant}のことですか？</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>監視を再開</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Watching is paused: what is shown of live recordings is what was seen before.</source>
        <translation>監視を一時停止しています。進行中の録音は、前に確認した内容を表示しています。</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message numerus="yes">
        <source>What happened · %n steps</source>
        <translation>
            <numerusform>経過 · %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示中のもの</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>What nothing comes of by itself: rooms that were skipped, adopted ones that record otherwise than asked, recordings that ended by themselves, and what nobody can settle at present.</source>
        <translation>自動では解決しないもの：スキップしたルーム、引き継いだものの録音内容が指定と異なるもの、自然に終了した録音、現時点で結果を確定できないもの。</translation>
    </message>
    <message>
        <source>What the change does</source>
        <translation>変更の内容</translation>
    </message>
    <message>
        <source>What the file does</source>
        <translation>ファイルの取り込みで変わること</translation>
    </message>
    <message>
        <source>What the file holds is here already, exactly so. Nothing was changed.</source>
        <translation>ファイルの内容はすべて、まったく同じものがここにあります。何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>What the search and the filters show: %n rows.</source>
        <translation>
            <numerusform>検索とフィルターで表示しているもの：%n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the service says</source>
        <translation>サービスの回答</translation>
    </message>
    <message>
        <source>What the service says about each room</source>
        <translation>各ルームについてのサービスの回答</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>What was accepted or is not yet known is not sent again.</source>
        <translation>受け付けられたもの、結果がまだわからないものは送信しません。</translation>
    </message>
    <message>
        <source>What was accepted, was skipped or is not yet known is not sent again.</source>
        <translation>受け付けられたもの、スキップしたもの、結果がまだわからないものは送信しません。</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>リクエストの内容</translation>
    </message>
    <message>
        <source>What was corrected here is lost. Nothing was started.</source>
        <translation>ここで直した内容は失われます。何も開始していません。</translation>
    </message>
    <message>
        <source>What was corrected or removed here is lost.</source>
        <translation>ここで直したり削除したりした内容は失われます。</translation>
    </message>
    <message>
        <source>What was edited, and a secret that was typed, is lost if you discard it.</source>
        <translation>破棄すると、編集した内容と入力したシークレットは失われます。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>What was found out cannot be written to the history for now; the console goes on trying. {why}</source>
        <translation>わかったことを今は履歴に書き込めません。書き込みを繰り返し試みます。{why}</translation>
    </message>
    <message>
        <source>What was kept of presets and views could not be read. Its file was set aside, whole, as {path}.</source>
        <translation>保存したプリセットとビューを読めませんでした。ファイルはそのまま{path}として残しました。</translation>
    </message>
    <message>
        <source>What was taken from where</source>
        <translation>取り込んだものとその場所</translation>
    </message>
    <message>
        <source>What {keychain} holds for this profile is not a key of this console. Edit the profile and enter the key again.</source>
        <translation>{keychain}にあるこのプロファイルの内容は、このコンソールのキーではありません。プロファイルを編集し、キーを入力し直してください。</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>予定(&amp;N)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When it is started</source>
        <translation>開始するとき</translation>
    </message>
    <message>
        <source>When the room &amp;opens</source>
        <translation>ルームが開いたとき(&amp;O)</translation>
    </message>
    <message>
        <source>When the room opens</source>
        <translation>ルームが開いたとき</translation>
    </message>
    <message>
        <source>When the room opens, for {minutes:,} min</source>
        <translation>ルームが開いたときから{minutes:,}分間</translation>
    </message>
    <message>
        <source>When the room opens, until {end}</source>
        <translation>ルームが開いたときから{end}まで</translation>
    </message>
    <message>
        <source>When to start and stop</source>
        <translation>開始と停止の予定</translation>
    </message>
    <message>
        <source>When: {chosen}</source>
        <translation>予定：{chosen}</translation>
    </message>
    <message>
        <source>Where a cell is empty</source>
        <translation>セルが空の場合</translation>
    </message>
    <message>
        <source>Where are my &amp;secrets?</source>
        <translation>シークレットの保存場所(&amp;S)</translation>
    </message>
    <message>
        <source>Where are my secrets?</source>
        <translation>シークレットの保存場所</translation>
    </message>
    <message>
        <source>Where its secret is</source>
        <translation>シークレットの場所</translation>
    </message>
    <message>
        <source>Whether it still goes on is not known: the service could not be asked since it was last seen.</source>
        <translation>まだ続いているかどうかはわかりません。最後に確認してから、サービスに照会できていません。</translation>
    </message>
    <message>
        <source>Whether rooms already record cannot be asked now; each is asked when it is started.</source>
        <translation>どのルームがすでに録音中かは今は照会できません。開始するときに、それぞれ照会します。</translation>
    </message>
    <message>
        <source>Which account the key belongs to was not told: {why}</source>
        <translation>キーがどのアカウントのものかはわかりませんでした：{why}</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>With the application {application}</source>
        <translation>アプリケーション{application}も含める</translation>
    </message>
    <message>
        <source>With the room {room}</source>
        <translation>ルーム{room}も含める</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>先に名前を書いてください。</translation>
    </message>
    <message>
        <source>Writing the answer to the history</source>
        <translation>応答を履歴に書き込んでいます</translation>
    </message>
    <message>
        <source>Writing to the history</source>
        <translation>履歴に書き込んでいます</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>操作者名(&amp;N)…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>操作者名</translation>
    </message>
    <message>
        <source>a body is no “{action}”</source>
        <translation>本文が「{action}」ではありません</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a list field is not a list</source>
        <translation>リストの項目がリストではありません</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a plain room: it exists, and three people are in it</source>
        <translation>普通のルーム：存在し、三人が入室しています</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>a string field is neither a string nor an integer</source>
        <translation>文字列の項目が、文字列でも整数でもありません</translation>
    </message>
    <message>
        <source>a task is accepted, but nobody ever enters, so no file begins</source>
        <translation>タスクは受け付けられますが、誰も入室しないため、ファイルは作られません</translation>
    </message>
    <message>
        <source>adopted here</source>
        <translation>ここで引き継いだもの</translation>
    </message>
    <message>
        <source>all except {users}</source>
        <translation>{users}を除く全員</translation>
    </message>
    <message>
        <source>already recording: {mode}, {users}, {whose}, task {TaskId}</source>
        <translation>すでに録音中：{mode}、{users}、{whose}、タスク{TaskId}</translation>
    </message>
    <message>
        <source>an earlier request</source>
        <translation>以前のリクエスト</translation>
    </message>
    <message>
        <source>an earlier request for this room is still being settled</source>
        <translation>このルームの前のリクエストの結果を確認中です</translation>
    </message>
    <message>
        <source>an entry of {field} is not an object</source>
        <translation>{field}の要素がオブジェクトではありません</translation>
    </message>
    <message>
        <source>an error with {field} beside it: {message}</source>
        <translation>エラーとともに{field}があります：{message}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>another day</source>
        <translation>別の日</translation>
    </message>
    <message>
        <source>another operator&apos;s task already records there (mixed, everyone)</source>
        <translation>ほかのオペレーターのタスクがすでに録音しています（ミックス、全員）</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>その他の名前</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>いずれかのユーザー</translation>
    </message>
    <message>
        <source>anybody and the room as a whole</source>
        <translation>いずれかのユーザーとルーム全体</translation>
    </message>
    <message>
        <source>application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>application {BizId}</source>
        <translation>アプリケーション{BizId}</translation>
    </message>
    <message>
        <source>application {application}</source>
        <translation>アプリケーション{application}</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>asks for a ticket</source>
        <translation>チケットの要求</translation>
    </message>
    <message>
        <source>begins or ends with a space, which is sent as part of it</source>
        <translation>先頭か末尾に空白があり、値の一部として送信されます</translation>
    </message>
    <message>
        <source>begins with a plus sign</source>
        <translation>先頭にプラス記号があります</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>指定した期間</translation>
    </message>
    <message>
        <source>both lis&amp;ts…</source>
        <translation>両方のリスト(&amp;T)…</translation>
    </message>
    <message>
        <source>built-in service on this computer</source>
        <translation>このコンピューター上の組み込みサービス</translation>
    </message>
    <message>
        <source>but not these</source>
        <translation>ただし次を除く</translation>
    </message>
    <message>
        <source>by the console itself</source>
        <translation>コンソールによる</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>操作者：{who}</translation>
    </message>
    <message>
        <source>c&amp;URL</source>
        <translation>cURL(&amp;U)</translation>
    </message>
    <message>
        <source>c&amp;URL (for Git Bash or WSL)</source>
        <translation>c&amp;URL（Git BashまたはWSL用）</translation>
    </message>
    <message>
        <source>change mode or users of the selected recording</source>
        <translation>選択した録音のモードやユーザーを変更する</translation>
    </message>
    <message>
        <source>check the form&apos;s room: record it for a few seconds, stop, verify the files</source>
        <translation>フォームのルームをチェックする：数秒間録音し、停止し、ファイルを検証</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>choose the profile</source>
        <translation>プロファイルを選ぶ</translation>
    </message>
    <message>
        <source>clock {offset:+.0f} s</source>
        <translation>時計{offset:+.0f}秒</translation>
    </message>
    <message>
        <source>close what is open; it stops no recording but a quick check&apos;s own</source>
        <translation>開いているものを閉じる。クイックチェック自身のものを除き、録音は停止しません</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>contains something invisible ({sign}), which is sent too</source>
        <translation>見えない文字（{sign}）が含まれ、そのまま送信されます</translation>
    </message>
    <message>
        <source>contains “{sign}” ({name}) in place of a plain character</source>
        <translation>通常の文字の代わりに「{sign}」（{name}）が含まれています</translation>
    </message>
    <message>
        <source>copy the TaskId of the selected row, from anywhere in the window</source>
        <translation>選択した行のTaskIdを、ウィンドウのどこからでもコピーする</translation>
    </message>
    <message>
        <source>could not ask: {why}</source>
        <translation>照会できませんでした：{why}</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>Qt&apos;s letters for a moment of the last months</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>Qt&apos;s letters for a moment of another year</comment>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <comment>Qt&apos;s letters for a moment of the last week</comment>
        <translation>ddd&apos;曜&apos; HH:mm</translation>
    </message>
    <message>
        <source>did not start, not started</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>開始されず, 未開始</translation>
    </message>
    <message>
        <source>different users</source>
        <translation>ルーム別のユーザー</translation>
    </message>
    <message>
        <source>empty the form and go to the room</source>
        <translation>フォームを空にしてルームへ移る</translation>
    </message>
    <message>
        <source>ended, over, finished</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>終了, 終了済み</translation>
    </message>
    <message>
        <source>ends as a number with decimals does</source>
        <translation>小数のような終わり方をしています</translation>
    </message>
    <message numerus="yes">
        <source>ends in zeros after %n digits, which a spreadsheet makes: digits may be lost</source>
        <translation>
            <numerusform>%n桁の後が0で終わっています。表計算ソフトが桁を失わせた可能性があります</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody is recorded, those too whom the lists leave out</source>
        <translation>リストで除外したユーザーも含め、全員が録音されます</translation>
    </message>
    <message>
        <source>everybody leaves again 3 seconds after coming in</source>
        <translation>全員が入室の3秒後に退室します</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>except {users}</source>
        <translation>{users}を除く</translation>
    </message>
    <message>
        <source>export what is selected, what is found, or everything</source>
        <translation>選択した行、検索結果、またはすべてをエクスポートする</translation>
    </message>
    <message>
        <source>files of both kinds</source>
        <translation>両方のファイル</translation>
    </message>
    <message>
        <source>fill the form from a preset</source>
        <translation>プリセットからフォームに入力する</translation>
    </message>
    <message>
        <source>fill the form from a preset: type a part of its name, then Enter</source>
        <translation>プリセットからフォームに入力する：名前の一部を入力してEnter</translation>
    </message>
    <message>
        <source>fill the form from the selected row</source>
        <translation>選択した行からフォームに入力する</translation>
    </message>
    <message>
        <source>find any command by its name</source>
        <translation>名前でコマンドを探す</translation>
    </message>
    <message>
        <source>find rows in the history; Down goes to the first, Enter shows it, Esc clears the search</source>
        <translation>履歴の行を検索する。↓で最初の行へ、Enterで表示、Escで解除</translation>
    </message>
    <message>
        <source>for example {host}</source>
        <translation>例：{host}</translation>
    </message>
    <message>
        <source>for the files up to</source>
        <translation>ファイルを待つ時間（最長）</translation>
    </message>
    <message>
        <source>from the room straight to the user ids</source>
        <translation>ルームから直接ユーザーIDへ移る</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>{source}から</translation>
    </message>
    <message>
        <source>given up: {time}</source>
        <translation>取りやめ：{time}</translation>
    </message>
    <message>
        <source>gme-console needs a display to open its window, and none could be used ({reason}). Start it in a desktop session, or run gme-console --check, which needs none.</source>
        <translation>gme-consoleのウィンドウを開くにはディスプレイが必要ですが、使えるものがありません（{reason}）。デスクトップセッションで起動するか、ディスプレイの要らないgme-console --checkを実行してください。</translation>
    </message>
    <message>
        <source>gme-console needs a display to open its window, and none could be used. Start it in a desktop session, or run gme-console --check, which needs none.</source>
        <translation>gme-consoleのウィンドウを開くにはディスプレイが必要ですが、使えるものがありません。デスクトップセッションで起動するか、ディスプレイの要らないgme-console --checkを実行してください。</translation>
    </message>
    <message>
        <source>go to the details of the selected row</source>
        <translation>選択した行の詳細へ移る</translation>
    </message>
    <message>
        <source>go to the history</source>
        <translation>履歴へ移る</translation>
    </message>
    <message>
        <source>go to the next live recording that needs a look</source>
        <translation>進行中で要確認の次の録音へ移動する</translation>
    </message>
    <message>
        <source>go to the notices and questions at the lower edge</source>
        <translation>下部のお知らせや質問へ移る</translation>
    </message>
    <message>
        <source>go to what has the letter underlined</source>
        <translation>下線の付いた文字の項目へ移る</translation>
    </message>
    <message>
        <source>guard level</source>
        <translation>保護レベル</translation>
    </message>
    <message>
        <source>has a letter among its digits that looks like one</source>
        <translation>数字の中に、数字に似た文字が混ざっています</translation>
    </message>
    <message>
        <source>has accents that are characters of their own</source>
        <translation>アクセント記号が独立した文字になっています</translation>
    </message>
    <message>
        <source>in environment variables</source>
        <translation>環境変数にあります</translation>
    </message>
    <message>
        <source>in environment variables, which are not set</source>
        <translation>環境変数を使いますが、設定されていません</translation>
    </message>
    <message>
        <source>in memory, until the console closes</source>
        <translation>コンソールを閉じるまでメモリにあります</translation>
    </message>
    <message>
        <source>in the history: copy the selected rows</source>
        <translation>履歴で：選択した行をコピーする</translation>
    </message>
    <message>
        <source>in the history: remove the selected rows; can be undone</source>
        <translation>履歴で：選択した行を削除する。元に戻せます</translation>
    </message>
    <message>
        <source>in the history: take back the last removal of rows</source>
        <translation>履歴で：最後に削除した行を元に戻す</translation>
    </message>
    <message>
        <source>in the keychain: item “{service}”, user {user}</source>
        <translation>キーチェーンにあります：項目「{service}」、ユーザー{user}</translation>
    </message>
    <message>
        <source>in the user ids: go to an id, change it, take it away</source>
        <translation>ユーザーID欄で：IDへ移る、直す、外す</translation>
    </message>
    <message>
        <source>international</source>
        <translation>国際</translation>
    </message>
    <message>
        <source>is a hexadecimal number</source>
        <translation>16進数です</translation>
    </message>
    <message>
        <source>is a number grouped by thousands</source>
        <translation>桁区切りのある数です</translation>
    </message>
    <message>
        <source>is a number that a spreadsheet has shortened</source>
        <translation>表計算ソフトが短縮した数です</translation>
    </message>
    <message>
        <source>is a number that a spreadsheet has shortened: digits are lost, copy it again as text</source>
        <translation>表計算ソフトが短縮した数で、桁が失われています。文字列としてコピーし直してください</translation>
    </message>
    <message>
        <source>is what a spreadsheet shows in place of a value: copy it again</source>
        <translation>表計算ソフトが値の代わりに表示したものです。コピーし直してください</translation>
    </message>
    <message>
        <source>it did not start</source>
        <translation>開始されませんでした</translation>
    </message>
    <message>
        <source>it does not hold batch {number}</source>
        <translation>リスト{number}がありません</translation>
    </message>
    <message>
        <source>it does not hold request {number}</source>
        <translation>リクエスト{number}がありません</translation>
    </message>
    <message>
        <source>it does not hold row {number}</source>
        <translation>行{number}がありません</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>it was not brought up to date</source>
        <translation>最新の形式になっていません</translation>
    </message>
    <message>
        <source>it was planned on another computer</source>
        <translation>別のコンピューターで予約されています</translation>
    </message>
    <message>
        <source>it was settled by asking the service</source>
        <translation>サービスに照会して確定しました</translation>
    </message>
    <message>
        <source>its row {number} is not of task {TaskId}</source>
        <translation>行{number}はタスク{TaskId}のものではありません</translation>
    </message>
    <message>
        <source>its row {number} is not planned any more, or by another console</source>
        <translation>行{number}の予約はもうないか、別のコンソールのものです</translation>
    </message>
    <message>
        <source>last confirmed {time} ago</source>
        <translation>{time}前に確認</translation>
    </message>
    <message>
        <source>last seen {status}</source>
        <translation>最終確認：{status}</translation>
    </message>
    <message>
        <source>last seen {status} at {time}</source>
        <translation>{time}に最終確認：{status}</translation>
    </message>
    <message>
        <source>last seen {time}, nothing is known since</source>
        <translation>最終確認 {time}、その後は不明</translation>
    </message>
    <message>
        <source>leave empty to keep what was typed in this session</source>
        <translation>空欄にすると、今回入力したものを使います</translation>
    </message>
    <message>
        <source>leave; what is on its way is finished first</source>
        <translation>終了する。処理中のものが終わるのを待ちます</translation>
    </message>
    <message>
        <source>line {line} of the batch was sent already</source>
        <translation>リストの{line}行目はすでに送信済みです</translation>
    </message>
    <message>
        <source>lines are missing: the file does not have as many rows as it was written with</source>
        <translation>行が足りません。書かれたときの行数より少なくなっています</translation>
    </message>
    <message>
        <source>live, recording, running</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>進行中, 録音中</translation>
    </message>
    <message>
        <source>look up rooms and tasks</source>
        <translation>ルームやタスクを照会する</translation>
    </message>
    <message>
        <source>looking up the address took too long</source>
        <translation>アドレスの検索に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>mainland</source>
        <translation>中国本土</translation>
    </message>
    <message>
        <source>mode unknown</source>
        <translation>モード不明</translation>
    </message>
    <message numerus="yes">
        <source>more than %n found…</source>
        <translation>
            <numerusform>%n件以上…</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>new profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no address answered in time</source>
        <translation>時間内に応答したアドレスがありません</translation>
    </message>
    <message>
        <source>no answer within {seconds} seconds</source>
        <translation>{seconds}秒以内に応答がありません</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>まだ応答なし</translation>
    </message>
    <message>
        <source>no application</source>
        <translation>アプリケーションなし</translation>
    </message>
    <message>
        <source>no credential yet</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>まだファイルなし</translation>
    </message>
    <message>
        <source>no row appeared</source>
        <translation>行が表示されませんでした</translation>
    </message>
    <message>
        <source>no such action: {action}</source>
        <translation>{action}という操作はありません</translation>
    </message>
    <message>
        <source>no whole answer came in time</source>
        <translation>時間内に応答が完了しませんでした</translation>
    </message>
    <message>
        <source>nobody had entered the room in time</source>
        <translation>時間内に誰もルームに入りませんでした</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>none, adopted</source>
        <translation>なし、引き継ぎ</translation>
    </message>
    <message>
        <source>none, the task was adopted</source>
        <translation>なし、タスクを引き継ぎ</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>まだ確認されていません</translation>
    </message>
    <message>
        <source>not here: {languages}</source>
        <translation>ありません：{languages}</translation>
    </message>
    <message>
        <source>not in the keychain: there is no item “{service}”, user {user}</source>
        <translation>キーチェーンにありません：項目「{service}」、ユーザー{user}がありません</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>リストにない</translation>
    </message>
    <message>
        <source>not in this history</source>
        <translation>この履歴にはありません</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>not said: stays as it is</source>
        <translation>指定なし：そのままにします</translation>
    </message>
    <message>
        <source>not said: {default}</source>
        <translation>指定なし：{default}</translation>
    </message>
    <message>
        <source>not said: {room} stays</source>
        <translation>指定なし：{room}のまま</translation>
    </message>
    <message>
        <source>not sent, unsent</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>未送信, 送信されず</translation>
    </message>
    <message>
        <source>not the profile&apos;s</source>
        <translation>プロファイルと異なる</translation>
    </message>
    <message>
        <source>not typed in this session</source>
        <translation>今回はまだ入力されていません</translation>
    </message>
    <message>
        <source>nothing accepts connections at that address and port</source>
        <translation>そのアドレスとポートでは接続を受け付けていません</translation>
    </message>
    <message>
        <source>nothing records here, if the room exists</source>
        <translation>ここでは何も録音されていません（ルームが存在する場合）</translation>
    </message>
    <message>
        <source>of a stopped task the file that began last is gone</source>
        <translation>停止したタスクのうち、最後に始まったファイルがなくなります</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>one file for each user</source>
        <translation>一人1ファイル</translation>
    </message>
    <message>
        <source>one file for the room</source>
        <translation>全員で1ファイル</translation>
    </message>
    <message>
        <source>only part of the answer arrived</source>
        <translation>応答の一部しか届きませんでした</translation>
    </message>
    <message>
        <source>only {users}</source>
        <translation>{users}のみ</translation>
    </message>
    <message>
        <source>only {users}, except {others}</source>
        <translation>{users}のみ、{others}を除く</translation>
    </message>
    <message>
        <source>open a list of rooms: text, CSV or .xlsx; nothing is started before it was shown</source>
        <translation>ルームのリスト（テキスト、CSV、.xlsx）を開く。内容を確認するまで何も開始しません</translation>
    </message>
    <message>
        <source>open another window, to work on another profile side by side</source>
        <translation>別のウィンドウを開き、別のプロファイルを並べて使う</translation>
    </message>
    <message>
        <source>openpyxl, which reads .xlsx files, is not installed: save as CSV.</source>
        <translation>.xlsxファイルを読むopenpyxlがインストールされていません。CSVで保存してください。</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>perhaps in the keychain: item “{service}”, user {user}. {why}</source>
        <translation>キーチェーンにあるかもしれません：項目「{service}」、ユーザー{user}。{why}</translation>
    </message>
    <message>
        <source>planned, scheduled</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>予約, 予約済み</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>ran for an unknown time</source>
        <translation>録音時間は不明</translation>
    </message>
    <message>
        <source>ran {age}</source>
        <translation>録音時間 {age}</translation>
    </message>
    <message>
        <source>read what was copied as a request: text, JSON, a command, a row of a table</source>
        <translation>コピーした文章、JSON、コマンド、表の行をリクエストとして読む</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>refused, rejected, denied</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>拒否, 拒否済み, 拒否された</translation>
    </message>
    <message>
        <source>requests and files must be lists of objects</source>
        <translation>リクエストとファイルはオブジェクトのリストでなければなりません</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>ルーム{room}</translation>
    </message>
    <message>
        <source>room {room}, {state}</source>
        <translation>ルーム{room}、{state}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>running for an unknown time</source>
        <translation>録音中（時間は不明）</translation>
    </message>
    <message>
        <source>running {age}</source>
        <translation>録音中 {age}</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>送信を中止しました</translation>
    </message>
    <message>
        <source>set once what the command line offers: times, pace, warnings, backups</source>
        <translation>コマンドラインで指定できるもの（時間、速度、警告、バックアップ）を一度だけ設定する</translation>
    </message>
    <message>
        <source>several modes</source>
        <translation>複数のモード</translation>
    </message>
    <message>
        <source>show this list</source>
        <translation>この一覧を表示する</translation>
    </message>
    <message>
        <source>somebody else&apos;s task records the room</source>
        <translation>ほかの誰かのタスクがルームを録音しています</translation>
    </message>
    <message>
        <source>something came before anything was asked</source>
        <translation>問い合わせる前に何かが届きました</translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation>終わりの後に何かが続いています</translation>
    </message>
    <message>
        <source>sort the history by a column; choose its columns</source>
        <translation>履歴を列で並べ替える、列を選ぶ</translation>
    </message>
    <message>
        <source>start the recording, from anywhere in the window</source>
        <translation>ウィンドウのどこからでも録音を開始する</translation>
    </message>
    <message>
        <source>start: {time}</source>
        <translation>開始：{time}</translation>
    </message>
    <message>
        <source>started here</source>
        <translation>ここから開始したもの</translation>
    </message>
    <message>
        <source>started {began}, {status}</source>
        <translation>{began}に開始、{status}</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>状態{number}</translation>
    </message>
    <message>
        <source>stop the selected recordings, or the form&apos;s room; asks first</source>
        <translation>選択した録音、またはフォームのルームの録音を停止する。先に確認します</translation>
    </message>
    <message>
        <source>stop: {time}</source>
        <translation>停止：{time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>停止, 停止済み</translation>
    </message>
    <message>
        <source>stops after {minutes:,} min</source>
        <translation>{minutes:,}分後に停止</translation>
    </message>
    <message>
        <source>stops at {time}</source>
        <translation>{time}に停止</translation>
    </message>
    <message>
        <source>stored, type to replace</source>
        <translation>保存済み。入力すると置き換えます</translation>
    </message>
    <message>
        <source>tccli loses two hyphens as {name}: copy as Python or cURL instead.</source>
        <translation>{name}が二つのハイフンで始まるため、tccliでは失われます。代わりにPythonかcURLとしてコピーしてください。</translation>
    </message>
    <message>
        <source>tccli speaks https only, and this host http: copy as Python or cURL instead.</source>
        <translation>tccliが使えるのはhttpsだけですが、このホストはhttpです。代わりにPythonかcURLとしてコピーしてください。</translation>
    </message>
    <message>
        <source>that cannot lock files, so that consoles would write over each other</source>
        <translation>ファイルをロックできず、複数のコンソールが互いの内容を上書きしてしまいます</translation>
    </message>
    <message>
        <source>the address is in use already</source>
        <translation>アドレスはすでに使われています</translation>
    </message>
    <message>
        <source>the answer cannot be read: {why}</source>
        <translation>応答を読めません：{why}</translation>
    </message>
    <message>
        <source>the answer does not fit the question</source>
        <translation>応答が問い合わせと合いません</translation>
    </message>
    <message>
        <source>the answer does not name the room</source>
        <translation>応答にルームがありません</translation>
    </message>
    <message>
        <source>the answer ended before its body</source>
        <translation>本文の前に応答が終わりました</translation>
    </message>
    <message numerus="yes">
        <source>the answer ended early: %n bytes came</source>
        <translation>
            <numerusform>応答が途中で終わりました：%nバイト受信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answer ended early: %n bytes came, {missing} more were announced</source>
        <translation>
            <numerusform>応答が途中で終わりました：%nバイト受信、残り{missing}バイトの予定でした</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer has more than {most} bytes</source>
        <translation>応答が{most}バイトを超えています</translation>
    </message>
    <message>
        <source>the answer has no Response object</source>
        <translation>応答にResponseオブジェクトがありません</translation>
    </message>
    <message>
        <source>the answer has {field}, which no answer to {action} has</source>
        <translation>応答に、{action}の応答にはない{field}があります</translation>
    </message>
    <message>
        <source>the answer holds {value}, which is not JSON</source>
        <translation>応答に、JSONでない{value}が含まれています</translation>
    </message>
    <message>
        <source>the answer is about another room</source>
        <translation>応答が別のルームのものです</translation>
    </message>
    <message>
        <source>the answer is compressed, which was not asked for</source>
        <translation>応答が、要求していない圧縮形式です</translation>
    </message>
    <message>
        <source>the answer is larger than allowed</source>
        <translation>応答が許容サイズを超えています</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>応答がJSONではありません</translation>
    </message>
    <message>
        <source>the answer is not JSON: {why}</source>
        <translation>応答がJSONではありません：{why}</translation>
    </message>
    <message>
        <source>the answer is not the service&apos;s</source>
        <translation>サービスのものでない応答です</translation>
    </message>
    <message>
        <source>the answer lacks what it must say</source>
        <translation>応答に必要なものがありません</translation>
    </message>
    <message>
        <source>the answer names a field twice</source>
        <translation>応答に同じ項目が二度あります</translation>
    </message>
    <message>
        <source>the answer names a task without its RecordMode</source>
        <translation>応答にタスクがありますが、RecordModeがありません</translation>
    </message>
    <message>
        <source>the certificate was not accepted</source>
        <translation>証明書を受け入れられませんでした</translation>
    </message>
    <message>
        <source>the certificate was not accepted: {why}</source>
        <translation>証明書を受け入れられませんでした：{why}</translation>
    </message>
    <message>
        <source>the change was not made</source>
        <translation>変更されませんでした</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>the console ended before the answer was recorded</source>
        <translation>応答を記録する前にコンソールが終わりました</translation>
    </message>
    <message>
        <source>the console itself failed</source>
        <translation>このコンソールに不具合がありました</translation>
    </message>
    <message>
        <source>the console was closing</source>
        <translation>コンソールの終了中でした</translation>
    </message>
    <message>
        <source>the error has no code</source>
        <translation>エラーにコードがありません</translation>
    </message>
    <message>
        <source>the file ends early: what followed was cut off</source>
        <translation>ファイルが途中で終わっています。続きが切れています</translation>
    </message>
    <message>
        <source>the files of a stopped task are uploading for ever</source>
        <translation>停止したタスクのファイルがいつまでもアップロード中のままです</translation>
    </message>
    <message numerus="yes">
        <source>the first {shown:,} of %n bytes</source>
        <translation>
            <numerusform>%nバイト中、最初の{shown:,}バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>the host is not allowed</source>
        <translation>ホストが許可されていません</translation>
    </message>
    <message>
        <source>the key is not written correctly</source>
        <translation>キーの書き方が正しくありません</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>the line is cut before the work is done</source>
        <translation>処理の前に接続が切れます</translation>
    </message>
    <message>
        <source>the line is too long for a row</source>
        <translation>一つの行としては長すぎます</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>the name could not be looked up</source>
        <translation>名前を解決できませんでした</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>この名前にはアドレスがありません</translation>
    </message>
    <message>
        <source>the name server failed</source>
        <translation>ネームサーバーでエラーがありました</translation>
    </message>
    <message>
        <source>the name server gives no answer now</source>
        <translation>ネームサーバーが現在応答しません</translation>
    </message>
    <message>
        <source>the network gives no way to that address</source>
        <translation>そのアドレスへのネットワーク経路がありません</translation>
    </message>
    <message>
        <source>the network is down</source>
        <translation>ネットワークが使えません</translation>
    </message>
    <message>
        <source>the other side cut the connection</source>
        <translation>相手側が接続を切りました</translation>
    </message>
    <message>
        <source>the other side does not speak TLS on that port</source>
        <translation>相手側はそのポートでTLSを使っていません</translation>
    </message>
    <message>
        <source>the plan was cancelled</source>
        <translation>予約が取り消されました</translation>
    </message>
    <message>
        <source>the practice service</source>
        <translation>練習サービス</translation>
    </message>
    <message>
        <source>the profile has no key</source>
        <translation>プロファイルにキーがありません</translation>
    </message>
    <message>
        <source>the profile was changed meanwhile</source>
        <translation>その間にプロファイルが変更されました</translation>
    </message>
    <message>
        <source>the proxy answered {answer}</source>
        <translation>プロキシの応答は{answer}でした</translation>
    </message>
    <message>
        <source>the proxy did not let it through</source>
        <translation>プロキシを通れませんでした</translation>
    </message>
    <message>
        <source>the quick check ended before its start</source>
        <translation>開始の前にクイックチェックが終わりました</translation>
    </message>
    <message>
        <source>the recording had ended already</source>
        <translation>録音はすでに終わっていました</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>ルーム全体</translation>
    </message>
    <message>
        <source>the room as a whole</source>
        <translation>ルーム全体</translation>
    </message>
    <message>
        <source>the room does not exist now</source>
        <translation>このルームは現在ありません</translation>
    </message>
    <message>
        <source>the room has a recording task already</source>
        <translation>ルームにはすでに録音タスクがあります</translation>
    </message>
    <message>
        <source>the room is there from N seconds after it was first asked about, for example: opens in 20</source>
        <translation>最初に照会されてからN秒後に開くルーム。例：opens in 20</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>the row is {state} without a TaskId</source>
        <translation>行は{state}ですが、TaskIdがありません</translation>
    </message>
    <message>
        <source>the same after N seconds, for example: slow 20</source>
        <translation>同じ動作でN秒後。例：slow 20</translation>
    </message>
    <message>
        <source>the service did not pick up</source>
        <translation>サービスにつながりませんでした</translation>
    </message>
    <message>
        <source>the service failed while working on it</source>
        <translation>処理中にサービスでエラーが起きました</translation>
    </message>
    <message>
        <source>the service refused it</source>
        <translation>サービスに拒否されました</translation>
    </message>
    <message>
        <source>the stop was not done</source>
        <translation>停止されませんでした</translation>
    </message>
    <message>
        <source>the system names a SOCKS proxy, which this program cannot use</source>
        <translation>システムに設定されたSOCKSプロキシは、このプログラムでは使えません</translation>
    </message>
    <message>
        <source>the system names a proxy whose address cannot be read</source>
        <translation>システムに設定されたプロキシのアドレスを読めません</translation>
    </message>
    <message>
        <source>the system&apos;s certificates cannot be used: {why}</source>
        <translation>システムの証明書を使えません：{why}</translation>
    </message>
    <message>
        <source>the system&apos;s trust store ({where})</source>
        <translation>システムの信頼ストア（{where}）</translation>
    </message>
    <message>
        <source>the time for this exchange is over</source>
        <translation>この通信の制限時間が過ぎました</translation>
    </message>
    <message>
        <source>the work is done at once, the answer comes after 3 seconds</source>
        <translation>処理はすぐに行われますが、応答は3秒後に届きます</translation>
    </message>
    <message>
        <source>the work is done, no answer comes until the client leaves</source>
        <translation>処理は行われますが、クライアントが切断するまで応答がありません</translation>
    </message>
    <message>
        <source>the work is done, the answer has no TaskId</source>
        <translation>処理は行われますが、応答にTaskIdがありません</translation>
    </message>
    <message>
        <source>the work is done, the answer is HTTP 200 with bytes that are not JSON</source>
        <translation>処理は行われますが、応答はHTTP 200で、JSONでない内容です</translation>
    </message>
    <message>
        <source>the work is done, the answer is HTTP 502</source>
        <translation>処理は行われますが、応答はHTTP 502です</translation>
    </message>
    <message>
        <source>the work is done, the answer is InternalError</source>
        <translation>処理は行われますが、応答はInternalErrorです</translation>
    </message>
    <message>
        <source>the work is done, the line is cut in the middle of the answer</source>
        <translation>処理は行われますが、応答の途中で接続が切れます</translation>
    </message>
    <message>
        <source>the work is done, the line is cut instead of the answer</source>
        <translation>処理は行われますが、応答の代わりに接続が切れます</translation>
    </message>
    <message>
        <source>the work is not done, the answer is HTTP 200 with a web page</source>
        <translation>処理は行われず、応答はHTTP 200でWebページです</translation>
    </message>
    <message>
        <source>the work is not done, the answer is HTTP 502</source>
        <translation>処理は行われず、応答はHTTP 502です</translation>
    </message>
    <message>
        <source>the {field} of {what} cannot be “{value}”</source>
        <translation>{what}の{field}は「{value}」ではありえません</translation>
    </message>
    <message>
        <source>there were too many requests in one second</source>
        <translation>一秒間のリクエストが多すぎました</translation>
    </message>
    <message>
        <source>this computer does not permit it</source>
        <translation>このコンピューターでは許可されていません</translation>
    </message>
    <message>
        <source>this computer has no connection left to give</source>
        <translation>このコンピューターで使える接続がもうありません</translation>
    </message>
    <message>
        <source>this is no JSON object, or only a part of one</source>
        <translation>JSONオブジェクトではないか、その一部だけです</translation>
    </message>
    <message>
        <source>this one is {version}</source>
        <translation>これは{version}です</translation>
    </message>
    <message>
        <source>this one says “{text}”</source>
        <translation>このSQLiteは「{text}」と言っています</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>チケット{ticket}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>transcoding</source>
        <translation>変換中</translation>
    </message>
    <message>
        <source>type a part of its name, of its users or of its room</source>
        <translation>名前、ユーザー、またはルームの一部を入力</translation>
    </message>
    <message>
        <source>type a part of the command&apos;s name</source>
        <translation>コマンド名の一部を入力</translation>
    </message>
    <message>
        <source>typed, not saved yet; type to replace</source>
        <translation>入力済み、未保存。入力すると置き換えます</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unknown, settling</source>
        <comment>typed to find a state, with a comma and a space between</comment>
        <translation>不明, 確認中</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>uploaded, callback sent</source>
        <translation>アップロード済み、コールバック送信済み</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>user {user}</source>
        <translation>ユーザー{user}</translation>
    </message>
    <message numerus="yes">
        <source>users {users}</source>
        <translation>
            <numerusform>ユーザー{users}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users {users} and %n more</source>
        <translation>
            <numerusform>ユーザー{users}ほか%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users {users} and the room as a whole</source>
        <translation>
            <numerusform>ユーザー{users}とルーム全体</numerusform>
        </translation>
    </message>
    <message>
        <source>users {users} and {last}</source>
        <translation>ユーザー{users}と{last}</translation>
    </message>
    <message>
        <source>wait for the users up to</source>
        <translation>ユーザーを待つ時間（最長）</translation>
    </message>
    <message>
        <source>waiting to transcode</source>
        <translation>変換待ち</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>was already recording</source>
        <translation>すでに録音中でした</translation>
    </message>
    <message>
        <source>was already recording, changed to this: {TaskId}</source>
        <translation>すでに録音中だったため、この内容に変更しました：{TaskId}</translation>
    </message>
    <message>
        <source>was already recording, left as it is: {TaskId}</source>
        <translation>すでに録音中だったため、そのままにしました：{TaskId}</translation>
    </message>
    <message>
        <source>was already recording: {TaskId}</source>
        <translation>すでに録音中でした：{TaskId}</translation>
    </message>
    <message>
        <source>was running for an unknown time</source>
        <translation>録音中でした（時間は不明）</translation>
    </message>
    <message>
        <source>was running {age}</source>
        <translation>録音中でした（{age}）</translation>
    </message>
    <message>
        <source>what came back is not an answer in HTTP</source>
        <translation>届いたものはHTTPの応答ではありません</translation>
    </message>
    <message>
        <source>why: a ticket, a request</source>
        <translation>理由：チケットや依頼</translation>
    </message>
    <message>
        <source>without shared memory, where consoles would hinder each other</source>
        <translation>共有メモリを使えず、複数のコンソールが互いの妨げになります</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>書き込み可能</translation>
    </message>
    <message>
        <source>write the note of the selected row; Ctrl+Enter saves it</source>
        <translation>選択した行のメモを書く。Ctrl+Enterで保存</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{accepted:,} + {unknown:,} + {refused:,} + {not_sent:,} = {asked:,}</source>
        <translation>{accepted:,} + {unknown:,} + {refused:,} + {not_sent:,} = {asked:,}</translation>
    </message>
    <message>
        <source>{already}; it records {mode}, {users}</source>
        <translation>{already}。録音内容：{mode}、{users}</translation>
    </message>
    <message>
        <source>{application} · {account}</source>
        <translation>{application} · {account}</translation>
    </message>
    <message>
        <source>{asked:,} asked = {accepted:,} accepted + {refused:,} refused + {unknown:,} unknown + {not_sent:,} not sent</source>
        <translation>全{asked:,}件 = 受付済み {accepted:,} + 拒否 {refused:,} + 不明 {unknown:,} + 未送信 {not_sent:,}</translation>
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
            <numerusform>選択した%n行のうち{count:,}行をコピーしました。残りはまだ読み込まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} of {most:,} characters</source>
        <translation>{most:,}文字中{count:,}文字</translation>
    </message>
    <message>
        <source>{count:,} of {most:,} characters, {over:,} too many</source>
        <translation>{most:,}文字中{count:,}文字、{over:,}文字超過</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} / {most}</translation>
    </message>
    <message>
        <source>{count} of {most} · paste any list</source>
        <translation>{count} / {most} · 貼り付け可</translation>
    </message>
    <message>
        <source>{count} of {most} · {remark}</source>
        <translation>{count} / {most} · {remark}</translation>
    </message>
    <message>
        <source>{days} d {clock}</source>
        <translation>{days}日 {clock}</translation>
    </message>
    <message>
        <source>{doing}: looking for the rows</source>
        <translation>{doing}：行を探しています</translation>
    </message>
    <message numerus="yes">
        <source>{doing}: {done:,} of %n rows</source>
        <translation>
            <numerusform>{doing}：%n行中{done:,}行</numerusform>
        </translation>
    </message>
    <message>
        <source>{doing}: {percent} % of the file</source>
        <translation>{doing}：ファイルの{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of %n rows</source>
        <translation>
            <numerusform>%n行中{done:,}行</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}, {key}</source>
        <translation>{entry}、{key}</translation>
    </message>
    <message>
        <source>{error} in {function}, line {line}</source>
        <translation>{error}（{function}、{line}行目）</translation>
    </message>
    <message>
        <source>{fact} {old} → {new}</source>
        <translation>{fact} {old} → {new}</translation>
    </message>
    <message>
        <source>{failed} of {all} failed.</source>
        <translation>{all}項目のうち{failed}項目が失敗しました。</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}がありません</translation>
    </message>
    <message>
        <source>{field} is not a list</source>
        <translation>{field}がリストではありません</translation>
    </message>
    <message>
        <source>{field} is not an object</source>
        <translation>{field}がオブジェクトではありません</translation>
    </message>
    <message>
        <source>{field} is not an unsigned 64-bit integer</source>
        <translation>{field}が符号なし64ビット整数ではありません</translation>
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
            <numerusform>{first}ほかにもこのリストの%n件が疑わしい値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ～ {last}</translation>
    </message>
    <message>
        <source>{going}.</source>
        <translation>{going}。</translation>
    </message>
    <message numerus="yes">
        <source>{going}; %n that are not over stay.</source>
        <translation>
            <numerusform>{going}。終わっていない%n行は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: user ids</source>
        <translation>{heading}：ユーザーID</translation>
    </message>
    <message>
        <source>{host} ({site})</source>
        <translation>{host}（{site}）</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation>{host}に接続できませんでした</translation>
    </message>
    <message>
        <source>{host} knows the key and answered in {ms} ms. Nothing was recorded.</source>
        <translation>{host}はこのキーを認識し、{ms}ミリ秒で応答しました。何も録音していません。</translation>
    </message>
    <message>
        <source>{host}, {application}, {guard}</source>
        <translation>{host}、{application}、{guard}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{keychain} failed ({error}). Try again, or use the key for this session only.</source>
        <translation>{keychain}でエラーがありました（{error}）。もう一度試すか、今回のみの入力にしてください。</translation>
    </message>
    <message>
        <source>{keychain} has no room for a key of this length. Check that only the SecretId and the SecretKey were entered.</source>
        <translation>このキーは長すぎて{keychain}に入りません。SecretIdとSecretKeyだけを入力したか確認してください。</translation>
    </message>
    <message>
        <source>{keychain} holds no key for this profile. Edit the profile and enter it.</source>
        <translation>{keychain}にこのプロファイルのキーがありません。プロファイルを編集して入力してください。</translation>
    </message>
    <message>
        <source>{keychain} is locked, or its question was dismissed. Unlock it and try again.</source>
        <translation>{keychain}がロックされているか、確認が閉じられました。ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{keychain} reported success but did not make the change. Try again, or use the key for this session only.</source>
        <translation>{keychain}は成功と報告しましたが、変更されていません。もう一度試すか、今回のみの入力にしてください。</translation>
    </message>
    <message>
        <source>{lasted} · {confirmed}</source>
        <translation>{lasted} · {confirmed}</translation>
    </message>
    <message>
        <source>{least} to {most} are kept; 0 makes none. Each is as large as the history.</source>
        <translation>{least}～{most}個を残します。0にすると作りません。それぞれ履歴と同じ大きさです。</translation>
    </message>
    <message>
        <source>{least} to {most} for each action; {most} is the service&apos;s own limit. Fewer when other programs use the same key.</source>
        <translation>操作ごとに{least}～{most}件。{most}はサービスの上限です。同じキーを別のプログラムも使う場合は少なくしてください。</translation>
    </message>
    <message>
        <source>{least} to {most} seconds in which an accepted task recorded nobody. Sooner, and rooms that are filling up warn.</source>
        <translation>受け付けられたタスクが誰も録音しないまま{least}～{most}秒経ったとき。短くすると、人が集まる途中のルームでも警告されます。</translation>
    </message>
    <message>
        <source>{least} to {most} seconds. Shorter, and slow answers end as unknown; longer, and a press waits for a dead line.</source>
        <translation>{least}～{most}秒。短くすると、遅い応答の結果が不明になります。長くすると、つながらない回線を待つことになります。</translation>
    </message>
    <message>
        <source>{letter}: {name}</source>
        <translation>{letter}：{name}</translation>
    </message>
    <message>
        <source>{live}, watching paused</source>
        <translation>{live}、監視は一時停止中</translation>
    </message>
    <message>
        <source>{local} {offset} ({utc})</source>
        <translation>{local} {offset}（{utc}）</translation>
    </message>
    <message numerus="yes">
        <source>{looked} of {all} looked at: %n already record.</source>
        <translation>
            <numerusform>{all}件中{looked}件を照会しました。%n件がすでに録音中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark} {what}: {words}</source>
        <translation>{mark} {what}：{words}</translation>
    </message>
    <message>
        <source>{milliseconds:,} ms</source>
        <translation>{milliseconds:,}ミリ秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message numerus="yes">
        <source>{missing:,} of %n characters more: an export as JSON Lines has all</source>
        <translation>
            <numerusform>ほかに%n文字中{missing:,}文字：JSON Linesのエクスポートにはすべてあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missing:,} of %n more: an export as JSON Lines has all</source>
        <translation>
            <numerusform>ほかに%n件中{missing:,}件：JSON Linesのエクスポートにはすべてあります</numerusform>
        </translation>
    </message>
    <message>
        <source>{mode} becomes {new_mode}.</source>
        <translation>モードを{mode}から{new_mode}に変更します。</translation>
    </message>
    <message>
        <source>{mode} {rows}</source>
        <translation>{mode} {rows}</translation>
    </message>
    <message>
        <source>{mode}, {users}</source>
        <translation>{mode}、{users}</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name}（コピー{number}）</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（コピー）</translation>
    </message>
    <message>
        <source>{name} ({count:,})</source>
        <translation>{name}（{count:,}）</translation>
    </message>
    <message>
        <source>{name} and {other} and {third} hold different tokens: unset those that are not of this key.</source>
        <translation>{name}、{other}、{third}のトークンが異なります。このキーのものでないものを外してください。</translation>
    </message>
    <message>
        <source>{name} and {other} are not set in the console&apos;s environment.</source>
        <translation>コンソールの環境に{name}と{other}が設定されていません。</translation>
    </message>
    <message>
        <source>{name} and {other} hold different tokens: unset those that are not of this key.</source>
        <translation>{name}と{other}のトークンが異なります。このキーのものでないほうを外してください。</translation>
    </message>
    <message>
        <source>{name} begins or ends with a space or a line break; set it again without.</source>
        <translation>{name}の先頭か末尾に空白または改行があります。除いて設定し直してください。</translation>
    </message>
    <message>
        <source>{name} colour</source>
        <translation>{name}の色</translation>
    </message>
    <message>
        <source>{name} contains a character that no key has, such as a space; copy it again.</source>
        <translation>{name}に、空白など、キーに使われることのない文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>{name} holds a character that no terminal shows: copy as Python or cURL instead.</source>
        <translation>{name}に、端末で表示できない文字が含まれています。代わりにPythonかcURLとしてコピーしてください。</translation>
    </message>
    <message>
        <source>{name} is a file: what is in it is not in the text.</source>
        <translation>{name}はファイルです。その中身は本文にありません。</translation>
    </message>
    <message>
        <source>{name} is not in the text: {text} only names it.</source>
        <translation>{name}の値は本文にありません。{text}は名前を示しているだけです。</translation>
    </message>
    <message>
        <source>{name} is not set in the console&apos;s environment.</source>
        <translation>コンソールの環境に{name}が設定されていません。</translation>
    </message>
    <message>
        <source>{name} is said again: “{text}” was not taken.</source>
        <translation>{name}が再び出てきました。「{text}」は取り込みませんでした。</translation>
    </message>
    <message>
        <source>{name} was not opened: {why}</source>
        <translation>{name}を開きませんでした：{why}</translation>
    </message>
    <message>
        <source>{name} was written by a newer console: version {version} of the file, while this console knows version {known}. Use the newer console; nothing was changed.</source>
        <translation>{name}は新しいコンソールが書いたものです。ファイルの版は{version}で、このコンソールが扱えるのは{known}までです。新しいコンソールを使ってください。何も変更していません。</translation>
    </message>
    <message>
        <source>{name} {text} is not part of a start.</source>
        <translation>{name} {text}は開始のリクエストの一部ではありません。</translation>
    </message>
    <message>
        <source>{name} · production</source>
        <translation>{name} · 本番</translation>
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
            <numerusform>{name}、ルーム%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: a secret stands in its place.</source>
        <translation>{name}：ここにはシークレットが入っています。</translation>
    </message>
    <message>
        <source>{name}: a start has no such field ({text}).</source>
        <translation>{name}：開始のリクエストにこの項目はありません（{text}）。</translation>
    </message>
    <message>
        <source>{name}: a start has no such field.</source>
        <translation>{name}：開始のリクエストにこの項目はありません。</translation>
    </message>
    <message>
        <source>{name}: rooms to be started</source>
        <translation>{name}：開始するルーム</translation>
    </message>
    <message>
        <source>{name}: {done:,} of {asked:,}</source>
        <translation>{name}：{done:,} / {asked:,}</translation>
    </message>
    <message>
        <source>{name}: {done:,} of {asked:,}, {state}</source>
        <translation>{name}：{done:,} / {asked:,}、{state}</translation>
    </message>
    <message>
        <source>{numbers} · asking what became of the unknown ones</source>
        <translation>{numbers} · 不明なものの結果を確認しています</translation>
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
            <numerusform>{number}は%n人のユーザーとして扱いました。桁区切りのある一つの数かもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} belongs to the console itself; it is no export.</source>
        <translation>{path}はコンソール自身のファイルで、エクスポートしたものではありません。</translation>
    </message>
    <message>
        <source>{path} cannot be locked. Open the console again.</source>
        <translation>{path}をロックできません。コンソールを開き直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read: this user is not allowed to.</source>
        <translation>{path}を読めません。このユーザーには許可されていません。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. Nothing was changed.</source>
        <translation>{path}を読めません：{why}。何も変更していません。</translation>
    </message>
    <message>
        <source>{path} cannot be used: the console needs SQLite 3.34 or newer with its full-text search (FTS5), and {why}. Start it with a Python that has a newer one.</source>
        <translation>{path}を使えません。全文検索（FTS5）付きのSQLite 3.34以降が必要ですが、{why}。新しいSQLiteを備えたPythonで起動してください。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path}を使えません：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}. Choose another folder with --data-dir.</source>
        <translation>{path}を使えません：{why}。--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder, the file or the disk is read-only for this user. Allow writing there, or choose another folder with --data-dir.</source>
        <translation>{path}に書き込めません。フォルダー、ファイル、またはディスクがこのユーザーには読み取り専用です。書き込みを許可するか、--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: the folder, the file or the disk is read-only for this user. Choose another place.</source>
        <translation>{path}に書き込めません。フォルダー、ファイル、またはディスクがこのユーザーには読み取り専用です。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path}に書き込めません：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. The console works without its log.</source>
        <translation>{path}に書き込めません：{why}。ログなしで動作します。</translation>
    </message>
    <message>
        <source>{path} cannot hold this room or user id exactly: half a character is in it. Retype it.</source>
        <translation>{path}はこのルームIDまたはユーザーIDを正確に保存できません。文字の半分だけが含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>{path}に書き込めませんでした</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. Nothing was kept.</source>
        <translation>{path}に書き込めませんでした：{why}。何も保存していません。</translation>
    </message>
    <message>
        <source>{path} is a file, where a folder is wanted. Choose another folder with --data-dir.</source>
        <translation>フォルダーが必要な場所に、ファイル{path}があります。--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s database; it was left as it is. Choose another folder with --data-dir.</source>
        <translation>{path}は別のプログラムのデータベースなので、そのままにしました。--data-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} is damaged, and another console is using it. Nothing was deleted. Close the other console and open this one again: it sets the file aside and begins anew.</source>
        <translation>{path}が壊れていて、別のコンソールが使っています。何も削除していません。その別のコンソールを閉じて、これを開き直してください。ファイルを別名で残し、新しく始めます。</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was deleted. Close every console and open it again: the file is then set aside and a new history started.</source>
        <translation>{path}が壊れています。何も削除していません。すべてのコンソールを閉じて、開き直してください。ファイルは別名で残し、新しい履歴を始めます。</translation>
    </message>
    <message>
        <source>{path} is no file of profiles that this console exported. Nothing was changed.</source>
        <translation>{path}は、このコンソールがエクスポートしたプロファイルのファイルではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>{path} is no history of this console: choose a file that was exported as JSON Lines.</source>
        <translation>{path}はこのコンソールの履歴ではありません。JSON Linesでエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path}はファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is not a file. Move it out of the way.</source>
        <translation>{path}はファイルではありません。別の場所へ移してください。</translation>
    </message>
    <message>
        <source>{path} is there already; it was left as it is.</source>
        <translation>{path}はすでにあるため、そのままにしました。</translation>
    </message>
    <message>
        <source>{path} lies on a file system that cannot lock files, so that consoles would write over each other. Choose a folder on a disk of this computer with --data-dir.</source>
        <translation>{path}のファイルシステムはファイルをロックできず、複数のコンソールが互いの内容を上書きしてしまいます。--data-dirでこのコンピューターのディスク上のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} lies on a file system {why}. Choose a folder on a disk of this computer with --data-dir.</source>
        <translation>{path}のファイルシステムは{why}。--data-dirでこのコンピューターのディスク上のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} must be brought up to date, but an older console is using it. Close the other console; this one opens by itself then.</source>
        <translation>{path}を更新する必要がありますが、古いコンソールが使っています。そのコンソールを閉じると、これは自動で開きます。</translation>
    </message>
    <message>
        <source>{path} says no format: its name must end in {csv} or {lines}.</source>
        <translation>{path}からは形式がわかりません。名前の末尾を{csv}または{lines}にしてください。</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or deleted while the console was running. Close the console and open it again.</source>
        <translation>コンソールの動作中に、{path}が移動、置換、または削除されました。コンソールを閉じて開き直してください。</translation>
    </message>
    <message>
        <source>{path} was written by a newer console. Install it, then import the file.</source>
        <translation>{path}は新しいコンソールが書いたものです。それをインストールしてからインポートしてください。</translation>
    </message>
    <message>
        <source>{path} was written by a newer console. It is left as it is; nothing was kept.</source>
        <translation>{path}は新しいコンソールが書いたものです。そのままにし、何も保存していません。</translation>
    </message>
    <message>
        <source>{path} was written by a newer console: it has version {version}, this console knows up to version {known}. It was left as it is. Install the newer console.</source>
        <translation>{path}は新しいコンソールが書いたものです。版は{version}で、このコンソールが扱えるのは{known}までです。そのままにしました。新しいコンソールをインストールしてください。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {why}.</source>
        <translation>{path}、{line}行目：{why}。</translation>
    </message>
    <message>
        <source>{problem} Was {meant} meant?</source>
        <translation>{problem}{meant}のことですか？</translation>
    </message>
    <message>
        <source>{profile}: room {room}, task {TaskId}</source>
        <translation>{profile}：ルーム{room}、タスク{TaskId}</translation>
    </message>
    <message>
        <source>{profile}: room {room}, task {TaskId}, {lasted}, {users}</source>
        <translation>{profile}：ルーム{room}、タスク{TaskId}、{lasted}、{users}</translation>
    </message>
    <message>
        <source>{progress} · about {time} left</source>
        <translation>{progress} · 残り約{time}</translation>
    </message>
    <message>
        <source>{rate:.1f} a second</source>
        <translation>毎秒{rate:.1f}件</translation>
    </message>
    <message>
        <source>{rate} · {time} left</source>
        <translation>{rate} · 残り{time}</translation>
    </message>
    <message>
        <source>{rooms} …</source>
        <translation>{rooms} …</translation>
    </message>
    <message>
        <source>{room} of application {application}</source>
        <translation>{room}（アプリケーション{application}）</translation>
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
        <translation>{seconds:+.1f}秒（サービスの時刻 − このコンピューターの時刻）</translation>
    </message>
    <message>
        <source>{seconds:,.1f} s</source>
        <translation>{seconds:,.1f}秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence}{next}</translation>
    </message>
    <message>
        <source>{starts}, {stops}</source>
        <translation>{starts}、{stops}</translation>
    </message>
    <message>
        <source>{state} · adopted</source>
        <translation>{state} · 引き継ぎ</translation>
    </message>
    <message>
        <source>{state} · settled</source>
        <translation>{state} · 照会で確定</translation>
    </message>
    <message>
        <source>{state} · stops {time}</source>
        <translation>{state} · {time}停止</translation>
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
        <translation>{begun}から{status}</translation>
    </message>
    <message>
        <source>{text} is a number that a spreadsheet has shortened: digits are lost, copy it again.</source>
        <translation>{text}は表計算ソフトが短縮した数で、桁が失われています。コピーし直してください。</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>{time} {what}</source>
        <translation>{time} {what}</translation>
    </message>
    <message numerus="yes">
        <source>{time}, sent %n times</source>
        <translation>
            <numerusform>{time}、%n回送信</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, {what}</source>
        <translation>{time}、{what}</translation>
    </message>
    <message>
        <source>{time}, {what}, RequestId {RequestId}</source>
        <translation>{time}、{what}、RequestId {RequestId}</translation>
    </message>
    <message>
        <source>{user} is already listed.</source>
        <translation>{user}はすでにリストにあります。</translation>
    </message>
    <message>
        <source>{utc}, local time {local}</source>
        <translation>{utc}、現地時刻{local}</translation>
    </message>
    <message>
        <source>{what} has no {field}</source>
        <translation>{what}に{field}がありません</translation>
    </message>
    <message>
        <source>{what} has “{field}”, which this console does not know; a newer one wrote it</source>
        <translation>{what}に、このコンソールが知らない「{field}」があります。新しいコンソールが書いたものです</translation>
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
        <translation>{why}コンソールは繰り返し試みます。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“{cell}” names no user.</source>
        <translation>「{cell}」はユーザーを示していません。</translation>
    </message>
    <message>
        <source>“{name}” is left as it is. Recording, Lists of rooms… has it, and Start again sends the rest.</source>
        <translation>「{name}」はそのままにしました。「録音」→「ルームのリスト…」で開けます。残りは「もう一度開始」で送信できます。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is not finished: %n rooms are not sent. It can go on when the console is opened again.</source>
        <translation>
            <numerusform>「{name}」は終わっていません。ルーム%n件が未送信です。コンソールを次に開いたときに続けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not finished.</source>
        <translation>「{name}」は終わっていません。</translation>
    </message>
    <message>
        <source>“{name}”: {state}. {counts}.</source>
        <translation>「{name}」：{state}。{counts}。</translation>
    </message>
    <message>
        <source>“{name}”: {state}: {why} {counts}.</source>
        <translation>「{name}」：{state}。{why} {counts}。</translation>
    </message>
    <message>
        <source>“{room}” is no room id.</source>
        <translation>「{room}」はルームIDではありません。</translation>
    </message>
    <message>
        <source>“{room}” was taken for one room, with its space. Write one room a line.</source>
        <translation>「{room}」は空白を含む一つのルームとして扱いました。ルームは一行に一つずつ書いてください。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>“{text}” is no application id.</source>
        <translation>「{text}」はアプリケーションIDではありません。</translation>
    </message>
    <message>
        <source>“{text}” is no mode.</source>
        <translation>「{text}」というモードはありません。</translation>
    </message>
    <message>
        <source>“{text}” was not understood.</source>
        <translation>「{text}」は理解できませんでした。</translation>
    </message>
    <message>
        <source>“{text}”: it is not said whether only they are to be recorded.</source>
        <translation>「{text}」：このユーザーのみを録音するのかどうかがわかりません。</translation>
    </message>
    <message>
        <source>“{word}” is no mode: write single, mixed or both, or 1, 2 or 3.</source>
        <translation>「{word}」というモードはありません。single、mixed、both、または1、2、3と書いてください。</translation>
    </message>
    <message>
        <source>… Deleting</source>
        <translation>… 削除中</translation>
    </message>
    <message>
        <source>… Loading</source>
        <translation>… 読み込み中</translation>
    </message>
    <message>
        <source>… Loading: {why}</source>
        <translation>… 読み込み中：{why}</translation>
    </message>
    <message>
        <source>… Saving</source>
        <translation>… 保存中</translation>
    </message>
    <message>
        <source>… Saving: {waiting}</source>
        <translation>… 保存中：{waiting}</translation>
    </message>
    <message>
        <source>… checking</source>
        <translation>… チェック中</translation>
    </message>
    <message>
        <source>… {waiting}</source>
        <translation>… {waiting}</translation>
    </message>
    <message>
        <source>⊘ Read-only: this profile looks, and starts, stops and changes nothing</source>
        <translation>⊘ 読み取り専用：このプロファイルは閲覧のみで、開始、停止、変更をしません</translation>
    </message>
    <message>
        <source>ⓘ The secret is not copied: type it for the copy.</source>
        <translation>ⓘ シークレットはコピーされません。コピーに入力してください。</translation>
    </message>
    <message>
        <source>ⓘ The space around the pasted text was left out.</source>
        <translation>ⓘ 貼り付けた文字の前後の空白を除きました。</translation>
    </message>
    <message>
        <source>◇ Asks before everything</source>
        <translation>◇ すべての操作の前に確認</translation>
    </message>
    <message>
        <source>○ Free</source>
        <translation>○ 空き</translation>
    </message>
    <message>
        <source>○ Ready</source>
        <translation>○ 準備完了</translation>
    </message>
    <message>
        <source>○ Testing what stood here before</source>
        <translation>○ 前の内容をテスト中</translation>
    </message>
    <message>
        <source>○ Testing…</source>
        <translation>○ テスト中…</translation>
    </message>
    <message>
        <source>◌ ABORTED</source>
        <translation>◌ 中止</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● 録音中</translation>
    </message>
    <message>
        <source>● Records now</source>
        <translation>● 現在録音中</translation>
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
        <translation>⚠ 注意：使用中でないプロファイル{name}のものです</translation>
    </message>
    <message>
        <source>⚠ Caution: room {room} may be recorded now. Watch its row in the history: it is stopped by itself when it shows that it records; else look the room up (Ctrl+L).</source>
        <translation>⚠ 注意：ルーム{room}が録音中かもしれません。履歴の行を見ていてください。録音が確認されると自動で停止します。そうならなければ、ルームを照会してください（Ctrl+L）。</translation>
    </message>
    <message>
        <source>⚠ Caution: room {room} may still be recorded by task {TaskId}. Select its row in the history and stop it (Ctrl+.).</source>
        <translation>⚠ 注意：ルーム{room}がタスク{TaskId}でまだ録音中かもしれません。履歴でその行を選択して停止してください（Ctrl+.）。</translation>
    </message>
    <message>
        <source>⚠ Caution: the note is kept, but its row was removed from the history meanwhile.</source>
        <translation>⚠ 注意：メモは保存しましたが、その行はその間に履歴から削除されました。</translation>
    </message>
    <message>
        <source>⚠ Caution: the note now says “{note}”: changed meanwhile. Save puts this one in its place.</source>
        <translation>⚠ 注意：その間にメモが「{note}」に変わりました。「保存」を押すと、このメモに置き換えます。</translation>
    </message>
    <message>
        <source>⚠ Caution: the note was taken away: changed meanwhile. Save puts this one in its place.</source>
        <translation>⚠ 注意：その間にメモが消されました。「保存」を押すと、このメモを入れます。</translation>
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
        <translation>⚠ 準備ができていません</translation>
    </message>
    <message>
        <source>⚠ Not ready: {why}</source>
        <translation>⚠ 準備ができていません：{why}</translation>
    </message>
    <message>
        <source>⚠ of profile {name}, not the one in use</source>
        <translation>⚠ 使用中でないプロファイル{name}のものです</translation>
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
        <translation>✓ すべてのシークレットを消去しました。</translation>
    </message>
    <message>
        <source>✓ Deleted</source>
        <translation>✓ 削除しました</translation>
    </message>
    <message>
        <source>✓ PASS</source>
        <translation>✓ 合格</translation>
    </message>
    <message>
        <source>✓ Passed: {headline}</source>
        <translation>✓ 合格：{headline}</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 保存しました</translation>
    </message>
    <message>
        <source>✓ The new account is the right one from now on</source>
        <translation>✓ これからは新しいアカウントを正しいものとします</translation>
    </message>
    <message>
        <source>✕ Error: the note is not kept. {why}</source>
        <translation>✕ エラー：メモを保存していません。{why}</translation>
    </message>
    <message numerus="yes">
        <source>✕ Error: the note is too long by %n characters.</source>
        <translation>
            <numerusform>✕ エラー：メモが%n文字長すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ Error: {problem}</source>
        <translation>✕ エラー：{problem}</translation>
    </message>
    <message>
        <source>✕ FAIL</source>
        <translation>✕ 不合格</translation>
    </message>
    <message>
        <source>✕ Failed: {headline}</source>
        <translation>✕ 失敗：{headline}</translation>
    </message>
    <message>
        <source>✕ No room</source>
        <translation>✕ ルームなし</translation>
    </message>
    <message>
        <source>✕ Not deleted: {why}</source>
        <translation>✕ 削除できません：{why}</translation>
    </message>
    <message>
        <source>✕ Not forgotten: {names}. {why}</source>
        <translation>✕ 消去できませんでした：{names}。{why}</translation>
    </message>
    <message>
        <source>✕ Not saved: {why}</source>
        <translation>✕ 保存できません：{why}</translation>
    </message>
    <message>
        <source>✕ The room also stands in line {lines}.</source>
        <translation>✕ 同じルームが{lines}行目にもあります。</translation>
    </message>
    <message>
        <source>✕ {count} of {most}: too many</source>
        <translation>✕ {count} / {most}：多すぎます</translation>
    </message>
    <message>
        <source>✕ {problem}</source>
        <translation>✕ {problem}</translation>
    </message>
</context>
</TS>
