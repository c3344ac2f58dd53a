"""Listing an inbox: what is found, what is refused and in which words, and inboxes that cannot be listed."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest import InboxError, list_inbox
from tests.permissions import without_root


def test_files_are_found_to_the_leaves_sorted_and_named_by_the_inbox(tmp_path: Path) -> None:
    inbox = tmp_path / "articles"
    for name in ("b.txt", "2025/12/metro.txt", "a.html", ".hidden.txt", ".git/config.txt"):
        (inbox / name).parent.mkdir(parents=True, exist_ok=True)
        (inbox / name).write_text("isi", encoding="utf-8")
    found = list_inbox(inbox)
    assert [each.source_path for each in found.files] == [
        "articles/2025/12/metro.txt",
        "articles/a.html",
        "articles/b.txt",
    ]
    assert found.refusals == ()
    first = found.files[0]
    assert (first.inbox, first.byte_size) == (str(inbox.resolve()), 3)
    assert first.modified_ns == first.path.stat().st_mtime_ns


def test_a_folder_that_is_left_out_is_neither_read_nor_refused(tmp_path: Path) -> None:
    for name in ("a.txt", "warehouse/lantik.duckdb", "warehouse/runs/b.txt", "deep/warehouse/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = list_inbox(tmp_path, leave_out=(tmp_path / "warehouse").resolve())
    below = [each.source_path.partition("/")[2] for each in found.files]
    assert (below, found.refusals) == (["a.txt", "deep/warehouse/c.txt"], ())
    nested = list_inbox(tmp_path, leave_out=(tmp_path / "deep" / "warehouse").resolve())
    assert [each.path.name for each in nested.files] == ["a.txt", "lantik.duckdb", "b.txt"]


def _dangling(inbox: Path) -> None:
    (inbox / "x.txt").symlink_to(inbox / "gone.txt")


def _circle(inbox: Path) -> None:
    (inbox / "x.txt").symlink_to(inbox / "x.txt")


def _folder_link(inbox: Path) -> None:
    (inbox / "x.txt").symlink_to(inbox)


def _empty_folder(inbox: Path) -> None:
    (inbox / "x.txt").mkdir()


def _pipe(inbox: Path) -> None:
    os.mkfifo(inbox / "x.txt")


def _device(inbox: Path) -> None:
    (inbox / "x.txt").symlink_to("/dev/null")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        pytest.param(_dangling, "inbox/x.txt is a link that leads nowhere.", id="dangling-link"),
        pytest.param(_circle, "inbox/x.txt cannot be read: its links lead in a circle.", id="link-circle"),
        pytest.param(_folder_link, "inbox/x.txt is a link to a folder, which is not followed.", id="folder-link"),
        pytest.param(
            _empty_folder, "inbox/x.txt is a folder with no files in it, not an article file.", id="empty-folder"
        ),
        pytest.param(_pipe, "inbox/x.txt is a named pipe, not an article file.", id="named-pipe"),
        pytest.param(_device, "inbox/x.txt is a device, not an article file.", id="device"),
    ],
)
def test_what_is_no_file_is_refused_and_the_rest_goes_on(
    tmp_path: Path, make: Callable[[Path], None], reason: str
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "good.txt").write_text("isi", encoding="utf-8")
    make(inbox)
    found = list_inbox(inbox)
    assert [each.source_path for each in found.files] == ["inbox/good.txt"]
    assert [(each.source_path, each.reason) for each in found.refusals] == [("inbox/x.txt", reason)]


def test_a_socket_is_refused() -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"{folder}/x.sock")
        assert list_inbox(Path(folder)).refusals[0].reason.endswith("x.sock is a socket, not an article file.")


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (tmp_path / "elsewhere.txt").write_text("isi berita", encoding="utf-8")
    (inbox / "x.txt").symlink_to(tmp_path / "elsewhere.txt")
    found = list_inbox(inbox)
    assert [(each.source_path, each.byte_size) for each in found.files] == [("inbox/x.txt", 10)]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param(b"be\xffrita.txt", r"inbox/be\xffrita.txt", id="bytes-that-are-no-utf8"),
        pytest.param(b"be\x1b[31mrita.txt", r"inbox/be\x1b[31mrita.txt", id="terminal-escape"),
        pytest.param(b"be\nrita.txt", r"inbox/be\nrita.txt", id="line-break"),
        pytest.param("pelantikan – é.txt".encode(), "inbox/pelantikan – é.txt", id="letters-stay"),
    ],
)
def test_names_are_made_printable(tmp_path: Path, name: bytes, shown: str) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    path = os.path.join(os.fsencode(inbox), name)  # noqa: PTH118 (Path takes no bytes)
    with open(path, "wb") as handle:  # noqa: PTH123 (Path takes no bytes)
        handle.write(b"isi")
    found = list_inbox(inbox)
    assert [each.source_path for each in found.files] == [shown]
    assert found.files[0].path.read_bytes() == b"isi"


def test_a_folder_without_permission_is_refused_and_the_rest_goes_on(open_folder: Path) -> None:
    closed = open_folder / "closed"
    closed.mkdir()
    (open_folder / "good.txt").write_text("isi", encoding="utf-8")
    closed.chmod(0)
    with without_root():
        found = list_inbox(open_folder)
    closed.chmod(0o755)
    assert len(found.files) == 1
    assert [each.reason for each in found.refusals] == [
        f"{open_folder.name}/closed is a folder that cannot be listed: there is no permission to read it."
    ]


def test_folders_nested_deeper_than_python_recurses_are_walked(tmp_path: Path) -> None:
    folders = [tmp_path / "inbox"]
    for _ in range(1_100):
        folders[-1].mkdir()
        folders.append(folders[-1] / "d")
    file = folders.pop().with_name("x.txt")
    file.write_text("isi", encoding="utf-8")
    try:
        found = list_inbox(tmp_path / "inbox").files
    finally:
        file.unlink()
        for folder in reversed(folders):  # pytest's own cleaning up would recurse, and fail
            folder.rmdir()
    assert [each.path for each in found] == [file]


def _missing(base: Path) -> Path:
    return base / "nowhere"


def _a_file(base: Path) -> Path:
    (base / "file").write_text("isi", encoding="utf-8")
    return base / "file"


def _closed(base: Path) -> Path:
    (base / "closed").mkdir(mode=0)
    return base / "closed"


def _below_closed(base: Path) -> Path:
    return _closed(base) / "inbox"


@pytest.mark.parametrize(
    ("make", "ending"),
    [
        pytest.param(_missing, "nowhere does not exist; make the folder or name another one.", id="missing"),
        pytest.param(_a_file, "file is no folder.", id="a-file"),
        pytest.param(_closed, "closed cannot be listed: there is no permission to read it.", id="no-permission"),
        pytest.param(_below_closed, "inbox cannot be listed: there is no permission to read it.", id="below-closed"),
    ],
)
def test_an_inbox_that_cannot_be_listed_says_so(open_folder: Path, make: Callable[[Path], Path], ending: str) -> None:
    inbox = make(open_folder)
    with without_root(), pytest.raises(InboxError) as raised:
        list_inbox(inbox)
    assert str(raised.value).startswith("The inbox /")
    assert str(raised.value).endswith(ending)
