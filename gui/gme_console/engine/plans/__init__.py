"""Starts and stops that the console carries out by itself: what is due, and one service with one timer."""
