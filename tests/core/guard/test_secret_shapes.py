"""Passwords, tokens and keys, and what only resembles them. No token here was ever valid."""

from __future__ import annotations

import base64

import pytest

from pellucid.guard.secret_shapes import find_secrets

# In parts, so that no scanner takes this file for a leak.
MIXED = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0"
JWT = ".".join("ey" + "J" + part for part in ("hbGciOiJIUzI1NiJ9", "zdWIiOiIxMjM0NTY3ODkwIn0")) + "." + MIXED
PEM = "-----BEGIN RSA PRIVATE" + " KEY-----\n" + MIXED + "\n" + MIXED + "\n-----END RSA PRIVATE" + " KEY-----"

TOKENS = {
    "AWS": "AKIA" + "ABCDEFGHIJ234567",
    "AWS session": "ASIA" + "ABCDEFGHIJ234567",
    "GitHub": "ghp_" + MIXED[:36],
    "GitHub server": "ghs_" + MIXED[:36],
    "GitHub fine-grained": "github_pat_" + MIXED[:22] + "_" + MIXED,
    "GitLab": "glpat-" + MIXED[:20],
    "Slack": "xoxb-" + "123456789012-" + MIXED[:24],
    "Slack app": "xapp-" + "1-A012-" + MIXED[:24],
    "Slack webhook": "hooks.slack.com/services/" + "T0000/B0000/" + MIXED[:24],
    "Stripe": "sk_live_" + MIXED[:24],
    "Stripe restricted": "rk_live_" + MIXED[:24],
    "Stripe webhook": "whsec_" + MIXED[:32],
    "Google": "AIza" + MIXED[:35],
    "Google OAuth": "ya29." + MIXED,
    "OpenAI": "sk-" + MIXED,
    "OpenAI project": "sk-proj-" + MIXED + "_" + MIXED,
    "Anthropic": "sk-ant-" + "api03-" + MIXED + "-" + MIXED,
    "Hugging Face": "hf_" + MIXED[:34],
    "npm": "npm_" + MIXED[:36],
    "PyPI": "pypi-" + "AgEIcHlwaS5vcmc" + MIXED,
    "JWT": JWT,
    "PEM": PEM,
    "PostHog personal": "phx_" + MIXED,
    "PostHog flags": "phs_" + MIXED,
    "SendGrid": "SG." + MIXED[:22] + "." + MIXED,
    "Shopify": "shpat_" + "0123456789abcdef" * 2,
    "DigitalOcean": "dop_v1_" + "0123456789abcdef" * 4,
    "Vault": "hvs." + MIXED,
    "Telegram": "123456789" + ":AA" + MIXED[:33],
}


@pytest.mark.parametrize("vendor", TOKENS)
@pytest.mark.parametrize("around", ["{}", "with {} in it", '"{}"', "got:{}\n", "({}),"])
def test_tokens_of_the_vendors_are_found(vendor, around):
    """Alone, in a sentence, in quotes: the token, the whole token and nothing but the token."""
    text = around.format(TOKENS[vendor])
    assert TOKENS[vendor] in {text[start:end] for start, end in find_secrets(text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("password=hunter2", "password=hunter2"),
        ("user=bob;Password=hunter two;x=1", "Password=hunter"),
        ("PGPASSWORD=x", None),
        ("db_password = s3cr3t!", "password = s3cr3t!"),
        ('{"password": "hunter two"}', 'password": "hunter two"'),
        ("passwd: s3cr3t", "passwd: s3cr3t"),
        ("pwd=hunter2", "pwd=hunter2"),
        ("api_key=0123abcd4567", "api_key=0123abcd4567"),
        ("AWS_SECRET_ACCESS_KEY=" + MIXED, "SECRET_ACCESS_KEY=" + MIXED),
        ("client-secret => '" + MIXED + "'", "client-secret => '" + MIXED + "'"),
        ("access_token: " + MIXED, "access_token: " + MIXED),
        ("--token=abc12345", "token=abc12345"),
        ("Authorization: Bearer abcdef", "Authorization: Bearer abcdef"),
        ("'authorization': 'Basic " + "eDp5'", "authorization': 'Basic eDp5"),
        ("authorization=" + MIXED, "authorization=" + MIXED),
        ("curl -H Bearer abc123def456", "Bearer abc123def456"),
        ("Basic " + base64.b64encode(b"user:pass").decode(), "Basic dXNlcjpwYXNz"),
    ],
)
def test_what_is_called_a_secret_is_found_with_what_calls_it_so(text, found):
    """In the forms of shells, config files, JSON and HTTP."""
    assert ([] if found is None else [found]) == [text[start:end] for start, end in find_secrets(text)]


@pytest.mark.parametrize(
    "text",
    [
        "phc_sgKidIE4WYYFSJHd8LEYY1UZqASpnfQKeMqlJfSXwqg",
        "api_key: phc_sgKidIE4WYYFSJHd8LEYY1UZqASpnfQKeMqlJfSXwqg",
        '"api_key": "phc_sgKidIE4WYYFSJHd8LEYY1UZqASpnfQKeMqlJfSXwqg"',
        "31fc6d1d7f8f155c3029d8f85b931ecc0c7bbfaf",
        "5f7ebd4f3d7fd33372ffc66acae2f5fc40b85361afe1d74f30ccf87ed2b94de8",
        "sk-learn-based-classifier-of-pictures-v2",
        "task-based-scheduling-of-many-things",
        "ghp_short",
        "hf_hub_download_with_a_rather_long_name",
        "npm_config_registry",
        "glpat-",
        "xoxo-1234",
        "AKIA is a prefix",
        "pypi-server",
        "eyJ.eyJ.x",
        "-----BEGIN CERTIFICATE-----",
        "-----BEGIN PUBLIC KEY-----",
        "Wrong password: try again",
        "password=",
        "password=***",
        "password=${PASSWORD}",
        "password=$PASSWORD",
        "password=%s",
        "password=true",
        "password: required",
        "passwordless=1",
        "PWD=/usr/lib",
        "unexpected token: variable_1",
        "tokens=4096000000",
        "secret=none",
        "basic rendering configuration",
        "Basic authentication",
        "bearer of good news",
        "authorization: required",
        "keyboard=qwertz12345",
        "full_webgpu_support",
    ],
)
def test_public_keys_placeholders_and_names_pass(text):
    """A project key is public, a hash is no key, a name with dashes is a name."""
    assert [] == find_secrets(text)


def test_a_private_key_without_its_end_is_found_to_the_end():
    """A text that was cut has the key all the same."""
    cut = "x " + PEM[:60]
    assert [(2, len(cut))] == find_secrets(cut)
