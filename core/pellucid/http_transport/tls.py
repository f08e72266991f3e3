"""Who the peer has to be: certificates are always verified, there is no switch for it."""

from __future__ import annotations

import ipaddress
import ssl
from typing import TYPE_CHECKING, cast

from pellucid.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


def trusting(ca_file: Path | None) -> ssl.SSLContext:
    """
    Return a context that trusts the authorities of a file and no others, or those of the system.

    Raises:
        UsageError: The file cannot be read, or there is no authority to trust.
    """
    try:
        context = ssl.create_default_context(cafile=None if ca_file is None else str(ca_file))
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or "not a PEM file with certificates"
        raise UsageError(
            f"The authorities in {ca_file} cannot be read: {cause}", "Correct or remove the file's setting."
        ) from error
    if ca_file is None and not context.cert_store_stats()["x509_ca"] and not _has_folder():
        raise UsageError("This system has no certificate authorities to trust", "Name a CA file.")
    context.set_alpn_protocols(["http/1.1"])
    return context


def peer_name(sock: ssl.SSLSocket, host: str) -> str:
    """Return the name in the peer's certificate that matched `host`, as the certificate writes it."""
    certificate = sock.getpeercert() or {}
    _, _, parent = host.partition(".")
    for kind, name in cast("tuple[tuple[str, str], ...]", certificate.get("subjectAltName", ())):
        if kind == "DNS" and name.lower() in {host, f"*.{parent}"}:
            return name
        if kind == "IP Address" and _same_address(name, host):
            return name
    return host  # verified by the library, by a rule that is not ours


def _same_address(one: str, other: str) -> bool:
    try:
        return ipaddress.ip_address(one.strip()) == ipaddress.ip_address(other)
    except ValueError:
        return False


def _has_folder() -> bool:
    return ssl.get_default_verify_paths().capath is not None  # its certificates are read when they are needed
