"""
What a person wants done to single events and fields on their way out, beside the yes or no to all: standing rules.

Rules only lower. What consent, catalogue or guard keep back stays back whatever a rule says; a rule can take something
more out, and nothing else. They are applied by the sender when it seals a batch, so recording does not know of them.
"""

from pellucid.rules.file import RULES_NAME, RulesFile
from pellucid.rules.values import Rules, Treatment, UnreadableRules

__all__ = ["RULES_NAME", "Rules", "RulesFile", "Treatment", "UnreadableRules"]
