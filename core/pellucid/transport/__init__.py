"""
What an upload is asked for with, and what may become of it: values only, no network.

How bytes really leave the machine is `http_transport`; a test may bring its own `Transport`.
"""

from pellucid.transport.values import (
    ANSWER_BYTES,
    Accepted,
    Blocked,
    Endpoint,
    Rejected,
    RetryLater,
    Transport,
    Unanswered,
    UploadRequest,
    UploadResult,
)

__all__ = [
    "ANSWER_BYTES",
    "Accepted",
    "Blocked",
    "Endpoint",
    "Rejected",
    "RetryLater",
    "Transport",
    "Unanswered",
    "UploadRequest",
    "UploadResult",
]
