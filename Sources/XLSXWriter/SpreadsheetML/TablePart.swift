import SpreadsheetModel
import WorkbookPlans

/// `xl/tables/tableN.xml` (ECMA-376 part 1, 18.5.1.2): a rectangle tagged as a table, in the looks of its cells.
struct TablePart {
    let plan: TablePlan
    /// The table's number in the workbook, from 1.
    let number: Int

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open(
            "table",
            [
                "xmlns": Namespace.spreadsheetML, "id": number, "name": plan.name, "displayName": plan.name,
                "ref": plan.range, "totalsRowShown": false,
            ])
        if plan.hasFilter { xml.empty("autoFilter", ["ref": plan.range]) }
        xml.open("tableColumns", ["count": plan.headings.count])
        for (index, heading) in plan.headings.enumerated() {
            xml.empty("tableColumn", ["id": index + 1, "name": XStringEscaping.escaped(heading)])
        }
        xml.close("tableColumns")
        // No style: the cells have their own looks.
        xml.open("tableStyleInfo")
        for look in ["showFirstColumn", "showLastColumn", "showRowStripes", "showColumnStripes"] as [StaticString] {
            xml.attribute(look, false)
        }
        xml.close("tableStyleInfo")
        xml.close("table")
    }
}
