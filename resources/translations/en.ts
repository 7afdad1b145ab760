<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n ABORTED</source>
        <translation>
            <numerusform>%n ABORTED</numerusform>
            <numerusform>%n ABORTED</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n FAIL</source>
        <translation>
            <numerusform>%n FAIL</numerusform>
            <numerusform>%n FAIL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PASS</source>
        <translation>
            <numerusform>%n PASS</numerusform>
            <numerusform>%n PASS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>%n asked</numerusform>
            <numerusform>%n asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked: {accepted:,} accepted, {unknown:,} settling, {refused:,} refused, {not_sent:,} not sent</source>
        <translation>
            <numerusform>%n asked: {accepted:,} accepted, {unknown:,} settling, {refused:,} refused, {not_sent:,} not sent</numerusform>
            <numerusform>%n asked: {accepted:,} accepted, {unknown:,} settling, {refused:,} refused, {not_sent:,} not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank lines</source>
        <translation>
            <numerusform>%n blank line</numerusform>
            <numerusform>%n blank lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells fewer than the first line has.</source>
        <translation>
            <numerusform>%n cell fewer than the first line has.</numerusform>
            <numerusform>%n cells fewer than the first line has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells more than the first line has; they are not used.</source>
        <translation>
            <numerusform>%n cell more than the first line has; it is not used.</numerusform>
            <numerusform>%n cells more than the first line has; they are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of this row are not used.</source>
        <translation>
            <numerusform>%n cell of this row is not used.</numerusform>
            <numerusform>%n cells of this row are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters cannot be read so: choose another encoding.</source>
        <translation>
            <numerusform>%n character cannot be read so: choose another encoding.</numerusform>
            <numerusform>%n characters cannot be read so: choose another encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used.</source>
        <translation>
            <numerusform>%n column is not used.</numerusform>
            <numerusform>%n columns are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked about.</source>
        <translation>
            <numerusform>%n could not be asked about.</numerusform>
            <numerusform>%n could not be asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids are already listed.</source>
        <translation>
            <numerusform>%n id is already listed.</numerusform>
            <numerusform>%n ids are already listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ids at once are too many; nothing was taken.</source>
        <translation>
            <numerusform>%n id at once is too many; nothing was taken.</numerusform>
            <numerusform>%n ids at once are too many; nothing was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last seen a while ago</source>
        <translation>
            <numerusform>%n last seen a while ago</numerusform>
            <numerusform>%n last seen a while ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines stand in the report.</source>
        <translation>
            <numerusform>%n more line stands in the report.</numerusform>
            <numerusform>%n more lines stand in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more parts were not understood.</source>
        <translation>
            <numerusform>%n more part was not understood.</numerusform>
            <numerusform>%n more parts were not understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than once</source>
        <translation>
            <numerusform>%n more than once</numerusform>
            <numerusform>%n more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not of the profile in use, {name}.</source>
        <translation>
            <numerusform>%n of them is not of the profile in use, {name}.</numerusform>
            <numerusform>%n of them are not of the profile in use, {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them record otherwise as last known, and are changed.</source>
        <translation>
            <numerusform>%n of them records otherwise as last known, and is changed.</numerusform>
            <numerusform>%n of them record otherwise as last known, and are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were running before this list and were adopted: they are included.</source>
        <translation>
            <numerusform>%n of them was running before this list and was adopted: it is included.</numerusform>
            <numerusform>%n of them were running before this list and were adopted: they are included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans have passed.</source>
        <translation>
            <numerusform>%n plan has passed.</numerusform>
            <numerusform>%n plans have passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans have passed. Carry them out now?</source>
        <translation>
            <numerusform>%n plan has passed. Carry it out now?</numerusform>
            <numerusform>%n plans have passed. Carry them out now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans wait for the console.</source>
        <translation>
            <numerusform>%n plan waits for the console.</numerusform>
            <numerusform>%n plans wait for the console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles taken.</source>
        <translation>
            <numerusform>%n profile taken.</numerusform>
            <numerusform>%n profiles taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles taken. Keys that the keychain does not have yet: {names}.</source>
        <translation>
            <numerusform>%n profile taken. Keys that the keychain does not have yet: {names}.</numerusform>
            <numerusform>%n profiles taken. Keys that the keychain does not have yet: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles written to {path}, without any secret.</source>
        <translation>
            <numerusform>%n profile written to {path}, without any secret.</numerusform>
            <numerusform>%n profiles written to {path}, without any secret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings go on without the console.</source>
        <translation>
            <numerusform>%n recording goes on without the console.</numerusform>
            <numerusform>%n recordings go on without the console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings need a look</source>
        <translation>
            <numerusform>%n recording needs a look</numerusform>
            <numerusform>%n recordings need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were not stopped: the details of each say why nobody is asked.</source>
        <translation>
            <numerusform>%n recording was not stopped: its details say why nobody is asked.</numerusform>
            <numerusform>%n recordings were not stopped: the details of each say why nobody is asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests on the way</source>
        <translation>
            <numerusform>%n request on the way</numerusform>
            <numerusform>%n requests on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms are too many at once: {most} at most.</source>
        <translation>
            <numerusform>%n room is too many at once: {most} at most.</numerusform>
            <numerusform>%n rooms are too many at once: {most} at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms will be recorded under {profile}.</source>
        <translation>
            <numerusform>%n room will be recorded under {profile}.</numerusform>
            <numerusform>%n rooms will be recorded under {profile}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows added, {updated:,} brought up to date, {unchanged:,} as they were</source>
        <translation>
            <numerusform>%n row added, {updated:,} brought up to date, {unchanged:,} as they were</numerusform>
            <numerusform>%n rows added, {updated:,} brought up to date, {unchanged:,} as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of another application than the profile&apos;s.</source>
        <translation>
            <numerusform>%n row is of another application than the profile&apos;s.</numerusform>
            <numerusform>%n rows are of another application than the profile&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows brought back.</source>
        <translation>
            <numerusform>%n row brought back.</numerusform>
            <numerusform>%n rows brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported to {path}</source>
        <translation>
            <numerusform>%n row exported to {path}</numerusform>
            <numerusform>%n rows exported to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported to {path}.</source>
        <translation>
            <numerusform>%n row exported to {path}.</numerusform>
            <numerusform>%n rows exported to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name their own users; in the others: {users}.</source>
        <translation>
            <numerusform>%n row names its own users; in the others: {users}.</numerusform>
            <numerusform>%n rows name their own users; in the others: {users}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows older than {day} go</source>
        <translation>
            <numerusform>%n row older than {day} goes</numerusform>
            <numerusform>%n rows older than {day} go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed from the history; after a day they are deleted for good.</source>
        <translation>
            <numerusform>%n row removed from the history; after a day it is deleted for good.</numerusform>
            <numerusform>%n rows removed from the history; after a day they are deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed.</source>
        <translation>
            <numerusform>%n row removed.</numerusform>
            <numerusform>%n rows removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were removed from the history; what is over is deleted for good after a day.</source>
        <translation>
            <numerusform>%n row was removed from the history; what is over is deleted for good after a day.</numerusform>
            <numerusform>%n rows were removed from the history; what is over is deleted for good after a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}.</source>
        <translation>
            <numerusform>%n row written to {path}.</numerusform>
            <numerusform>%n rows written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settling</source>
        <translation>
            <numerusform>%n settling</numerusform>
            <numerusform>%n settling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a caution</source>
        <translation>
            <numerusform>%n with a caution</numerusform>
            <numerusform>%n with a caution</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n with an error</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n recordings…</source>
        <translation>
            <numerusform>&amp;Change %n recording…</numerusform>
            <numerusform>&amp;Change %n recordings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look up %n rooms…</source>
        <translation>
            <numerusform>&amp;Look up %n room…</numerusform>
            <numerusform>&amp;Look up %n rooms…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet shows the first %n of them.</source>
        <translation>
            <numerusform>A spreadsheet shows the first %n of them.</numerusform>
            <numerusform>A spreadsheet shows the first %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A ticket has %n characters at most.</source>
        <translation>
            <numerusform>A ticket has %n characters at most.</numerusform>
            <numerusform>A ticket has %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aborting %n quick checks and stopping what they started; the window closes then.</source>
        <translation>
            <numerusform>Aborting %n quick check and stopping what it started; the window closes then.</numerusform>
            <numerusform>Aborting %n quick checks and stopping what they started; the window closes then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopted ones among them: %n.</source>
        <translation>
            <numerusform>Adopted ones among them: %n.</numerusform>
            <numerusform>Adopted ones among them: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another console has been opening the history in {path} for %n seconds.</source>
        <translation>
            <numerusform>Another console has been opening the history in {path} for %n second.</numerusform>
            <numerusform>Another console has been opening the history in {path} for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n where they are?</source>
        <translation>
            <numerusform>Ask about %n recording where it is?</numerusform>
            <numerusform>Ask about %n where they are?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n rooms can be checked at once.</source>
        <translation>
            <numerusform>At most %n room can be checked at once.</numerusform>
            <numerusform>At most %n rooms can be checked at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings</source>
        <translation>
            <numerusform>Change %n recording</numerusform>
            <numerusform>Change %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings?</source>
        <translation>
            <numerusform>Change %n recording?</numerusform>
            <numerusform>Change %n recordings?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n recordings…</source>
        <translation>
            <numerusform>Change %n recording…</numerusform>
            <numerusform>Change %n recordings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n rooms under {profile}?</source>
        <translation>
            <numerusform>Check %n room under {profile}?</numerusform>
            <numerusform>Check %n rooms under {profile}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n RequestIds.</source>
        <translation>
            <numerusform>Copied the RequestId.</numerusform>
            <numerusform>Copied %n RequestIds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n RoomIds.</source>
        <translation>
            <numerusform>Copied the RoomId.</numerusform>
            <numerusform>Copied %n RoomIds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n TaskIds.</source>
        <translation>
            <numerusform>Copied the TaskId.</numerusform>
            <numerusform>Copied %n TaskIds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines.</source>
        <translation>
            <numerusform>Copied %n line.</numerusform>
            <numerusform>Copied %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rooms: {filter}.</source>
        <translation>
            <numerusform>Copied %n room: {filter}.</numerusform>
            <numerusform>Copied %n rooms: {filter}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Copied the row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with the %n rooms not sent</source>
        <translation>
            <numerusform>Go on with the %n room not sent</numerusform>
            <numerusform>Go on with the %n rooms not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave while %n lists of rooms are being sent?</source>
        <translation>
            <numerusform>Leave while a list of rooms is being sent?</numerusform>
            <numerusform>Leave while %n lists of rooms are being sent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving as soon as what is on its way has ended, within %n seconds. Close the window again to hide it meanwhile.</source>
        <translation>
            <numerusform>Leaving as soon as what is on its way has ended, within %n second. Close the window again to hide it meanwhile.</numerusform>
            <numerusform>Leaving as soon as what is on its way has ended, within %n seconds. Close the window again to hide it meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look here %n</source>
        <translation>
            <numerusform>Look here %n</numerusform>
            <numerusform>Look here %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n. Each is stopped once it is known to record.</source>
        <translation>
            <numerusform>Not settled yet: %n. Each is stopped once it is known to record.</numerusform>
            <numerusform>Not settled yet: %n. Each is stopped once it is known to record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was started: %n lines of the list must be put right first.</source>
        <translation>
            <numerusform>Nothing was started: %n line of the list must be put right first.</numerusform>
            <numerusform>Nothing was started: %n lines of the list must be put right first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n selected rows {loaded:,} are loaded; this tells of those.</source>
        <translation>
            <numerusform>Of the %n selected rows {loaded:,} are loaded; this tells of those.</numerusform>
            <numerusform>Of the %n selected rows {loaded:,} are loaded; this tells of those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to stop %n recordings under {profile}?</source>
        <translation>
            <numerusform>Plan to stop %n recording under {profile}?</numerusform>
            <numerusform>Plan to stop %n recordings under {profile}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rooms: {rooms} and %n more</source>
        <translation>
            <numerusform>Rooms: {rooms} and %n more</numerusform>
            <numerusform>Rooms: {rooms} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>S&amp;top %n recordings…</source>
        <translation>
            <numerusform>S&amp;top %n recording…</numerusform>
            <numerusform>S&amp;top %n recordings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n rooms</source>
        <translation>
            <numerusform>Start %n room</numerusform>
            <numerusform>Start %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start those %n a&amp;gain</source>
        <translation>
            <numerusform>Start that %n a&amp;gain</numerusform>
            <numerusform>Start those %n a&amp;gain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start those %n rooms again under {profile}?</source>
        <translation>
            <numerusform>Start that room again under {profile}?</numerusform>
            <numerusform>Start those %n rooms again under {profile}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n rooms of {name} under the profile {profile}.</source>
        <translation>
            <numerusform>Starting %n room of {name} under the profile {profile}.</numerusform>
            <numerusform>Starting %n rooms of {name} under the profile {profile}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings</source>
        <translation>
            <numerusform>Stop %n recording</numerusform>
            <numerusform>Stop %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings of profile {profile}?</source>
        <translation>
            <numerusform>Stop %n recording of profile {profile}?</numerusform>
            <numerusform>Stop %n recordings of profile {profile}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings of “{name}”?</source>
        <translation>
            <numerusform>Stop %n recording of “{name}”?</numerusform>
            <numerusform>Stop %n recordings of “{name}”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings that quick checks left behind?</source>
        <translation>
            <numerusform>Stop %n recording that a quick check left behind?</numerusform>
            <numerusform>Stop %n recordings that quick checks left behind?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n recordings?</source>
        <translation>
            <numerusform>Stop %n recording?</numerusform>
            <numerusform>Stop %n recordings?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop a&amp;ll %n recordings…</source>
        <translation>
            <numerusform>Stop a&amp;ll %n recording…</numerusform>
            <numerusform>Stop a&amp;ll %n recordings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop them</source>
        <translation>
            <numerusform>Stop it</numerusform>
            <numerusform>Stop them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n profiles from this file?</source>
        <translation>
            <numerusform>Take %n profile from this file?</numerusform>
            <numerusform>Take %n profiles from this file?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The console ended before the answer for %n rows came; it asks the service what became of that.</source>
        <translation>
            <numerusform>The console ended before the answer for %n row came; it asks the service what became of that.</numerusform>
            <numerusform>The console ended before the answer for %n rows came; it asks the service what became of that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {count:,} of %n lines were copied; Export… writes all.</source>
        <translation>
            <numerusform>The first {count:,} of %n lines were copied; Export… writes all.</numerusform>
            <numerusform>The first {count:,} of %n lines were copied; Export… writes all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name has %n characters, {most} are the most.</source>
        <translation>
            <numerusform>The name has %n character, {most} are the most.</numerusform>
            <numerusform>The name has %n characters, {most} are the most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording of user {UserId} is in %n files.</source>
        <translation>
            <numerusform>The recording of user {UserId} is in %n file.</numerusform>
            <numerusform>The recording of user {UserId} is in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room id has %n characters; the voice SDK&apos;s guide allows {most}.</source>
        <translation>
            <numerusform>The room id has %n character; the voice SDK&apos;s guide allows {most}.</numerusform>
            <numerusform>The room id has %n characters; the voice SDK&apos;s guide allows {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search box holds %n characters: the rest was left out.</source>
        <translation>
            <numerusform>The search box holds %n character: the rest was left out.</numerusform>
            <numerusform>The search box holds %n characters: the rest was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text names %n rooms: {rooms}</source>
        <translation>
            <numerusform>The text names %n room: {rooms}</numerusform>
            <numerusform>The text names %n rooms: {rooms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole history: %n rows.</source>
        <translation>
            <numerusform>The whole history: %n row.</numerusform>
            <numerusform>The whole history: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They go on at the service, which costs, until stopped:</source>
        <translation>
            <numerusform>It goes on at the service, which costs, until stopped:</numerusform>
            <numerusform>They go on at the service, which costs, until stopped:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were to be done while the console was closed or asleep, and nothing was done:</source>
        <translation>
            <numerusform>It was to be done while the console was closed or asleep, and nothing was done:</numerusform>
            <numerusform>They were to be done while the console was closed or asleep, and nothing was done:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This cell has %n characters, which is too many.</source>
        <translation>
            <numerusform>This cell has %n character, which is too many.</numerusform>
            <numerusform>This cell has %n characters, which is too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What happened · %n steps</source>
        <translation>
            <numerusform>What happened · %n step</numerusform>
            <numerusform>What happened · %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the search and the filters show: %n rows.</source>
        <translation>
            <numerusform>What the search and the filters show: %n row.</numerusform>
            <numerusform>What the search and the filters show: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in zeros after %n digits, which a spreadsheet makes: digits may be lost</source>
        <translation>
            <numerusform>ends in zeros after %n digit, which a spreadsheet makes: digits may be lost</numerusform>
            <numerusform>ends in zeros after %n digits, which a spreadsheet makes: digits may be lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n found…</source>
        <translation>
            <numerusform>more than %n found…</numerusform>
            <numerusform>more than %n found…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answer ended early: %n bytes came</source>
        <translation>
            <numerusform>the answer ended early: %n byte came</numerusform>
            <numerusform>the answer ended early: %n bytes came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answer ended early: %n bytes came, {missing} more were announced</source>
        <translation>
            <numerusform>the answer ended early: %n byte came, {missing} more were announced</numerusform>
            <numerusform>the answer ended early: %n bytes came, {missing} more were announced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {shown:,} of %n bytes</source>
        <translation>
            <numerusform>the first {shown:,} of %n byte</numerusform>
            <numerusform>the first {shown:,} of %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users {users}</source>
        <translation>
            <numerusform>user {users}</numerusform>
            <numerusform>users {users}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users {users} and %n more</source>
        <translation>
            <numerusform>users {users} and %n more</numerusform>
            <numerusform>users {users} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users {users} and the room as a whole</source>
        <translation>
            <numerusform>user {users} and the room as a whole</numerusform>
            <numerusform>users {users} and the room as a whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of %n selected rows were copied: the others are not loaded.</source>
        <translation>
            <numerusform>{count:,} of %n selected row were copied: the others are not loaded.</numerusform>
            <numerusform>{count:,} of %n selected rows were copied: the others are not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{doing}: {done:,} of %n rows</source>
        <translation>
            <numerusform>{doing}: {done:,} of %n row</numerusform>
            <numerusform>{doing}: {done:,} of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done:,} of %n rows</source>
        <translation>
            <numerusform>{done:,} of %n row</numerusform>
            <numerusform>{done:,} of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} %n more on this list are odd, too.</source>
        <translation>
            <numerusform>{first} %n more on this list is odd, too.</numerusform>
            <numerusform>{first} %n more on this list are odd, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{going}; %n that are not over stay.</source>
        <translation>
            <numerusform>{going}; %n that is not over stays.</numerusform>
            <numerusform>{going}; %n that are not over stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{looked} of {all} looked at: %n already record.</source>
        <translation>
            <numerusform>{looked} of {all} looked at: %n already records.</numerusform>
            <numerusform>{looked} of {all} looked at: %n already record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missing:,} of %n characters more: an export as JSON Lines has all</source>
        <translation>
            <numerusform>{missing:,} of %n character more: an export as JSON Lines has all</numerusform>
            <numerusform>{missing:,} of %n characters more: an export as JSON Lines has all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{missing:,} of %n more: an export as JSON Lines has all</source>
        <translation>
            <numerusform>{missing:,} of %n more: an export as JSON Lines has all</numerusform>
            <numerusform>{missing:,} of %n more: an export as JSON Lines has all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n rooms</source>
        <translation>
            <numerusform>{name}, %n room</numerusform>
            <numerusform>{name}, %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} was taken for %n users. It may be one number, grouped by thousands.</source>
        <translation>
            <numerusform>{number} was taken for %n user. It may be one number, grouped by thousands.</numerusform>
            <numerusform>{number} was taken for %n users. It may be one number, grouped by thousands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time}, sent %n times</source>
        <translation>
            <numerusform>{time}, sent once</numerusform>
            <numerusform>{time}, sent %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is not finished: %n rooms are not sent. It can go on when the console is opened again.</source>
        <translation>
            <numerusform>“{name}” is not finished: %n room is not sent. It can go on when the console is opened again.</numerusform>
            <numerusform>“{name}” is not finished: %n rooms are not sent. It can go on when the console is opened again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ Error: the note is too long by %n characters.</source>
        <translation>
            <numerusform>✕ Error: the note is too long by %n character.</numerusform>
            <numerusform>✕ Error: the note is too long by %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
