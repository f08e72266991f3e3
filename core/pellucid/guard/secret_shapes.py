"""
Passwords, tokens and private keys, by the form that those who issue them give them.

Vendors mark their tokens with a beginning of their own, so that leaked ones can be found; what has no such mark is
found by what stands before it: `password=`, `Authorization:`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.guard.values import Span

_LEAST_TOKEN: Final = 16
_PARTS_BY_CHARACTER: Final = {
    "_": ["hp_", "ho_", "hu_", "hs_", "hr_", "_pat_", "k_", "whsec_", "hf_", "npm_", "phx_", "phs_", "at_", "ca_", "pa_", "ss_", "_v1_"],
    "-": ["-----BEGIN", "gl", "xox", "xapp-", "GOCSPX-", "sk-", "pypi-"],
    ".": ["eyJ", "hooks.slack.com", "ya29.", "SG.", "hvs."],
    "A": ["AKIA", "ASIA", "AIza", ":AA"],
}  # fmt: skip
"""What is in each token that `_tokens` finds, by a character of it, since most texts lack even that character."""


def _may_have_token(text: str) -> bool:
    for character, parts in _PARTS_BY_CHARACTER.items():
        if character in text:
            for part in parts:
                if part in text:
                    return True
    return False


@cache
def _tokens() -> re.Pattern[str]:
    # What has an open end needs nothing after it, or may not begin inside itself: else a text of nothing but
    # beginnings would be read again from each of them.
    return re.compile(
        r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----"
        r"(?s:.*?)(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|\Z)"
        r"|(?<![\w-])eyJ[\w-]{8,}+\.[\w-]{8,}+\.[\w-]*+(?:\.[\w-]++){0,2}"  # JWT, JWE
        r"|(?<![A-Za-z0-9])(?:"
        r"(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])"  # AWS
        r"|gh[pousr]_[A-Za-z0-9]{36,}+|github_pat_[A-Za-z0-9_]{22,}+"  # GitHub
        r"|gl(?:pat|dt|rt|ptt|ft|cbt|imt|agent|oas|soat)-[\w-]{20,}+"  # GitLab
        r"|xox[abeoprs]-[A-Za-z0-9-]{10,}+|xapp-[0-9]-[A-Za-z0-9-]{10,}+"  # Slack
        r"|hooks\.slack\.com/(?:services|workflows)/[\w/]{20,}+"
        r"|[rs]k_(?:live|test)_[A-Za-z0-9]{16,}+|whsec_[A-Za-z0-9+/=]{24,}+"  # Stripe
        r"|AIza[\w-]{35,}+|ya29\.[\w-]{20,}+|GOCSPX-[\w-]{20,}+"  # Google
        r"|hf_[A-Za-z0-9]{30,}+"  # Hugging Face
        r"|npm_[A-Za-z0-9]{36,}+|pypi-[\w-]{40,}+"  # package registries
        r"|ph[xs]_[A-Za-z0-9_]{20,}+"  # PostHog; phc_ is a project's public key
        r"|SG\.[\w-]{16,64}\.[\w-]{16,}+"  # SendGrid
        r"|shp(?:at|ca|pa|ss)_[0-9A-Fa-f]{32,}+"  # Shopify
        r"|do[opr]_v1_[0-9a-f]{64}"  # DigitalOcean
        r"|hvs\.[\w-]{24,}+"  # Vault
        r"|[0-9]{8,10}:AA[\w-]{32,}+"  # Telegram
        r")"
        r"|(?<![\w-])(?P<sk>sk-[\w-]{20,}+)"  # OpenAI, Anthropic
    )


def _is_random(token: str) -> bool:
    """Tell a key from a name with dashes: `sk-learn-based-classifier` has no capitals and digits in it."""
    has_digit = any(character.isdigit() for character in token)
    return has_digit and (token.startswith("sk-ant-") or token.lower() != token)


def _find_tokens(text: str) -> list[Span]:
    if len(text) < _LEAST_TOKEN or not _may_have_token(text):
        return []
    return [
        match.span() for match in _tokens().finditer(text) if match["sk"] is None or _is_random(match["sk"])
    ]


_VALUE: Final = r"""(?P<quote>["'])?(?(quote)(?P<quoted>[^"'\r\n\u2039\u203a]++)["']?|(?P<value>[^\s"'&;<>\u2039\u203a]++))"""


@cache
def _assignments() -> re.Pattern[str]:
    return re.compile(
        r"(?<![a-z])(?P<key>"
        r"pass(?:word|wd|phrase)|pwd"
        r"|(?:client[_-]?)?secret(?:[_-]?(?:access[_-]?)?key)?|api[_-]?key|(?:access|account|private|auth)[_-]?key"
        r"|(?:(?:access|auth|refresh|session|id|bearer|api)[_-]?)?token"
        r")(?P<after>\\?[\"'])?[ \t]{0,4}(?P<mark>:=|=>|[=:])[ \t]{0,4}" + _VALUE,
        re.IGNORECASE,
    )


_NO_SECRETS: Final = frozenset({
    "true", "false", "null", "none", "nil", "undefined", "yes", "no", "on", "off",
    "required", "optional", "missing", "invalid", "empty", "redacted", "hidden",
})  # fmt: skip
_KEY_WORDS: Final = ("pass", "pwd", "secret", "key", "token")
_AUTHORIZATION_WORDS: Final = ("bearer", "basic", "authorization")
_PASSWORDS: Final = ("pass", "pwd")
_LEAST_SECRET: Final = 8
_LEAST_MENTIONED: Final = 20
"""`unexpected token: variable_1` is a sentence about a token."""
_PUBLIC: Final = "phc_"


@cache
def _placeholder() -> re.Pattern[str]:
    return re.compile(
        r"[*•xX.]{2,}|\$\{.*|\$\(.*|\$[A-Z_]+|%[a-z]|%\(.*|%[A-Z_]+%?|\{[\w.!:]*\}*|\[[\w ]*\]?|\(\w*\)?",
        re.DOTALL,
    )


def _is_secret(match: re.Match[str]) -> bool:
    """Tell a secret's value from a word of a sentence, a switch or a placeholder."""
    value = (match["quoted"] or match["value"] or "").strip(",.")
    bare = value.rstrip(")]}")
    if not bare or bare.lower() in _NO_SECRETS or _placeholder().fullmatch(bare) or value.startswith(_PUBLIC):
        return False
    key = match["key"].lower()
    is_assigned = match["mark"] != ":" or match["after"] is not None
    if key == "pwd" and value[0] in "/\\~":  # the shell's working directory
        return False
    has_digit = any(character.isdigit() for character in value)
    if key.startswith(_PASSWORDS):
        # `Wrong password: try again` is a sentence.
        return is_assigned or match["quote"] is not None or has_digit
    is_given = is_assigned or match["quote"] is not None
    return len(value) >= (_LEAST_SECRET if is_given else _LEAST_MENTIONED) and has_digit


@cache
def _authorizations() -> re.Pattern[str]:
    return re.compile(
        r"(?<![a-z])(?:"
        r"(?:proxy-)?authorization\\?[\"']?[ \t]{0,4}[:=][ \t]{0,4}\\?[\"']?"
        r"(?P<named>(?:bearer|basic|token|digest|negotiate|apikey|aws4-hmac-sha256)[ \t]{1,4})?"
        r"|(?P<scheme>bearer|basic)[ \t]{1,4}"
        r")(?P<credentials>[^\s\"'<>,;\u2039\u203a]{4,}+)",
        re.IGNORECASE,
    )


def _is_basic(credentials: str) -> bool:
    """Tell whether a word is `user:password` in base64."""
    from binascii import Error, a2b_base64  # noqa: PLC0415 - hardly any text gets as far as this

    try:
        return b":" in a2b_base64(credentials.encode("ascii") + b"==")
    except (Error, UnicodeEncodeError):
        return False


_LEAST_UNNAMED: Final = 12


@cache
def _credentials() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z0-9._~+/-]{8,}={0,2}")


def _is_authorization(match: re.Match[str]) -> bool:
    """Tell credentials from words: `basic rendering` and `authorization: required` pass."""
    credentials = match["credentials"].rstrip(".)]}")
    if _placeholder().fullmatch(credentials):
        return False
    has_digit = any(character.isdigit() for character in credentials)
    if match["named"] is not None:
        return True
    if match["scheme"] is None:
        return has_digit and len(credentials) >= _LEAST_UNNAMED
    if match["scheme"].lower() == "basic":
        return _credentials().fullmatch(credentials) is not None and _is_basic(credentials)
    return has_digit and _credentials().fullmatch(credentials) is not None


def find_secrets(text: str) -> list[Span]:
    """Find passwords, tokens and private keys; public project keys, placeholders and names with dashes pass."""
    found = _find_tokens(text)
    if "=" not in text and ":" not in text and " " not in text:
        return found
    lowered = text.lower()
    if ("=" in text or ":" in text) and any(word in lowered for word in _KEY_WORDS):
        found += [match.span() for match in _assignments().finditer(text) if _is_secret(match)]
    if any(word in lowered for word in _AUTHORIZATION_WORDS):
        found += [match.span() for match in _authorizations().finditer(text) if _is_authorization(match)]
    return found
