"""Whether a program collects: four answers, each with a word, a shape and a sentence."""

from __future__ import annotations

from dataclasses import replace

from pellucid.config.reading import NotSetUp
from pellucid_gui.collection import Collection, collection_of


def test_a_config_means_one_of_four(rerun, set_up, broken):
    """On, off, not set up, and unknown for all that Rerun cannot read."""
    assert Collection.ON is collection_of(set_up)
    assert Collection.OFF is collection_of(replace(set_up, enabled=False))
    assert Collection.NOT_SET_UP is collection_of(NotSetUp(config_file=rerun.config_file))
    assert Collection.UNKNOWN is collection_of(broken)


def test_the_four_differ_in_shape():
    """None is told apart by colour alone, and each has its sentence."""
    assert len(Collection) == len({answer.icon for answer in Collection})
    assert len(Collection) == len({answer.sentence("Rerun") for answer in Collection})
