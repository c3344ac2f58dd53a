"""Words that overrule what is said of a count's fate so far, or that tell it where nothing else does."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from extraction.categories.categories import is_subject
from extraction.categories.paragraph_schemes import is_wanted
from extraction.statuses.clause_words import (
    is_meant_to_be,
    is_unread,
    should_be,
    waits_though,
)
from extraction.statuses.early_stages import passed_a_stage
from extraction.statuses.entering_words import REST
from extraction.statuses.lists_of_names import is_longer_list
from extraction.statuses.results import came_through, is_taken_on, was_outranked
from extraction.statuses.sayings import (
    are_empty_by_now,
    are_filled_by_now,
    are_numbered_too,
    are_seats_there,
    is_a_sitting,
    is_allotted,
    is_attended,
    is_competed_for,
    is_contended,
    is_fought_for,
    is_left_by,
    is_less,
    is_needed,
    is_offered,
    is_requested,
    is_stage_ahead,
    is_vacated,
    is_what_they_want,
    lacks_people,
    was_before,
    was_before_today,
    were_taken_in,
)
from extraction.statuses.stocks import is_at_hand, is_by_now, is_stock, took_part
from extraction.statuses.turns import is_ahead, is_put_off, is_tomorrow, waits_behind, waits_therefore
from extraction.statuses.weights import DONE, GONE, NOT_YET, POST, STATED
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_AT_FIRST = re.compile(
    r"(?<![a-z])(?<!yang )(?:semula|awalnya|mulanya|mula-mula)"
    r"(?: (?!bekerja|mengabdi|berstatus|menjadi|sebagai|adalah|merupakan|dari|honorer|yang|mereka|berasal)[a-z]+){0,5}"
    r" \Z"
)
_LEFT_OVER = re.compile(r"(?: [a-z]+)? (?:selebihnya|sisanya)(?![a-z])")
_Told = tuple[str, int] | None  # a status with its weight


def overruled(page: Page, around: Surroundings, best: _Told) -> _Told:
    """What the first row says that holds of the count; ``best``, which is told so far, where none does."""
    for says, then in _rows_for(best):
        if says(page, around):
            return then
    return best


@cache
def _rows_for(best: _Told) -> tuple[tuple[Callable[[Page, Surroundings], bool], tuple[str, int]], ...]:
    """The rows that may hold where ``best`` is told so far; there are some thirty such states."""
    return tuple((says, then) for so_far, says, then in _ROWS if so_far(best))


def _untold(best: _Told) -> bool:
    return best is None


def _untold_or_slight(best: _Told) -> bool:
    """Whether no more than a need, a stock or fitness is told."""
    return best is None or best[1] <= 2


def _untold_or_posts(best: _Told) -> bool:
    """Whether no more is told than posts that are counted."""
    return best is None or best[1] <= POST


def _untold_or_applied(best: _Told) -> bool:
    """Whether no more is told than that they applied."""
    return best is None or best == ("other", 5)


def _entered(best: _Told) -> bool:
    return best is not None and best[0] == "appointed"


def _untold_or_entered(best: _Told) -> bool:
    return best is None or best[0] == "appointed"


def _proposed(best: _Told) -> bool:
    return best is not None and best[0] == "proposed"


def _passed(best: _Told) -> bool:
    return best == ("proposed", STATED)


def _waiting(best: _Told) -> bool:
    return best is not None and best[0] == "remaining"


def _untold_or_asked_for(best: _Told) -> bool:
    return best is None or best == ("proposed", POST)


def _fell(best: _Told) -> bool:
    """Whether they fell away, but not for good."""
    return best is not None and best[0] == "other" and best[1] < GONE


def _untold_of_seats(best: _Told) -> bool:
    """Whether nothing is told of seats, but that they are counted, or what befell those who held them."""
    return best is None or best[0] == "other" or best == ("proposed", POST)


def _whatever(_: _Told) -> bool:
    return True


def _were_at_first(page: Page, around: Surroundings) -> bool:
    """Whether so many people were there before some fell away ("semula tercatat 2.060 nama").

    Not honorer, but where they are asked for ("mulanya diusulkan 300 honorer").
    """
    first = _AT_FIRST.search(page.folded, *around.lead(60, around.clause[0]))
    if first is None:
        return False
    return "usul" in first.group() or not (_is_honorer(around) or _are_honorer(page, around))


def _are_honorer(page: Page, around: Surroundings) -> bool:
    """Whether the clause is on how many honorer there are ("honorer di sini mulanya 6.766"), not on posts for them."""
    return is_subject(page, around, "honorer") and not any(
        cue.meaning.counted == "post" for cue in page.cues.within(around.gap[0], around.number.start)
    )


def _is_honorer(around: Surroundings) -> bool:
    """Whether the count's own words name honorer or applicants, who are no proposal."""
    return any(
        cue.meaning.category == "honorer" or cue.meaning.status == "other" for cue in (*around.after, *around.before)
    )


def _are_contended_for(page: Page, around: Surroundings) -> bool:
    """Whether posts are counted that others contend for."""
    return around.counted == "post" and (is_contended(page, around) or is_fought_for(page, around))


def _lack_people(page: Page, around: Surroundings) -> bool:
    """Whether posts are counted for which nobody is left."""
    return around.counted == "post" and lacks_people(page, around)


