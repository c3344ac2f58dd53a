"""Bytes to text: what each encoding gives, and what is refused as no text."""

from __future__ import annotations

import codecs

import pytest

from ingest.encodings import UndecodableError, decode

TEXT = "Wali Kota Serang – “3.794 pegawai” melantik José pada Kamis.\nSelesai."
PLAIN = "Bupati melantik 20 guru pada Senin."


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        pytest.param(TEXT.encode(), TEXT, "utf-8", id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), TEXT, "utf-8", id="utf-8-mark"),
        pytest.param(codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), TEXT, "utf-16-le", id="utf-16-le-mark"),
        pytest.param(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT, "utf-16-be", id="utf-16-be-mark"),
        pytest.param(codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), TEXT, "utf-32-le", id="utf-32-le-mark"),
        pytest.param(TEXT.encode("utf-16-le"), TEXT, "utf-16-le", id="utf-16-le"),
        pytest.param(TEXT.encode("utf-16-be"), TEXT, "utf-16-be", id="utf-16-be"),
        pytest.param(TEXT.encode("windows-1252"), TEXT, "windows-1252", id="windows-1252"),
        pytest.param(PLAIN.encode(), PLAIN, "utf-8", id="ascii"),
        pytest.param(b"satu\r\ndua\rtiga\n", "satu\ndua\ntiga\n", "utf-8", id="line-ends"),
        pytest.param(b"", "", "utf-8", id="nothing"),
        pytest.param("Jum\u2019at \U0001f600".encode(), "Jum\u2019at \U0001f600", "utf-8", id="astral"),
        pytest.param(
            b"halaman 1\x0chalaman 2" + b" isi" * 50, "halaman 1\x0chalaman 2" + " isi" * 50, "utf-8", id="form-feed"
        ),
    ],
)
def test_decodes(raw: bytes, text: str, encoding: str) -> None:
    assert decode(raw) == (text, encoding)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        pytest.param(
            PLAIN.encode() + b"\xff\xfe\xfa", "is not valid UTF-8 (byte 0xff at position 35)", id="stray-bytes"
        ),
        pytest.param(
            "Wali Kota – José".encode()[:-1], "is not valid UTF-8 (byte 0xc3 at position 17)", id="cut-letter"
        ),
        pytest.param("“Guru” ".encode() + b"\xe9", "is not valid UTF-8", id="two-encodings-in-one"),
        pytest.param(PLAIN.encode() + b"\x81", "is not valid UTF-8", id="undefined-in-windows-1252"),
        pytest.param(b"angka \xe9 \xe8 saja", "is not valid UTF-8", id="accents-outside-words"),
        pytest.param(
            PLAIN.encode() + b"\x00" + PLAIN.encode(), "is a binary file, not text: it holds NUL bytes", id="nul"
        ),
        pytest.param(bytes(range(256)) * 4, "is a binary file, not text: it holds NUL bytes", id="all-bytes"),
        pytest.param(
            b"\x01\x02\x03\x04abc", "is a binary file, not text: it is full of control", id="control-characters"
        ),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3", "is a PDF document, not text", id="pdf"),
        pytest.param(b"PK\x03\x04rest", "is a zip archive or office document, not text", id="docx"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "is a PNG picture, not text", id="png"),
        pytest.param(b"\xff\xd8\xff\xe0", "is a JPEG picture, not text", id="jpeg"),
        pytest.param(codecs.BOM_UTF16_LE + b"a", "looks like UTF-16-LE but is damaged at byte 2", id="odd-utf-16"),
        pytest.param(codecs.BOM_UTF8 + b"a\xff", "looks like UTF-8 but is damaged at byte 4", id="damaged-after-mark"),
    ],
)
def test_refuses_what_is_no_text(raw: bytes, reason: str) -> None:
    with pytest.raises(UndecodableError) as raised:
        decode(raw)
    assert str(raised.value).startswith(reason)
