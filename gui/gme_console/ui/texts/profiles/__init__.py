"""What the window says of profiles: the dialog, the marks, the secrets, files of profiles."""
