-- What the console wrote into a history of version 1.
BEGIN TRANSACTION;
CREATE TABLE recording (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            created_us INTEGER NOT NULL,
            changed_us INTEGER NOT NULL,
            profile_id TEXT NOT NULL,
            profile_name TEXT NOT NULL,
            host TEXT NOT NULL,
            BizId TEXT NOT NULL,
            RoomId TEXT NOT NULL,
            RecordMode TEXT NOT NULL,
            SubscribeUserIds TEXT NOT NULL,
            UnSubscribeUserIds TEXT NOT NULL,
            TaskId TEXT,
            state TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            code TEXT NOT NULL DEFAULT '',
            message TEXT NOT NULL DEFAULT '',
            RequestId TEXT NOT NULL DEFAULT ''
        );
INSERT INTO "recording" VALUES(1,1700000000000001,1700000000000002,'practice','Practice','127.0.0.1','3400352518','accepted','1','["1145"]','["2", "3"]','18446744073709551615','accepted','','','','r-1');
INSERT INTO "recording" VALUES(2,1700000000000003,1700000000000004,'practice','Practice','127.0.0.1','3400352518','拒绝 007','1','[]','[]',NULL,'refused','task_in_use','ResourceInUse.TaskInUse','in use','r-2');
INSERT INTO "recording" VALUES(3,1700000000000005,1700000000000006,'practice','Practice','127.0.0.1','3400352518','not sent','1','[]','[]',NULL,'not_sent','connection_refused','','','');
INSERT INTO "recording" VALUES(4,1700000000000007,1700000000000008,'practice','Practice','127.0.0.1','3400352518','unknown','1','["1145"]','[]',NULL,'unknown','read_timeout','','','');
INSERT INTO "recording" VALUES(5,1700000000000009,1700000000000009,'practice','Practice','127.0.0.1','3400352518','open','1','[]','[]',NULL,'sending','','','','');
CREATE TABLE request (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            recording_id INTEGER NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
            console TEXT NOT NULL,
            action TEXT NOT NULL,
            body TEXT NOT NULL,
            intent_us INTEGER NOT NULL,
            sent_us INTEGER,
            done_us INTEGER,
            kind TEXT NOT NULL DEFAULT '',
            reason TEXT NOT NULL DEFAULT '',
            code TEXT NOT NULL DEFAULT '',
            message TEXT NOT NULL DEFAULT '',
            RequestId TEXT NOT NULL DEFAULT '',
            http_status INTEGER,
            raw BLOB NOT NULL DEFAULT x'',
            sendings INTEGER NOT NULL DEFAULT 0,
            elapsed_ms INTEGER,
            clock_offset REAL
        );
INSERT INTO "request" VALUES(1,1,'a2768f83762fa84a','StartRecord','{"BizId":3400352518,"RoomId":"accepted","RecordMode":1,"SubscribeRecordUserIds":{"SubscribeUserIds":["1145"],"UnSubscribeUserIds":["2","3"]}}',1700000000000001,1700000000500000,1700000000000002,'accepted','','','','r-1',200,X'7B22526573706F6E7365223A207B7D7DFF',1,42,0.25);
INSERT INTO "request" VALUES(2,2,'a2768f83762fa84a','StartRecord','{"BizId":3400352518,"RoomId":"\u62d2\u7edd 007","RecordMode":1}',1700000000000003,NULL,1700000000000004,'refused','task_in_use','ResourceInUse.TaskInUse','in use','r-2',200,X'',1,0,NULL);
INSERT INTO "request" VALUES(3,3,'a2768f83762fa84a','StartRecord','{"BizId":3400352518,"RoomId":"not sent","RecordMode":1}',1700000000000005,NULL,1700000000000006,'not_sent','connection_refused','','','',NULL,X'',0,0,NULL);
INSERT INTO "request" VALUES(4,4,'a2768f83762fa84a','StartRecord','{"BizId":3400352518,"RoomId":"unknown","RecordMode":1,"SubscribeRecordUserIds":{"SubscribeUserIds":["1145"]}}',1700000000000007,NULL,1700000000000008,'unknown','read_timeout','','','',NULL,X'',1,0,NULL);
INSERT INTO "request" VALUES(5,5,'a2768f83762fa84a','StartRecord','{"BizId":3400352518,"RoomId":"open","RecordMode":1}',1700000000000009,NULL,NULL,'','','','','',NULL,X'',0,NULL,NULL);
CREATE INDEX recording_created ON recording (created_us);
CREATE INDEX recording_state ON recording (state, created_us);
CREATE INDEX request_recording ON request (recording_id);
CREATE INDEX request_open ON request (console) WHERE done_us IS NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('recording',5);
INSERT INTO "sqlite_sequence" VALUES('request',5);
COMMIT;
