"""Small returns as raw parts, for makers of files that no library writes: parts, the ZIP around them, and encryption."""

import os
import struct
import zipfile
from hashlib import sha1
from io import BytesIO
from pathlib import Path

FAULTS = Path(__file__).parent.parent / "Faults"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEADINGS = ["Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"]


def cell(reference, value):
    """A cell that holds a number or a text."""
    if isinstance(value, str):
        return f'<c r="{reference}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{reference}"><v>{value}</v></c>'


def sheet(rows, extra=""):
    """A worksheet part; rows are lists of values from column A on, None for no cell."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(cell(f"{'ABCDEFGH'[at]}{number}", value) for at, value in enumerate(row) if value is not None)
        lines.append(f'<row r="{number}">{cells}</row>')
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}{extra}</sheetData></worksheet>'


def lines(bidder, measures):
    """The rows of a return: the bidder, the headings, and a line a measure."""
    return [["Bidder", bidder], [], HEADINGS] + [list(measure) for measure in measures]


def parts(worksheet, tabs='<sheet name="Return" sheetId="1" r:id="rId1"/>', relations=()):
    """The parts of a workbook whose sheet of the relationship rId1 is the one given."""
    listed = [("rId1", "worksheet", "worksheets/sheet1.xml"), *relations]
    related = "".join(f'<Relationship Id="{a}" Type="{DOCUMENT}/{b}" Target="{c}"/>' for a, b, c in listed)
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        'ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><sheets>{tabs}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{related}</Relationships>',
        "xl/worksheets/sheet1.xml": worksheet,
    }


def packed(content, compression=zipfile.ZIP_DEFLATED):
    """The ZIP file of some parts, given as text in UTF-8 or as bytes; the same bytes each time."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, part in content.items():
            archive.writestr(zipfile.ZipInfo(name), part if isinstance(part, bytes) else part.encode())
    return file.getvalue()


def agile(plain, password):
    """The file as Excel 2010 and later encrypt it. Salts are drawn anew each time."""
    from msoffcrypto.format.ooxml import OOXMLFile

    file = BytesIO()
    OOXMLFile(BytesIO(plain)).encrypt(password, file)
    return file.getvalue()


def standard(plain, password):
    """The file as Excel 2007 encrypts it: AES of 128 bits by the block, a key from 50,000 rounds of SHA-1."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from msoffcrypto.method.container.ecma376_encrypted import ECMA376Encrypted
    from msoffcrypto.method.ecma376_standard import ECMA376Standard

    salt, verifier = os.urandom(16), os.urandom(16)
    key = ECMA376Standard.makekey_from_password(password, 0x660E, 0x8004, 24, 128, 16, salt)

    def encrypted(data):
        cipher = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
        return cipher.update(data + bytes(-len(data) % 16)) + cipher.finalize()

    provider = "Microsoft Enhanced RSA and AES Cryptographic Provider\0".encode("utf-16-le")
    header = struct.pack("<8I", 0x24, 0, 0x660E, 0x8004, 128, 24, 0, 0) + provider
    check = struct.pack("<I", 16) + salt + encrypted(verifier) + struct.pack("<I", 20) + encrypted(
        sha1(verifier).digest())
    info = struct.pack("<HHII", 4, 2, 0x24, len(header)) + header + check
    file = BytesIO()
    ECMA376Encrypted(struct.pack("<Q", len(plain)) + encrypted(plain), info).write_to(file)
    return file.getvalue()
