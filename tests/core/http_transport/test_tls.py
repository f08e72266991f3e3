"""Who the peer has to be."""

from __future__ import annotations

import ssl

import pytest

from pellucid.errors import UsageError
from pellucid.http_transport import tls


class _Peer:
    """Stands for a socket after its handshake: the standard library gives no other way to a certificate's names."""

    def __init__(self, *names):
        self._names = names

    def getpeercert(self):
        """Return it as `ssl` does."""
        return {"subjectAltName": self._names}


def test_certificates_are_always_verified(ca_file):
    """Name and chain, with the file's authorities alone."""
    context = tls.trusting(ca_file)
    assert (ssl.CERT_REQUIRED, True) == (context.verify_mode, context.check_hostname)
    assert 1 == context.cert_store_stats()["x509_ca"]
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_a_file_without_certificates_is_an_error(tmp_path):
    """It names the file, and says what to do."""
    path = tmp_path / "ca.pem"
    path.write_text("nothing")
    with pytest.raises(UsageError, match=r"ca\.pem") as caught:
        tls.trusting(path)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("names", "host", "expected"),
    [
        ([("DNS", "b.example"), ("DNS", "A.example")], "a.example", "A.example"),
        ([("DNS", "*.i.posthog.com")], "eu.i.posthog.com", "*.i.posthog.com"),
        ([("IP Address", "0:0:0:0:0:0:0:1")], "::1", "0:0:0:0:0:0:0:1"),
        ([("IP Address", "odd")], "a.example", "a.example"),
    ],
)
def test_the_name_that_matched_is_found(names, host, expected):
    """As the certificate writes it, wildcard included."""
    assert expected == tls.peer_name(_Peer(*names), host)
