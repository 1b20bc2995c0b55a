"""Returns that Excel opens without a question though they are encrypted, and two that it asks for."""

from io import BytesIO
from zipfile import ZIP_STORED

import msoffcrypto
from containers import FAULTS, agile, lines, packed, parts, sheet, standard

DEFAULT = "VelvetSweatshop"
SHORT = [("Growth", f"NT{n}", "Spend with small firms", "£", 0.15, 48000, 7200) for n in range(14, 34)]
LONG = [("Jobs", f"NT{n}", f"Measure number {n} of the form", "weeks", 210.5, n, 210.5 * n) for n in range(20, 140)]


def save(name, content, password):
    """Writes a file once a second program has opened it."""
    file = msoffcrypto.OfficeFile(BytesIO(content))
    file.load_key(password=password, verify_password=True)
    file.decrypt(BytesIO())
    (FAULTS / "default-password" / name).write_bytes(content)


if __name__ == "__main__":
    (FAULTS / "default-password").mkdir(exist_ok=True)
    # The library keeps no stream of less than 4,096 bytes.
    short = packed(parts(sheet(lines("Harrow Paving Ltd", SHORT))), ZIP_STORED)
    long = packed(parts(sheet(lines("Tamar Joinery CIC", LONG))), ZIP_STORED)
    save("agile.xlsx", agile(short, DEFAULT), DEFAULT)
    save("agile-long.xlsx", agile(long, DEFAULT), DEFAULT)
    save("standard.xlsx", standard(short, DEFAULT), DEFAULT)
    save("own-password.xlsx", agile(short, "Winter-2031"), "Winter-2031")
    save("own-password-standard.xlsx", standard(short, "Winter-2031"), "Winter-2031")
