"""What the process needs besides the console: Qt, logs, signals, threads, garbage. For `app` alone."""
