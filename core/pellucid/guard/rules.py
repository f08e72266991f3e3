"""What the guard looks for, in the words that a person reads, and what may be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping


class Action(StrEnum):
    """What becomes of a text in which a rule found something."""

    REDACT = "redact"
    """What was found is replaced by the rule's name in angle quotes."""
    HASH = "hash"
    """What was found is replaced by its hash, so that equal ones can still be told from different ones."""
    WITHHOLD = "withhold"
    """The whole field is dropped."""
    ALLOW = "allow"
    """The rule is off."""
    FLAG = "flag"
    """It is reported and stays as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One kind of text that should not leave a person's machine unnoticed."""

    name: str
    """Stable: as it is in a catalogue, in a marker and in a line of the log."""
    title: str
    """As a person reads it in a list."""
    sentence: str
    """What the rule finds and what it passes over, in plain words."""
    default: Action = Action.REDACT
    """What is done unless the app says otherwise."""


_RULES: Final = (
    Rule(
        name="secret",
        title=said("Secret"),
        sentence=said(
            "A password, token or private key, in the form that AWS, GitHub, GitLab, Slack, Stripe, Google, OpenAI, "
            "Anthropic and others give theirs. A project key of PostHog is public and passes."
        ),
    ),
    Rule(
        name="card",
        title=said("Card number"),
        sentence=said("A payment card's number: a known issuer's digits, with the right check digit."),
    ),
    Rule(
        name="email",
        title=said("E-mail address"),
        sentence=said("Somebody's e-mail address."),
    ),
    Rule(
        name="url",
        title=said("Telling web address"),
        sentence=said(
            "A URL with a user name or password in it, or with a query or fragment. A plain URL passes."
        ),
    ),
    Rule(
        name="home",
        title=said("Path in a home folder"),
        sentence=said(
            "A path in somebody's home folder on Linux, macOS or Windows, to its end; it names a person."
        ),
    ),
    Rule(
        name="ip",
        title=said("IP address"),
        sentence=said(
            "A machine's address, IPv4 or IPv6. This machine's address for itself (127.0.0.1) and version numbers pass."
        ),
    ),
    Rule(
        name="mac",
        title=said("MAC address"),
        sentence=said("The address that is burnt into a network card."),
    ),
    Rule(
        name="name",
        title=said("Your name or this computer's"),
        sentence=said(
            "Your login name or this computer's name, as a whole word, unless it is one that thousands share."
        ),
    ),
    Rule(
        name="long_text",
        title=said("Long text"),
        sentence=said(
            "More than 200 characters of running text. Ids, lists of versions and call stacks pass."
        ),
    ),
)

RULES: Final[Mapping[str, Rule]] = MappingProxyType({rule.name: rule for rule in _RULES})
"""Every rule by its name, the gravest first: of two that found the very same place the earlier is named."""
