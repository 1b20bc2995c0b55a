import SpreadsheetModel

extension ChartPart {
    /// The numbers by which bars and axes know each other. They need only differ within the chart.
    static let categoryAxis = 50_010_001
    /// See ``categoryAxis``.
    static let valueAxis = 50_010_002

    /// The axis with the categories, along the left edge (21.2.2.25). They run from the top down, as the cells do.
    func writeCategoryAxis(to xml: inout XMLOutput) {
        xml.open("c:catAx")
        xml.empty("c:axId", ["val": Self.categoryAxis])
        writeScaling("maxMin", to: &xml)
        xml.empty("c:delete", ["val": false])
        xml.empty("c:axPos", ["val": "l"])
        writeNumberFormat(.general, to: &xml)
        // At the edge of the chart, clear of bars that run to the left of zero.
        writeTicks(labels: plotsNegative ? "low" : "nextTo", to: &xml)
        xml.empty("c:crossAx", ["val": Self.valueAxis])
        xml.empty("c:crosses", ["val": "autoZero"])
        xml.empty("c:auto", ["val": true])
        xml.empty("c:lblAlgn", ["val": "ctr"])
        xml.empty("c:lblOffset", ["val": 100])
        // Every label is shown: left to themselves, programs leave out those they find no room for.
        xml.empty("c:tickLblSkip", ["val": 1])
        xml.close("c:catAx")
    }

    /// The axis with the values (21.2.2.226). It crosses the other one at its far end, which is the lower one because
    /// the categories run down. It starts at zero, or a bar's length would not be its value's; where a value is
    /// negative, programs choose the start, and have zero on the axis then.
    func writeValueAxis(format: NumberFormat, to xml: inout XMLOutput) {
        xml.open("c:valAx")
        xml.empty("c:axId", ["val": Self.valueAxis])
        writeScaling("minMax", startsAtZero: !plotsNegative, to: &xml)
        xml.empty("c:delete", ["val": false])
        xml.empty("c:axPos", ["val": "b"])
        xml.empty("c:majorGridlines")
        writeNumberFormat(format, to: &xml)
        writeTicks(labels: "nextTo", to: &xml)
        xml.empty("c:crossAx", ["val": Self.categoryAxis])
        xml.empty("c:crosses", ["val": "max"])
        xml.empty("c:crossBetween", ["val": "between"])
        xml.close("c:valAx")
    }

    /// Which way an axis runs, and where it starts (21.2.2.160): the elements in the order of the schema.
    private func writeScaling(_ orientation: String, startsAtZero: Bool = false, to xml: inout XMLOutput) {
        xml.open("c:scaling")
        xml.empty("c:orientation", ["val": orientation])
        if startsAtZero { xml.empty("c:min", ["val": 0]) }
        xml.close("c:scaling")
    }

    /// How the numbers on an axis are shown (21.2.2.121). General leaves that to the cells they come from.
    private func writeNumberFormat(_ format: NumberFormat, to xml: inout XMLOutput) {
        xml.empty("c:numFmt", ["formatCode": format.code, "sourceLinked": format == .general])
    }

    private func writeTicks(labels: String, to xml: inout XMLOutput) {
        xml.empty("c:majorTickMark", ["val": "out"])
        xml.empty("c:minorTickMark", ["val": "none"])
        xml.empty("c:tickLblPos", ["val": labels])
    }
}
