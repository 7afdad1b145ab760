"""What each code from below says: tables of sentences, which message_text looks into."""
