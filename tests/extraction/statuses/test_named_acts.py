"""What is said of an act, a paper or the pay of the counted people; what is said past a relative clause or an "and"."""

import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout

SWORN, ASKED = "Bupati melantik 900 PPPK, Senin.", "Pemkab mengusulkan 900 PPPK ke pusat."
TOLD = [
    pytest.param("Mutasi 212 pejabat segera digelar.", "proposed", id="an-act-to-come"),
    pytest.param("Pelantikan 212 pejabat kembali molor.", "remaining", id="an-act-put-off"),
    pytest.param("Pelantikan 212 pejabat sempat tertunda dua pekan.", "appointed", id="once-put-off"),
    pytest.param("Kontrak kerja 212 guru diperbarui.", "appointed", id="a-contract-renewed"),
    pytest.param("Kontrak kerja 212 guru belum diperbarui.", "remaining", id="a-contract-not-renewed"),
    pytest.param("Kontrak 212 guru diputus.", "other", id="a-contract-ended"),
    pytest.param("SK-nya 212 guru sudah turun.", "appointed", id="a-decree-that-is-there"),
    pytest.param("SK 212 guru masih dikerjakan.", "remaining", id="a-decree-under-way"),
    pytest.param("Jumlah guru sudah turun menjadi 212 orang.", "appointed", id="fewer-not-a-decree"),
    pytest.param("Pertek 212 guru sudah terbit.", "proposed", id="an-approval-is-no-decree"),
    pytest.param("BKN sudah menerbitkan Pertek untuk 212 guru.", "proposed", id="an-approval-issued"),
    pytest.param(
        "BKN sudah menerbitkan Persetujuan Teknis (Pertek) bagi 212 PPPK.",
        "proposed",
        id="an-approval-and-its-short-form",
    ),
    pytest.param("BKN telah mengeluarkan 212 pertimbangan teknis.", "proposed", id="so-many-approvals-issued"),
    pytest.param("Waktu itu sudah keluar 212 Pertek.", "proposed", id="so-many-approvals-out"),
    pytest.param("Sebanyak 212 pertek PPPK telah terbit dari BKN.", "proposed", id="so-many-approvals-first"),
    pytest.param("Pemkab baru menerima 212 pertek PPPK dari BKN.", "proposed", id="so-many-approvals-received"),
    pytest.param("Pemkab mengantongi pertek bagi 212 nakes.", "proposed", id="an-approval-in-hand"),
    pytest.param("Setelah pertek BKN terbit, bupati melantik 212 PPPK.", "appointed", id="sworn-in-after-an-approval"),
    pytest.param("Berkat pertek BKN, 212 PPPK menerima SK.", "appointed", id="a-decree-thanks-to-an-approval"),
    pytest.param("Usul NIP 212 guru sedang diverifikasi.", "proposed", id="a-number-asked-for"),
    pytest.param("Gaji 212 PPPK tertunda dua bulan.", "other", id="pay-put-off"),
    pytest.param("Masa honor bagi 212 guru berakhir, SK PPPK diserahkan.", "appointed", id="a-term-is-no-pay"),
    pytest.param("THR bagi 212 ASN sudah disiapkan.", "other", id="pay-made-ready"),
    pytest.param("Sebanyak 212 PPPK gajinya naik setelah dilantik.", "appointed", id="pay-of-those-sworn-in"),
    pytest.param("Bupati menetapkan 212 orang sebagai PPPK.", "appointed", id="made-so"),
    pytest.param("Ditetapkan sebagai PPPK sebanyak 212 orang.", "appointed", id="were-made-so"),
    pytest.param("Ditetapkan sebagai tersangka 212 orang.", "other", id="made-something-else"),
    pytest.param("Pemkab mendorong 212 honorer jadi PPPK.", "proposed", id="wanted-so"),
    pytest.param("Sebanyak 212 guru tercatat di BKN dan diusulkan.", "proposed", id="a-second-predicate"),
    pytest.param("Sebanyak 212 guru hadir dan dilantik 30 pejabat.", "appointed", id="a-second-predicate-of-others"),
    pytest.param("Sebanyak 212 guru yang lama menunggu kini dilantik.", "appointed", id="now"),
    pytest.param("Sebanyak 212 guru yang kini menunggu pelantikan.", "proposed", id="who-now-wait"),
    pytest.param(
        "Bupati menyerahkan SK kepada 212 guru yang diusulkan tahun lalu.", "appointed", id="given-to-those-who"
    ),
    pytest.param("Baru 40 orang menerima SK dari 212 guru yang diusulkan.", "proposed", id="out-of-those-who"),
    pytest.param(
        "Sebanyak 212 guru dilantik menggantikan guru yang pensiun.", "appointed", id="in-the-place-of-others"
    ),
    pytest.param("Sebanyak 212 guru yang pensiun digantikan guru kontrak.", "other", id="whom-others-follow"),
    pytest.param("Sebanyak 212 peserta lolos PPPK di kabupaten lain.", "other", id="passed-elsewhere"),
    pytest.param("Sebanyak 212 peserta lolos PPPK dari kabupaten ini.", "proposed", id="passed-here"),
    pytest.param("Job fit itu diikuti 212 pejabat.", "other", id="took-part-in-a-job-fit"),
    pytest.param("Bupati melantik 212 pejabat hasil job fit.", "appointed", id="sworn-in-after-a-job-fit"),
    pytest.param("Bupati melantik 212 pejabat guna menutup kekosongan.", "appointed", id="to-fill-what-is-vacant"),
    pytest.param("Kekosongan jabatan di sana mencapai 212.", "remaining", id="what-is-vacant"),
]


@pytest.mark.parametrize(("text", "status"), TOLD)
def test_what_is_said_of_an_act_of_theirs(text, status):
    found = find_headcounts(read_layout(f"{SWORN} {text}"), (), ())
    assert [count.status for count in found if count.value == 212] == [status]


@pytest.mark.parametrize("text", ["Sebanyak 212 guru sudah memperbarui kontrak.", "Sebanyak 212 pejabat dirolling."])
def test_it_is_said_in_a_proposal_too(text):
    found = find_headcounts(read_layout(f"{ASKED} {text}"), (), ())
    assert [count.status for count in found if count.value == 212] == ["appointed"]