def _is_left(page: Page, around: Surroundings) -> bool:
    """Whether they are the rest of those told before."""
    return bool(REST.search(page.folded, *around.lead(40)) or _LEFT_OVER.match(page.folded, around.number.end))


# What is told so far, what the words say besides, and what follows: the first row that holds decides.
_ROWS: tuple[tuple[Callable[[_Told], bool], Callable[[Page, Surroundings], bool], tuple[str, int]], ...] = (
    (_untold_or_slight, was_outranked, ("remaining", NOT_YET)),  # "R3/L 1.998 orang, 356 orang hanya R3"
    (_fell, is_taken_on, ("proposed", 5)),  # "1.321 orang yang gagal akan dijadikan PPPK paruh waktu"
    (_untold_or_applied, came_through, ("proposed", STATED)),  # "ada 2.376 pendaftar dan 217 di antaranya berhasil"
    (_whatever, is_at_hand, ("other", 5)),
    (_untold, should_be, ("proposed", STATED)),  # "yang semestinya hadir 196 orang"
    (_untold_or_asked_for, _are_contended_for, ("proposed", 5)),  # "bersaing merebut 240 posisi"
    (_untold_or_asked_for, are_filled_by_now, ("appointed", STATED)),  # "1.170 formasi tahun 2024 telah terisi"
    (_untold_or_posts, is_allotted, ("proposed", 5)),  # "memperoleh kuota awal 4.500 PPPK"
    (_waiting, is_competed_for, ("proposed", POST)),  # "88 formasi tersisa akan diperebutkan 2.740 pendaftar"
    (_fell, is_what_they_want, ("proposed", POST)),  # "yang diperebutkan ialah sisa kuota 2024 sebanyak 216 orang"
    (_untold_or_slight, is_wanted, ("proposed", STATED)),  # "untuk CPNS, Minahasa mencari 35 orang"
    (_untold_or_slight, is_requested, ("proposed", POST)),  # "meminta 300 guru PPPK tambahan"
    (_untold, is_needed, ("other", 2)),  # "masih perlu kira-kira 1.000 guru lagi"
    (_untold, is_stage_ahead, ("proposed", 5)),  # "tahap kedua nanti 2.075 orang"
    (_untold_or_posts, were_taken_in, ("appointed", DONE)),  # "rekrutmen 2023 telah menghasilkan 512 guru"
    (_untold, is_tomorrow, ("proposed", 5)),
    (_proposed, are_numbered_too, ("appointed", DONE)),  # "memperoleh pertek dan NIP-nya sudah terbit"
    (_proposed, waits_behind, ("remaining", POST + 2)),  # "masih ada 1.000 lagi yang menanti pembagian SK"
    (_passed, waits_though, ("remaining", POST + 2)),  # "55 orang yang lolos, hanya saja NIP mereka belum turun"
    (_passed, passed_a_stage, ("other", STATED)),  # "setelah berkas diperiksa yang lolos 457"
    (_untold_of_seats, _lack_people, ("remaining", NOT_YET)),  # "20 formasi pendaftarnya tidak memenuhi syarat"
    (_untold_or_entered, is_attended, ("other", 5)),  # "seleksi formasi 2022 ini diikuti 779 orang"
    (_untold_or_entered, is_a_sitting, ("other", STATED)),  # "tiap sesi menampung 70 peserta"
    (_untold_of_seats, is_vacated, ("remaining", NOT_YET)),  # "25 jabatan yang kosong karena pejabatnya pensiun"
    (_untold, are_seats_there, ("other", POST)),  # "35 orang dari 38 jabatan"
    (_untold_or_posts, are_empty_by_now, ("remaining", NOT_YET)),  # "jabatan yang lowong sekarang menjadi 10"
    (_waiting, is_left_by, ("other", GONE)),  # "setiap tahun ditinggal pensiun 50 guru"
    (_waiting, is_offered, ("other", 5)),  # "dari sebelas jabatan yang dilelang, sepuluh telah ada pejabatnya"
    (_waiting, is_unread, ("other", 5)),  # "938 pendaftar belum diverifikasi"
    (_untold_or_posts, is_less, ("other", 5)),  # "PPPK berkurang 76"
    (_entered, is_meant_to_be, ("proposed", 5)),  # "seharusnya yang dilantik 96 orang"
    (_untold_or_entered, is_longer_list, ("proposed", 5)),  # "daftar memuat 11 pejabat, tetapi yang dilantik baru 10"
    (_entered, is_ahead, ("proposed", 5)),  # "tahun depan direkrut 212 guru"
    (_untold, was_before_today, ("other", 5)),
    (_untold_or_entered, was_before, ("other", 5)),  # "sebelum pelantikan ini jumlah PPPK 3.808 orang"
    (_untold_or_entered, is_put_off, ("remaining", NOT_YET)),  # "yang 198 kami geser ke 2027"
    (_fell, waits_therefore, ("remaining", NOT_YET)),  # "belum memenuhi syarat sehingga sumpahnya ditunda"
    (_untold, is_by_now, ("other", 2)),
    (_untold, _were_at_first, ("proposed", 3)),
    (_untold_or_slight, is_stock, ("other", 3)),
    (_untold_or_slight, took_part, ("other", 3)),
    (_proposed, _is_left, ("remaining", NOT_YET)),  # "diusulkan 300, sisanya 120 orang"
)
