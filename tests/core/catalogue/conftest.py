"""A small catalogue, and changed copies of it."""

from __future__ import annotations

import pytest

from pellucid.catalogue.reading import read_catalogue

SMALL = """
title = "My Viewer"
version = "1"

[events.viewer_opened]
title = "Viewer Opened"
purpose = "To see how often it is started."
class = "usage"
[events.viewer_opened.fields.renderer]
type = "text"
purpose = "To decide which drivers are tested."
example = "vulkan"
choices = ["vulkan", "metal"]
[events.viewer_opened.fields.windows]
type = "integer"
purpose = "To decide how many must fit."
example = 2
[events.viewer_opened.fields.application_id]
type = "text"
purpose = "To count programs."
example = "x"
hashed = true

[events.source_failed]
title = "Source Failed"
purpose = "To mend what fails."
class = "error"
[events.source_failed.fields.reason]
type = "text"
purpose = "To tell failures apart."
example = "no such file"
max_length = 80
optional = true

[metadata.app_version]
type = "text"
purpose = "To tell old problems from new ones."
example = "1.4.0"

[guard]
ip = "withhold"
"""


@pytest.fixture
def small():
    """Read the small catalogue, with some of its text replaced."""

    def read(*changes, more=""):
        text = SMALL
        for before, after in changes:
            assert before in text
            text = text.replace(before, after)
        return read_catalogue((text + more).encode())

    return read
