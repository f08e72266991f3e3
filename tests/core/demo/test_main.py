"""The demo source's command line."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pellucid.demo.__main__ import main
from pellucid.demo.folders import data_dir
from pellucid.demo.script import written_lines


@pytest.mark.parametrize("wrong", [["--rate", "0"], ["--events", "0"], ["--rate", "fast"], ["--beat", "0"]])
def test_a_wrong_option_says_so(tmp_path, capsys, wrong):
    """The exit code is 2 and the message names the option; nothing is made."""
    with pytest.raises(SystemExit) as ended:
        main(["--home", str(tmp_path / "home"), *wrong])
    assert 2 == ended.value.code
    assert wrong[0] in capsys.readouterr().err
    assert not (tmp_path / "home").exists()


def test_a_seed_and_a_start_make_its_files_repeatable(tmp_path):
    """The real child writes what `written_lines` foretells."""
    command = [
        sys.executable,
        "-m",
        "pellucid.demo",
        "--home",
        str(tmp_path),
        "--events",
        "5",
        "--rate",
        "100",
    ]
    made_up = ["--seed", "4", "--start", "1970-01-01T00:00:01Z"]
    with subprocess.Popen([*command, *made_up], stdin=subprocess.PIPE) as child:
        assert 0 == child.wait(60)
    foretold = list(written_lines(seed=4, count=5, start_ns=1_000_000_000))
    (path,) = data_dir(tmp_path).glob("*.json")
    assert {path.stem} == {session for session, _ in foretold}
    assert [raw for _, raw in foretold] == path.read_bytes().splitlines()
