"""What the window can hear: the facade's signals, each with the value that it carries beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Told(QObject):
    """In the UI thread."""

    profiles_changed = Signal(object)  # ProfileList
    credential_changed = Signal(object)  # CredentialStatus
    noticed = Signal(object)  # Notice
    profile_saved = Signal(object)  # ProfileSaved
    profile_tested = Signal(object)  # ProfileTested
    profile_waits = Signal(str)
