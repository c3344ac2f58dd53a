"""When files that arrived should start a run: all of the inbox has come to rest, and no run has begun since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ingest import list_inbox


@dataclass(frozen=True, slots=True)
class InboxState:
    """What lies in the inboxes. ``files``: path, bytes and the nanosecond of its last change, one each, sorted.

    The change is the inode's (ctime): a copy that keeps the file's own times has arrived all the same.
    """

    files: tuple[tuple[str, int, int], ...]

    @property
    def newest(self) -> datetime | None:
        """When something last arrived or changed; None for empty inboxes."""
        changed = max((each[2] for each in self.files), default=None)
        return None if changed is None else datetime.fromtimestamp(changed / 1e9, UTC)


def look_at(inboxes: Iterable[Path], leave_out: Path) -> InboxState:
    """The inboxes as a run would list them; ``leave_out``: the warehouse's folder. Raises InboxError."""
    found = []
    for inbox in inboxes:
        for file in list_inbox(inbox, leave_out=leave_out.resolve()).files:
            try:
                seen = file.path.stat()
            except OSError:  # gone again
                continue
            found.append((str(file.path), seen.st_size, seen.st_ctime_ns))
    return InboxState(tuple(sorted(found)))


class Watcher:
    """Remembers how the inboxes looked: whether they rest, and for which of their states a run was asked."""

    def __init__(self, settle: float) -> None:
        """``settle``: seconds without any change after which a file counts as written to its end."""
        self._settle = settle
        self._last: InboxState | None = None
        self._since = 0.0
        self._asked_for: InboxState | None = None

    def rests(self, state: InboxState, now: float) -> bool:
        """Whether nothing has changed for long enough and no run was asked for yet. ``now``: monotonic seconds."""
        if state != self._last:
            self._last, self._since = state, now
        return state != self._asked_for and now - self._since >= self._settle

    def is_due(self, state: InboxState, last_begun: datetime | None) -> bool:
        """Whether something arrived since the last run began (None: never); that run has read the rest."""
        if state.newest is None or (last_begun and state.newest <= last_begun):
            self._asked_for = state
            return False
        return True

    def asked(self, state: InboxState) -> None:
        """A run was asked for: this state asks for no other, whatever the clocks of disk and server say."""
        self._asked_for = state
