"""`pellucid analytics details`."""

from __future__ import annotations


def test_it_tells_what_is_collected_where_it_goes_and_what_can_be_known(home, call):
    """Each part has its heading, and the places are those of this machine."""
    done = call("analytics", "details")
    assert 0 == done.code
    for heading in (
        "What Rerun says it collects",
        "Where it goes",
        "What Pellucid can know",
        "What Pellucid cannot know",
    ):
        assert heading in done.out
    unwrapped = " ".join(done.out.split())
    assert "https://tel.rerun.io" in unwrapped
    assert str(home.app.default_data_dir) in unwrapped


def test_as_json(call):
    """Headings lead to lists of sentences."""
    found = call("analytics", "details", "--json").json
    assert all(
        sentences and all(sentence.endswith(".") for sentence in sentences) for sentences in found.values()
    )


def test_a_folder_with_braces_does_not_disturb(call, tmp_path):
    """A data folder's name is text, not a form to fill in."""
    folder = tmp_path / "{x}" / "{endpoint}"
    assert str(folder) in " ".join(call("analytics", "details", "--data-dir", folder).out.split())
