"""
What all events of some days say together: how many left, and with what in them.

    index ─ which, when, what state ─┐
    line judge ─ what is in them ────┼─ collecting ─ values ─ words
    receipts ─ what was redacted ────┘
"""
