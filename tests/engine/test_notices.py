"""What the engine has to say reaches whoever listens, however late."""

from __future__ import annotations

from gme_console.engine.notices import Notice, Notices


def test_what_is_said_before_anybody_listens_is_told_to_the_first() -> None:
    notices, first, second = Notices(), list[Notice](), list[Notice]()
    early, withdrawn, later = Notice("early"), Notice("not true any more"), Notice("later")
    notices.add(early)
    notices.add(withdrawn)
    notices.withdraw(withdrawn)
    notices.listen(first.append)
    notices.listen(second.append)
    notices.add(later)
    assert first == [early, later]
    assert second == [later]


def test_what_is_not_true_any_more_is_taken_back() -> None:
    notices, gone = Notices(), list[Notice]()
    notices.listen(lambda _: None)
    notices.withdrawn.connect(gone.append)
    notices.withdraw(Notice("early"))
    assert gone == [Notice("early")]
