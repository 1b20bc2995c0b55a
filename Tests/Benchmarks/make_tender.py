"""Makes a tender of many bidders: council.json, evaluation.xlsx and one return a bidder, in a folder.

Arguments: bidders, measures, folder. Answers follow from the numbers of bidder and measure, so that every run is the same;
one bidder in twenty states ten times what an answer comes to."""

import json
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def column(number: int) -> str:
    return chr(65 + number)


def cell(row: int, place: int, value) -> str:
    at = f'{column(place)}{row}'
    if value is None:
        return ""
    if isinstance(value, str):
        return f'<c r="{at}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{at}"><v>{value}</v></c>'


def save(path: Path, sheets: dict) -> None:
    names = list(sheets)
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(names) + 1))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        'ContentType="application/xml"/><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>'
        + "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(names, 1))
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
    }
    for number, name in enumerate(names, 1):
        rows = "".join(
            f'<row r="{row}">' + "".join(cell(row, place, value) for place, value in enumerate(values)) + "</row>"
            for row, values in enumerate(sheets[name], 1) if values)
        parts[f"xl/worksheets/sheet{number}.xml"] = f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, START + content)


def main() -> None:
    bidders, measures, folder = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    (folder / "returns").mkdir(parents=True)
    themes = [f"Theme {n}" for n in range(1, 6)]
    lines = [(f"NT{n}", themes[n % 5], f"Question {n}", "£", 1 + n % 7) for n in range(1, measures + 1)]
    council = {
        "schemaVersion": 1,
        "tender": {
            "reference": "T-1", "title": "Many bidders", "contractValue": "4000000", "jurisdiction": "England",
            "weights": [{"name": "Price", "percent": "50"}, {"name": "Quality", "percent": "30"},
                        {"name": "Social value", "percent": "20"}],
            "scoring": {"method": "relative", "target": None, "cap": None, "figure": "stated", "places": 4, "bands": [],
                        "points": []},
        },
        "themes": themes,
        "measures": [
            {"theme": theme, "reference": reference, "question": question, "unit": unit,
             "proxy": {"value": str(proxy), "shownPlaces": 0}}
            for reference, theme, question, unit, proxy in lines],
        "rules": [],
    }
    (folder / "council.json").write_text(json.dumps(council))
    bids = [["Bidder", "Lot", "Price", "Status", "Reason"]]
    scores = [["Criterion", "Bidder", "Lot", "Evaluator", "Score", "Comment", "Consensus", "Reason"]]
    for bidder in range(bidders):
        name = f"Bidder {bidder:04}"
        table = [["Bidder", name], ["Tender", "T-1"], [],
                 ["Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value"]]
        for number, (reference, theme, question, unit, proxy) in enumerate(lines):
            answer = 1000 + (bidder * 37 + number * 11) % 900
            slip = 10 if bidder % 20 == 7 and number == bidder % measures else 1
            table.append([theme, reference, question, unit, proxy, answer, answer * proxy * slip])
        save(folder / "returns" / f"bidder-{bidder:04}.xlsx", {"Return": table})
        bids.append([name, None, 1_000_000 + bidder * 101, "in"])
        scores.append(["Quality", name, None, None, None, None, 15 + bidder % 15, "As the minutes say."])
    save(folder / "evaluation.xlsx", {"Bids": bids, "Scores": scores})


if __name__ == "__main__":
    main()
