"""What the console is opened with, step by step: Qt, the first painting, the history. For `app` alone."""
