"""Feeds texts that are out to do harm to every output of a command, and looks at each output with another parser.

Usage: hostile_text.py PLEDGEBOOK FOLDER. Prints one line for each fault; nothing when all is well.
"""

import csv
import html.parser
import io
import json
import os
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile

import openpyxl

PROGRAM, FOLDER = os.path.abspath(sys.argv[1]), sys.argv[2]

# What stands in front of a payload: marks that join, signs that act, and signs that start something.
LEADS = ["", "\u0301", "\u0600", "\u202e", "\u2066", "\u200d", "\u200b", "\ufeff", "\u00a0", "\u00ad", "\U000e0041"]
LEADS += ["\x00", "\x01", "\x07", "\x1b[31m", "\x1b]0;x\x07", "\x7f", "\x85", "\x9b1m", "\u2028", "\r", "\r\n", "\n", "\t"]
LEADS += ['"', "'", "\u201c", ";", "|", "\ue000", "\ufe0f", "\u0903", "\u2061", "\ud7b0"]
PAYLOADS = ["=1+MARK", "+1+MARK", "-1+MARK", "@MARK", "\uff1d1+MARK", "\ufe621+MARK", "=\u03011+MARK", "\u0600=1+MARK"]
PAYLOADS += ["<script>MARK</script>", "\u0600<img src=x onerror=MARK\u0600>", "<\u0301style>*{display:none}MARK</style>"]
PAYLOADS += ["\"\u0600 onclick=MARK", "'\u0301; touch MARK; echo '\u0301", "$(touch MARK)", "_x0000_=1+MARK", "]]>MARK&lt;"]
TEXTS = [lead + payload for lead in LEADS for payload in PAYLOADS]
NAMES = ["a'\u0301; touch MARK; echo '\u0301", "\u0600'; touch MARK; '", "\u0301slash", "-\u0301dash", "-dash", "$(touch MARK)"]
NAMES += ["esc\x1b]0;x\x07\x1b[31m", "line\nWritten: MARK", "rlo\u202ecod", "c1\x9b1m", "=1+MARK", "<b>MARK", "`touch MARK`", "!x"]

faults = []


def fault(place, detail):
    faults.append(f"{place}: {ascii(detail)[:300]}")


