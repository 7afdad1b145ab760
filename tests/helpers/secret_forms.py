"""The forms in which a secret could come to light."""

from __future__ import annotations

import base64
from urllib.parse import quote


def forms(secret: str) -> set[bytes]:
    """The secret in clear, URL-encoded, and in base64 however it is aligned."""
    plain = secret.encode()
    encoded = {base64.b64encode(b"x" * shift + plain)[4 * (shift > 0) : -4] for shift in range(3)}
    return {plain, quote(secret, safe="").encode(), quote(secret).encode(), *encoded}
