"""The practice service: the recording service imitated on loopback, for trainers, tests and `--check`."""
