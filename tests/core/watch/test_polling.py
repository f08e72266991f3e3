"""When folders are polled, and at what cost."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.watch import open_watcher
from pellucid.watch.polling import SLOWEST_S, FolderPoll, Pace, network_file_system

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
//nas/share /mnt/with\\040space cifs rw 0 0
me@host:/ /mnt/ssh fuse.sshfs rw 0 0
host0 /mnt/vm 9p rw 0 0
/dev/sdc1 /mnt/windows fuseblk rw 0 0
/dev/sdd1 /mnt/vm ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("/var/lib", None),
        ("/home/someone/.local/share/rerun/analytics", "nfs4"),
        ("/home", "nfs4"),
        ("/homes", None),
        ("/home/local/rerun", None),
        ("/mnt/with space/rerun", "cifs"),
        ("/mnt/ssh/rerun", "fuse.sshfs"),
        ("/mnt/vm/rerun", None),
        ("/mnt/windows/rerun", None),
    ],
)
def test_network_file_systems_are_known_by_their_mount(tmp_path, folder, expected):
    """The longest mount point that holds the folder decides, and of two on one point the later."""
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS, encoding="ascii")
    assert expected == network_file_system(Path(folder), mounts=mounts)


def test_no_list_of_mounts_means_local(tmp_path):
    """Where the system has no such list, folders count as local."""
    assert network_file_system(tmp_path, mounts=tmp_path / "absent") is None


def test_a_local_folder_is_not_polled(tmp_path):
    """Polling is the last resort."""
    watcher = open_watcher(tmp_path)
    assert "polling" != watcher.backend
    assert not watcher.notice
    watcher.close()


def test_a_look_names_each_difference_once(tmp_path):
    """New, changed and deleted files are named by one look and not by the next."""
    poll = FolderPoll(tmp_path)
    (tmp_path / "kept").write_bytes(b"")
    (tmp_path / "grown").write_bytes(b"one")
    (tmp_path / "gone").write_bytes(b"")
    assert [None] == [change.name for change in poll.look()]
    (tmp_path / "grown").write_bytes(b"one two")
    (tmp_path / "gone").unlink()
    (tmp_path / "new").write_bytes(b"")
    assert {"grown", "gone", "new"} == {change.name for change in poll.look()}
    assert [] == poll.look()


def test_quiet_folders_are_looked_at_less_often():
    """The rest grows while nothing changes, is short again after a change, and long after a slow look."""
    pace = Pace()
    rests = [pace.rest_s(changed=False, look_s=0.0) for _ in range(20)]
    assert sorted(rests) == rests
    assert SLOWEST_S == rests[-1]
    assert pace.rest_s(changed=True, look_s=0.0) < 0.05
    assert pace.rest_s(changed=True, look_s=1.0) > 10


def test_a_full_and_quiet_folder_takes_half_a_percent_at_most():
    """Its looks are slow, so they are rarer once nothing changes, but never rarer than a viewer's lines live."""
    pace = Pace()
    rests = [pace.rest_s(changed=False, look_s=0.00125) for _ in range(20)]
    assert rests[0] < 0.06
    assert 0.5 == rests[-1]
    assert 1.0 == [pace.rest_s(changed=False, look_s=0.02) for _ in range(20)][-1]
    assert pace.rest_s(changed=True, look_s=0.002) < 0.06
