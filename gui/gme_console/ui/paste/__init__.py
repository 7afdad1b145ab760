"""What is pasted or dropped and plainly a request: shown with what was taken from where, before it fills the form."""
