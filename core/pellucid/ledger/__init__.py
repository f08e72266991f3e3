"""Pellucid's own copies: append-only logs of lines, receipts that say what became of them, healing and purging."""
