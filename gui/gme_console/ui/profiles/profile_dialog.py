"""The dialog in which profiles are added, edited, copied, deleted and tested."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QWidget

from gme_console.api.plain_text import folded
from gme_console.engine.profiles.profile_messages import ProfileDraft
from gme_console.profiles.profile import PRACTICE, GuardLevel, Profile, Site, Source
from gme_console.ui.profiles.color_picker import unused_color
from gme_console.ui.profiles.confirmations import UnsavedEdits, ask_delete
from gme_console.ui.profiles.connection_tests import ConnectionTests
from gme_console.ui.profiles.dialog_layout import ProfileDialogLayout
from gme_console.ui.texts.profiles.connection_test_text import explained
from gme_console.ui.texts.profiles.profile_text import (
    copy_name,
    deleted_text,
    not_copied_text,
    saved_text,
    saving_text,
)
from gme_console.ui.texts.shell_text import waiting_text
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.notices import Busy
    from gme_console.engine.profiles.profile_messages import ProfileList, ProfileTested
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.ui.texts.row_text import Explainer


class ProfileDialog(QDialog):
    """UI thread; opened with `open()`.

    Typed secrets leave the widgets with the draft that is saved or tested, and this object as soon as they are saved
    or the dialog closes.
    """

    def __init__(self, service: ProfileService, explainer: Explainer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profiles")
        self.setWindowTitle(tr("Profiles"))
        self._service = service
        self._explainer = explainer
        self._profiles: tuple[Profile, ...] = (PRACTICE,)
        self._draft: Profile | None = None
        self._current = PRACTICE
        self._in_use = PRACTICE.id
        self._saving: Profile | None = None
        self._parts = ProfileDialogLayout(self)
        self._tests = ConnectionTests(self._parts.form, self._parts.result, lambda: self._current)
        self._unsaved = UnsavedEdits(self, self._parts.form, self._save, self._discard)
        self._connect()
        self._show(PRACTICE)

    def show_profiles(self, profiles: ProfileList) -> None:
        """Follows the stored profiles; what is being edited stays."""
        first = self._profiles == (PRACTICE,)
        self._profiles, self._in_use = profiles.profiles, profiles.chosen_id
        stored = self._stored(self._current.id)
        if stored is not None and self._draft is not None and self._draft.id == stored.id:
            self._draft = None
        if self._draft is None and (stored is None or (first and not self.isVisible())):
            self._show(self._stored(profiles.chosen_id) or PRACTICE)
        elif stored is not None and not self._parts.form.is_edited() and stored != self._current:
            self._show(stored)
        else:
            self._parts.form.show_stored(stored, self._taken())
        self._show_list()
        self._offer_use()

    def go_to_secret(self, profile_id: str) -> None:
        """To the profile and into the field that its key is typed into; asks first when something is not saved."""
        if profile_id == self._current.id:
            self._parts.form.go_to_secret()
        else:
            self._unsaved.leave(lambda: self._arrive_at_secret(profile_id))

    def reject(self) -> None:
        """Esc, Close and the window's close button: asks first when something is not saved."""
        self._unsaved.leave(super().reject)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._discard()

    def _saved(self, profile: Profile, problem: str | Detail) -> None:
        """A problem leaves everything as it was typed."""
        if profile is not self._saving:  # it was deleted meanwhile
            return
        self._saving = None
        self._parts.status.setText(saved_text(problem))
        here = not problem and profile.id == self._current.id and not self._was_discarded(profile)
        if here:
            self._current = profile
            self._parts.form.mark_saved(profile)
            self._offer_use()
        self._unsaved.saved(here)

    def _deleted(self, profile_id: str, problem: str | Detail) -> None:
        if self._saving is not None and self._saving.id == profile_id:
            self._saving = None
        self._unsaved.stay()
        self._parts.status.setText(deleted_text(problem))

    def _tested(self, tested: ProfileTested) -> None:
        self._tests.end(explained(tested, self._explainer))

    def _show_busy(self, busy: Busy) -> None:
        """What the running test or save waits for."""
        if self._tests.waits():
            self._parts.result.show_waiting(waiting_text((busy,)))
        elif self._saving is not None:
            self._parts.status.setText(saving_text(waiting_text((busy,))))

    def _connect(self) -> None:
        parts = self._parts
        self._service.changed.connect(self.show_profiles)
        self._service.waits.connect(self._show_busy)
        parts.sidebar.profile_requested.connect(self._go_to)
        parts.sidebar.add.clicked.connect(self.add)
        parts.sidebar.copy.clicked.connect(self._copy)
        parts.sidebar.delete.clicked.connect(self._ask_delete)
        parts.form.edited.connect(self._edited)
        parts.save.clicked.connect(self._save)
        parts.test.clicked.connect(self._test)
        parts.result.keep_account.clicked.connect(self._keep_account)
        parts.use.clicked.connect(self._use)
        parts.close.clicked.connect(self.reject)

    def _show(self, profile: Profile) -> None:
        self._current = profile
        self._parts.show_practice(profile.id == PRACTICE.id)
        self._parts.form.show_profile(profile, self._stored(profile.id), self._taken())
        self._outdate_result()

    def _offer_use(self) -> None:
        """Only what is saved can be used, and what is in use needs no offer."""
        saved = self._stored(self._current.id) is not None and not self._parts.form.is_edited()
        self._parts.use.setVisible(saved and self._current.id != self._in_use)

    def _use(self) -> None:
        self._service.choose(self._current.id)
        self.reject()

    def _show_list(self) -> None:
        self._parts.sidebar.show_profiles(self._profiles, self._draft, self._current.id)

    def _stored(self, profile_id: str) -> Profile | None:
        return next((profile for profile in self._profiles if profile.id == profile_id), None)

    def _taken(self) -> frozenset[str]:
        return frozenset(folded(p.name) for p in self._profiles if p.id != self._current.id)

    def _go_to(self, profile_id: str) -> None:
        if profile_id == self._current.id:
            return
        self._parts.sidebar.show_current(self._current.id)
        self._unsaved.leave(lambda: self._arrive(profile_id))

    def _arrive(self, profile_id: str) -> None:
        self._draft = None
        self._parts.status.clear()
        self._show(self._stored(profile_id) or PRACTICE)
        self._show_list()

    def _arrive_at_secret(self, profile_id: str) -> None:
        self._arrive(profile_id)
        self._parts.form.go_to_secret()

    def add(self) -> None:
        """Begins a new one; asks first when something is not saved."""
        color = unused_color(profile.color for profile in self._profiles)
        draft = Profile(uuid4().hex, "", color, Site.INTERNATIONAL, "", None, GuardLevel.ASK_STOP, Source.KEYCHAIN)
        self._unsaved.leave(lambda: self._show_draft(draft))

    def _copy(self) -> None:
        self._unsaved.leave(self._show_copy)

    def _show_copy(self) -> None:
        original = self._current
        if original.id == PRACTICE.id:  # a profile that was never saved was to be copied, and discarded
            return
        name = copy_name(original.name, self._taken() | {folded(original.name)})
        self._show_draft(original._replace(id=uuid4().hex, name=name))
        if original.source is not Source.ENVIRONMENT:
            self._parts.status.setText(not_copied_text())

    def _show_draft(self, draft: Profile) -> None:
        self._draft = draft
        self._parts.status.clear()
        self._show(draft)
        self._show_list()
        self._parts.form.name.setFocus()
        self._parts.form.name.selectAll()

    def _edited(self) -> None:
        self._parts.status.clear()
        self._outdate_result()

    def _outdate_result(self) -> None:
        self._tests.outdate()
        self._offer_use()

    def _save(self) -> None:
        if self._saving is not None:
            return
        form = self._parts.form
        if not form.check():
            self._unsaved.stay()
            return
        self._saving = form.profile()
        self._parts.status.setText(saving_text())
        draft = ProfileDraft(self._saving, form.hand_over_credential())
        self._service.save(draft, partial(self._saved, draft.profile))

    def _test(self) -> None:
        draft = self._tests.begin()
        if draft is not None:
            self._service.test(draft, self._tested)

    def _keep_account(self) -> None:
        self._service.accept_account(self._tests.keep_account())

    def _was_discarded(self, saved: Profile) -> bool:
        """Whether the fields were put back while the save was on its way."""
        return saved != self._parts.form.profile() and not self._parts.form.is_edited()

    def _discard(self) -> None:
        """Back to what is saved, without a trace of typed secrets."""
        self._draft = None
        self._parts.status.clear()
        self._parts.form.forget_secrets()
        self._show(self._stored(self._current.id) or PRACTICE)
        self._show_list()

    def _ask_delete(self) -> None:
        stored = self._stored(self._current.id)
        ask_delete(self, stored or self._parts.form.profile(), stored is not None, self._delete)

    def _delete(self) -> None:
        profile = self._current
        stored = self._stored(profile.id) is not None
        self._discard()
        if stored:
            self._parts.status.setText(tr("… Deleting"))
            self._service.delete(profile.id, partial(self._deleted, profile.id))
