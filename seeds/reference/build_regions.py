"""Write regions.csv from the two tables of the npm package idn-area-data.

Usage:
    npm pack idn-area-data@3.1.2 && tar xzf idn-area-data-3.1.2.tgz
    python seeds/reference/build_regions.py package/data > seeds/reference/regions.csv

Reads ``provinces.csv`` (code,name) and ``regencies.csv`` (code,province_code,name), both in capitals. Only facts are
taken: code, name, level, province. REGIONS.NOTICE.md says under which licence.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

HEADER = ("code", "name", "level", "province_code", "province")
EXPECTED = {"provinsi": 38, "kabupaten": 416, "kota": 98}

# The package follows a decree whose spelling of some names is found nowhere else; the governments themselves and the
# press write them so. The decree's spelling stays known through region_aliases.csv.
SPELLING = {
    "15.04": "Kabupaten Batang Hari",
    "12.74": "Kota Tanjungbalai",
    "12.77": "Kota Padangsidimpuan",
    "16.73": "Kota Lubuklinggau",
    "17.06": "Kabupaten Mukomuko",
    "19.71": "Kota Pangkalpinang",
    "21.72": "Kota Tanjungpinang",
    "31.01": "Kabupaten Kepulauan Seribu",
    "31.71": "Kota Jakarta Pusat",
    "31.72": "Kota Jakarta Utara",
    "31.73": "Kota Jakarta Barat",
    "31.74": "Kota Jakarta Selatan",
    "31.75": "Kota Jakarta Timur",
    "62.71": "Kota Palangka Raya",
    "72.04": "Kabupaten Tolitoli",
    "72.09": "Kabupaten Tojo Una-Una",
    "74.72": "Kota Baubau",
    "92.03": "Kabupaten Fakfak",
    "34": "DI Yogyakarta",
    "31": "DKI Jakarta",
}


def main(folder: Path) -> None:
    """Write the regions table to standard output; raises ValueError where the package holds other counts."""
    provinces = {row["code"]: SPELLING.get(row["code"], title(row["name"])) for row in rows(folder / "provinces.csv")}
    table = [(code, f"Provinsi {name}", "provinsi", code, name) for code, name in provinces.items()]
    for row in rows(folder / "regencies.csv"):
        name = SPELLING.get(row["code"], title(row["name"]))
        level = name.split()[0].lower()
        table.append((row["code"], name, level, row["province_code"], provinces[row["province_code"]]))
    counts = {level: sum(1 for row in table if row[2] == level) for level in EXPECTED}
    if counts != EXPECTED:
        raise ValueError(f"{folder}: {counts} regions, expected {EXPECTED}")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(sorted(table))


def rows(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file as dictionaries."""
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def title(name: str) -> str:
    """ "KABUPATEN PANGKAJENE DAN KEPULAUAN" as a reader writes it; ``dan`` stays small."""
    return " ".join(word if word == "dan" else word.capitalize() for word in name.lower().split())


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
