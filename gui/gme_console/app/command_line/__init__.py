"""What the command line understands, a part for each thing that can be asked; `arguments` is for the others."""
