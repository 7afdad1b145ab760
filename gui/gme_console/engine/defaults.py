"""What the command line can change, before it is changed, and words that the first painting needs."""

OPENING = "Opening the history"
"""What a Start waits for that was pressed as soon as the window was there."""

REQUEST_S = 15.0
"""How long a request may take in all."""

REQUESTS_PER_SECOND = 20
"""The service's limit for each action (API reference). Other programs with the same key draw on it too."""

ALARM_S = 120.0
"""How long an accepted task may record nobody before that is odd."""

LOG_LEVEL = "info"
"""How much goes into the log."""

BACKUPS = 5
MOST_BACKUPS = 1000
"""Daily backups of the history that are kept."""
