"""Returns whose sheet is stored in an encoding other than UTF-8, named in ways that are legal and seldom met."""

from containers import FAULTS, lines, packed, parts, sheet

ROWS = lines("Café Brontë & Söhne Ltd".replace("&", "&amp;"), [
    ("Environment", "NT31", "Carbon saved – by “low” means", "£", 0.5, 1250, 625),
    ("Growth", "NT18", "Local spend", "£", 2, 300, 600)])


def stored(label, codec, mark=b"", text=None):
    """A worksheet in an encoding, with the declaration that names it."""
    head = f'<?xml version="1.0" encoding="{label}" standalone="yes"?>'
    return mark + (head + (text or sheet(ROWS))).encode(codec)


FILES = {
    "utf-16le-without-mark.xlsx": stored("utf-16le", "utf-16-le"),
    "utf-16be-with-mark.xlsx": stored("UTF-16BE", "utf-16-be", b"\xfe\xff"),
    "utf-16-lower-case.xlsx": stored("utf-16", "utf-16-le", b"\xff\xfe"),
    "windows-1252.xlsx": stored("Windows-1252", "cp1252"),
    "iso-8859-1.xlsx": stored("ISO-8859-1", "latin-1", text=sheet(ROWS).translate({0x2013: "-", 0x201C: "'", 0x201D: "'"})),
    "us-ascii.xlsx": stored("US-ASCII", "ascii", text=sheet(ROWS).translate(
        {0xE9: "e", 0xEB: "e", 0xF6: "o", 0x2013: "-", 0x201C: "'", 0x201D: "'", 0xA3: "&#163;"})),
    "contradiction.xlsx": stored("UTF-16BE", "utf-16-le", b"\xff\xfe"),
    "us-ascii-with-a-pound.xlsx": stored("US-ASCII", "cp1252"),
    "unknown.xlsx": stored("KOI8-R", "koi8-r", text=sheet(ROWS[2:3])),
}

if __name__ == "__main__":
    (FAULTS / "part-encodings").mkdir(exist_ok=True)
    for name, worksheet in FILES.items():
        (FAULTS / "part-encodings" / name).write_bytes(packed(parts(worksheet)))
