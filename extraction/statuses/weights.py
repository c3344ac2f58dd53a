"""What words on people's fate weigh: of several, the heaviest tells it, and what weighs nothing tells none."""

from __future__ import annotations

FIT = 2  # meeting the requirements, which ends a list or begins a selection
STATED = 3  # the weight from which a cue says more than that posts or names stand near
POST = 4  # posts that are counted outweigh what is said of people near them
FELL = 5  # that they fell away
DONE = 5  # "sudah dilantik": past, whatever the article is about
NOT_YET = 6  # "belum"
NOW = 6  # what is said of people now, against what they were
GONE = 7  # having died, resigned or gone elsewhere