def stored(text):
    """A text as a workbook stores it: controls as escapes, and what looks like an escape escaped in turn."""
    text = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)
    text = re.sub(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]", lambda sign: f"_x{ord(sign[0]):04X}_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def workbook(path, rows, sheet="Return"):
    """A workbook of one sheet. A tuple is a number, anything else a text."""
    def cell(value):
        if isinstance(value, tuple):
            return f"<c><v>{value[0]}</v></c>"
        return f'<c t="inlineStr"><is><t xml:space="preserve">{stored(value)}</t></is></c>'

    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    body = "".join("<row>" + "".join(map(cell, row)) + "</row>" for row in rows)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/s.xml" ContentType="{kind}.worksheet+xml"/></Types>')
        relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        archive.writestr(
            "_rels/.rels",
            f'{relations}<Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'{relations}<Relationship Id="r1" Type="{office}/worksheet" Target="s.xml"/></Relationships>')
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            f'<sheet name="{stored(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>')
        archive.writestr("xl/s.xml", f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>')


def form(texts, scheme):
    head = ["Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value", scheme]
    rows = [["Bidder", texts[0] + " Ltd"], ["Tender", texts[-1]], head]
    for number, text in enumerate(texts, 1):
        # Every third answer is the text itself, which a finding quotes.
        answer = text if number % 3 == 0 else (3,)
        rows.append([text, f"NT{number}", text, text, (2,), answer, (999,) if number % 2 else (6,), text])
    return rows


def run(*words, allowed=(0, 1), folder=None):
    done = subprocess.run([PROGRAM, *words], capture_output=True, cwd=folder or FOLDER, timeout=300)
    place = " ".join(words[:1] + tuple(word for word in words if word in ("text", "json", "jsonl", "csv", "sarif", "html")))
    if done.returncode not in allowed:
        fault(place, f"exit {done.returncode}: {done.stderr.decode()[-200:]}")
    plain(place + " errors", done.stderr.decode())
    return done.stdout.decode()


def acts(sign):
    kind = unicodedata.category(sign)
    turns = unicodedata.bidirectional(sign) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    return kind in ("Cc", "Zl", "Zp") or turns or sign in "\u200e\u200f\u061c" or 0xE0000 <= ord(sign) <= 0xE007F


def plain(place, text):
    for sign in text:
        if sign != "\n" and acts(sign):
            return fault(place, f"raw U+{ord(sign):04X} in {text[max(0, text.index(sign) - 30):][:80]!r}")


def check_csv(place, text):
    for record in csv.reader(io.StringIO(text, newline=""), strict=True):
        for field in record:
            for sign in field:
                if acts(sign) and sign not in "\t\n":
                    fault(place, f"raw U+{ord(sign):04X} in {field!r}")
            if re.fullmatch(r"-?[0-9.]+", field):
                continue
            # Programs may split a field again, and pass over what they do not show.
            for part in re.split(r"[;|\t\n]", field):
                shown = [
                    sign for sign in part if not sign.isspace() and sign not in "\"\u201c\u201d"
                    and unicodedata.category(sign) not in ("Mn", "Me", "Mc", "Cf", "Co", "Cn")]
                if shown and unicodedata.normalize("NFKC", shown[0])[0] in "=+-@\u2212":
                    fault(place, f"a formula may start {field!r}")


class Page(html.parser.HTMLParser):
    """Every element and attribute of a page has to be one of ours."""

    elements = set("html head meta title style body a main h1 h2 h3 section ul li p b span bdi strong fieldset legend label "
                   "input div dl dt dd table caption thead tbody tr th td footer".split())
    attributes = set("lang charset name content http-equiv class href id aria-labelledby type checked role tabindex scope"
                     .split())

    def handle_starttag(self, tag, attributes):
        if tag not in self.elements or any(name not in self.attributes for name, _ in attributes):
            fault("html", f"<{tag} {attributes}>")
        if tag == "meta" and dict(attributes).get("http-equiv", "Content-Security-Policy") != "Content-Security-Policy":
            fault("html", f"<{tag} {attributes}>")

    def handle_data(self, data):
        for sign in data:
            if acts(sign) and sign != "\n":
                fault("html", f"raw U+{ord(sign):04X}")

    def handle_comment(self, data):
        fault("html", f"a comment: {data}")


def check_workbook(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels", ".vml")):
                ElementTree.fromstring(archive.read(name))
            if name.endswith(".rels") and b"External" in archive.read(name):
                for target in re.findall(rb'Target="([^"]*)"[^>]*External', archive.read(name)):
                    if b"/" in target or b":" in target:
                        fault(path, f"a link leads out: {target}")
    count = 0
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                count += isinstance(cell.value, str) and "MARK" in cell.value and cell.data_type != "f"
                if cell.data_type == "f" and "MARK" in str(cell.value).replace('"', ""):
                    fault(path, f"the formula {cell.value}")
    return count


def check_shell(name):
    """The line that is ready to be copied, really run."""
    shown = run("check", name).split("\n"), subprocess.run(
        [PROGRAM, "check", name], capture_output=True, cwd=FOLDER).stderr.decode().split("\n")
    lines = [line.removeprefix("Next: ") for line in shown[0] + shown[1] if line.startswith("Next: ")]
    if any(acts(sign) for sign in name):
        if lines:
            fault("next", f"a line for {name!r}")
        return
    if len(lines) != 1:
        return fault("next", f"{len(lines)} lines for {name!r}")
    for shell in ("sh", "bash"):
        script = "pledgebook() { printf '%s\\0' \"$@\"; }\n" + lines[0]
        words = subprocess.run([shell, "-c", script], capture_output=True, cwd=FOLDER).stdout.split(b"\0")
        given = name.removeprefix("./") if not name.startswith("./-") else name
        stem = name.removesuffix(".xlsx").encode()
        if words[1:2] != [name.encode()] or not words[3].startswith(stem) or len(words) != 5:
            fault("next", f"{shell} reads {words} from {lines[0]!r}, {given!r}")


def check_numbers():
    """Numbers that no workbook keeps, units that are answered from a list, and names that no tab carries."""
    literals = ["1E308", "1E307", "1E400", "1E-308", "1e-400", "9" * 400, "0." + "0" * 320 + "1", "1" * 20, "-1E308"]
    head = ["Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value", "CWB Priority"]
    units = ["no.", "Yes/No", "Y/N", "%", "\u00a3", "hrs"]
    rows = []
    for literal in literals:
        for value in ((literal,), literal):
            for proxy, answer in (((2,), value), (value, (3,)), (value, value)):
                number = len(rows) + 1
                rows.append(["T", f"NT{number}", "Q", units[number % len(units)], proxy, answer, value, "P"])
    for name in ("'\u0301 Priority", "[\u0301 Priority", "_x0041_ Priority", "\u0600' Priority'"):
        workbook(os.path.join(FOLDER, "numbers.xlsx"), [head[:7] + [name], *rows])
        for words in (("value",), ("value", "--basis", "stated"), ("value", "--profile", "publication"), ("queries",)):
            run(*words, "numbers.xlsx", "-o", "numbers-out.xlsx", "--force")
            check_workbook(os.path.join(FOLDER, "numbers-out.xlsx"))
    for literal in literals:
        measures = [["Theme", "Reference", "Question", "Units", "Proxy Value"]]
        measures += [["T", f"NT{number}", "Q", unit, (literal,)] for number, unit in enumerate(units, 1)]
        workbook(os.path.join(FOLDER, "numbers.xlsx"), measures, sheet="Measures")
        # A proxy value that is no number of pounds is refused; nothing is our own fault.
        run("template", "--council", "numbers.xlsx", "-o", "form.xlsx", "--force", allowed=(0, 65))
        run("council", "new", "--from", "numbers.xlsx", "-o", "copy.xlsx", "--force", allowed=(0, 65))


def main():
    inputs = [os.path.join(FOLDER, f"{name}.xlsx") for name in NAMES]
    part = -(-len(TEXTS) // len(inputs))
    for number, path in enumerate(inputs):
        texts = TEXTS[number * part:(number + 1) * part]
        workbook(path, form(texts, "\u0301'" + texts[0].replace("\x00", "") + " Priority"), sheet="R\u0301'\u0600;\u202eX")
    names = [os.path.basename(path) for path in inputs]
    shown = ["./" + name for name in names]
    for format in ("text", "json", "jsonl", "csv", "sarif", "html"):
        text = run("check", *shown, "--format", format)
        if format == "text":
            plain("text", text)
        elif format == "csv":
            check_csv("check csv", text)
        elif format == "html":
            Page(convert_charrefs=True).feed(text)
        else:
            plain(format, text)
            for line in text.split("\n")[:-1] if format == "jsonl" else [text]:
                json.loads(line)
            if "MARK" not in text:
                fault(format, "the texts are missing")
            if format == "json":
                found = {line["question"] for item in json.loads(text)["returns"] for line in item["lines"]}
                for text in TEXTS:
                    if " ".join(text.split()) not in {" ".join(one.split()) for one in found}:
                        fault("json", f"{text!r} did not come back")
    check_csv("value csv", run("value", *shown, "--format", "csv"))
    for line in run("cells", shown[0]).split("\n")[:-1]:
        json.loads(line)

    before = set(os.listdir(FOLDER))
    for profile, folder in (("finance", "valued"), ("publication", "published"), (None, "queries")):
        command = ("value", "--profile", profile) if profile else ("queries",)
        report = run(*command, *shown, "-o", folder + "/")
        if profile is None or profile == "finance":
            plain(folder, report)
        written = os.listdir(os.path.join(FOLDER, folder))
        if len(written) < len(names):
            fault(folder, f"{len(written)} files")
        for name in written:
            path = os.path.join(FOLDER, folder, name)
            if name.endswith(".xlsx"):
                if check_workbook(path) == 0 and name != "index.xlsx":
                    fault(path, "the texts are missing")
            else:
                with open(path, encoding="utf-8", newline="") as file:
                    (plain if name.endswith(".txt") else check_csv)(path, file.read())
    if set(os.listdir(FOLDER)) - before != {"valued", "published", "queries"}:
        fault("folders", f"{set(os.listdir(FOLDER)) - before}")

    workbook(os.path.join(FOLDER, "council.xlsx"), [
        ["Theme", "Reference", "Question", "Units", "Proxy Value", "CWB Priority"],
        *[[text, f"NT{number}", text, text, (2,), text] for number, text in enumerate(TEXTS, 1)]], sheet="Measures")
    run("template", "--council", "council.xlsx", "-o", "template.xlsx")
    run("council", "new", "--from", "council.xlsx", "-o", "new.xlsx")
    json.loads(run("council", "new", "--from", "council.xlsx", "-o", "-"))
    plain("council check", run("council", "check", "council.xlsx"))
    json.loads(run("council", "check", "council.xlsx", "--format", "json"))
    for name in ("template.xlsx", "new.xlsx"):
        check_workbook(os.path.join(FOLDER, name))
    check_numbers()
    for name in names:
        check_shell("./" + name if name.startswith("-") else name)
    if os.path.exists(os.path.join(FOLDER, "MARK")):
        fault("shell", "a command was run")


main()
print("\n".join(faults[:50]), end="")
