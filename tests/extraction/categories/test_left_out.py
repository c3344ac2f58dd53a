"""Those who are left out of what is proposed are honorer still."""

import pytest

from extraction.article import extract

TOLD = [
    pytest.param(
        "Total tenaga honorer 1.246 orang. Yang diusulkan menjadi PPPK paruh waktu 1.111 orang, sedangkan 135 orang "
        "tidak dapat diusulkan karena tidak tercatat di database.",
        [(1246, "honorer"), (1111, "pppk_paruh_waktu"), (135, "honorer")],
        id="cannot be proposed",
    ),
    pytest.param(
        "Dari total 6.133 tenaga honorer, sebanyak 5.533 diusulkan menjadi PPPK paruh waktu, sementara sekitar 600 "
        "lainnya belum dapat ditampung.",
        [(6133, "honorer"), (5533, "pppk_paruh_waktu"), (600, "honorer")],
        id="no room for them yet",
    ),
    pytest.param(
        "Guru non ASN menuntut penjelasan.\n\nYang sudah diumumkan sebagai calon PPPK paruh waktu baru 885 tenaga "
        "teknis. Di luar itu, 442 tenaga guru dan 559 tenaga kesehatan belum tertampung.",
        [(885, "pppk_paruh_waktu"), (442, "honorer"), (559, "honorer")],
        id="two groups together",
    ),
    pytest.param(
        "Honorer lega. Sebanyak 3.000 orang menjadi PPPK paruh waktu. Yang belum terangkat tinggal dua ratus orang.",
        [(3000, "pppk_paruh_waktu"), (200, "honorer")],
        id="not appointed yet",
    ),
    pytest.param(
        "Honorer Mengadu\n\nSebanyak 117 pegawai Pemkab statusnya belum pasti. Pemerintah belum berani mengangkat "
        "mereka menjadi PPPK paruh waktu.",
        [(117, "honorer")],
        id="what they are is unsure",
    ),
    pytest.param(
        "Honorer lega. Sebanyak 1.224 calon PPPK paruh waktu diusulkan. NI terbit 1.200, sedangkan 24 orang belum.",
        [(1224, "pppk_paruh_waktu"), (1200, "pppk_paruh_waktu"), (24, "pppk_paruh_waktu")],
        id="candidates wait for their number",
    ),
    pytest.param(
        "Honorer berharap. Dari kebutuhan 900 formasi PPPK, 300 formasi tidak diusulkan karena anggaran.",
        [(900, "pppk"), (300, "pppk")],
        id="posts",
    ),
    pytest.param(
        "Dari 1.000 calon PPPK paruh waktu, 12 orang tidak diusulkan karena meninggal.",
        [(1000, "pppk_paruh_waktu"), (12, "pppk_paruh_waktu")],
        id="some of those who are candidates",
    ),
    pytest.param(
        "Honorer lega. Bupati melantik 2.150 PPPK paruh waktu. Tiga orang tidak dilantik karena meninggal.",
        [(2150, "pppk_paruh_waktu"), (3, "pppk_paruh_waktu")],
        id="not sworn in",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_is_left_out(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(headcount.value, headcount.category) for headcount in extract(text).headcounts] == expected
