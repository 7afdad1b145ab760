"""Text and files that people bring, understood as requests. Nothing here sends, asks or keeps anything."""
