"""Under what an embedded app's session is uploaded, as its first receipt says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid.wire import PostHogHeader

if TYPE_CHECKING:
    from pellucid.ledger.receipts import Receipt


def upload_header(opened: Receipt) -> PostHogHeader | None:
    """
    Return the header of the bodies that a session's lines make.

    The id is the one that they were recorded under, whatever the app's config says by now.

    Args:
        opened: The session's first receipt.

    Returns:
        `None` for a session of a watched app, or one whose receipt does not say it all.
    """
    context = opened.details.get("context")
    api_key, distinct_id = opened.text("api_key"), opened.text("distinct_id")
    if api_key is None or not distinct_id or not isinstance(context, dict):
        return None
    return PostHogHeader(
        api_key=api_key,
        distinct_id=distinct_id,
        context={
            str(name): value for name, value in context.items() if isinstance(value, str | int | float | bool)
        },
        # What cannot be read is read as the choice that says less.
        geoip_disable=opened.details.get("geoip_disable") is not False,
        person_profile=opened.details.get("person_profile") is True,
    )
