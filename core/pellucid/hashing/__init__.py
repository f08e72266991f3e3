"""
Ids that a person's own files carry, made unreadable before they are written down.

    KeyedHash      under a secret of this installation, which stays in the keyring: nobody can guess names and compare
    rerun_hash     as Rerun has it, under a salt that everybody knows: for apps that must match its values
"""

from pellucid.hashing.keyed import KeyedHash
from pellucid.hashing.rerun import rerun_hash
from pellucid.hashing.secret import InstallSecret, forget_secret, install_secret, passing_secret

__all__ = [
    "InstallSecret",
    "KeyedHash",
    "forget_secret",
    "install_secret",
    "passing_secret",
    "rerun_hash",
]
