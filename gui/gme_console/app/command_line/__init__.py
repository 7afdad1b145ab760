"""The options of the command line, read and checked. `arguments` has them all."""
