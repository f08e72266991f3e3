"""
What must not be said: each text is looked at before it is written to disk.

A rule finds places in a text; the action that the app or the person chose for the rule says what becomes of them. For
somebody else's program the same rules only flag.
"""

from pellucid.guard.flags import flags
from pellucid.guard.guard import Guard
from pellucid.guard.identity import own_words
from pellucid.guard.rules import RULES, Action, Rule
from pellucid.guard.values import Hit, Verdict

__all__ = ["RULES", "Action", "Guard", "Hit", "Rule", "Verdict", "flags", "own_words"]
