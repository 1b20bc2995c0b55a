extension ToleratedDifference {
    /// The elements that ours writes out because readers take their absence in two ways, some by the program that is
    /// named in app.xml.
    private static let switches = [
        "chartSpace/roundedCorners": "0", "title/overlay": "0", "legend/overlay": "0", "chart/autoTitleDeleted": "0",
        "barChart/varyColors": "0", "ser/invertIfNegative": "0", "catAx/delete": "0", "valAx/delete": "0",
        "catAx/majorTickMark": "out", "valAx/majorTickMark": "out", "catAx/minorTickMark": "none",
        "valAx/minorTickMark": "none", "chart/dispBlanksAs": "gap", "catAx/tickLblSkip": "1", "chart/plotVisOnly": "0",
    ].map { path, value in
        let name = path.split(separator: "/").last ?? ""
        return ToleratedDifference("ours does not leave \(path) to be guessed") { difference in
            difference.theirs == nil && difference.path.hasSuffix(path)
                && difference.ours == "<\(name) val=\"\(value)\"></\(name)>"
        }
    }

    /// How our charts differ.
    package static let charts =
        switches + [
            ToleratedDifference("ours says of texts beside the bars, too, that they are shown as the cells show them") {
                $0.theirs == nil && $0.path.hasSuffix("catAx/numFmt")
                    && $0.ours == "<numFmt formatCode=\"General\" sourceLinked=\"1\"></numFmt>"
            },
            ToleratedDifference("ours has one size for all letters of a chart, and theirs one for each text") {
                $0.theirs == nil && $0.path.hasSuffix("chartSpace/txPr")
            },
            ToleratedDifference("theirs calls every chart American English") {
                $0.path.hasSuffix("chartSpace/lang") && $0.ours == nil && $0.theirs == "<lang val=\"en-US\"></lang>"
            },
            ToleratedDifference("theirs calls every title American English") {
                $0.path.hasSuffix("r/rPr") && $0.ours == nil && $0.theirs == "<rPr lang=\"en-US\"></rPr>"
            },
            ToleratedDifference("ours stores the values that formulas have now, and theirs cannot") { difference in
                difference.theirs == nil && difference.path.hasSuffix("ser/val/numRef/numCache")
            },
            ToleratedDifference("theirs writes the same number in other digits") { difference in
                guard difference.path.hasSuffix("numCache/pt/v"), let ours = difference.ours.flatMap({ Double($0) })
                else {
                    return false
                }
                return difference.theirs.flatMap { Double($0) } == ours
            },
        ]
}

extension ToleratedDifference {
    /// How our images differ.
    package static let images = [
        ToleratedDifference(
            "theirs takes every row above an image for 20 pixels high in a place that its corners overrule"
        ) { difference in
            guard difference.path.hasSuffix("pic/spPr/xfrm/off/@y"), difference.ours != nil else { return false }
            return difference.theirs.flatMap { Int($0) }?.isMultiple(of: 20 * 9525) == true
        }
    ]

    /// How the words of our comments differ.
    package static let comments = [
        ToleratedDifference("ours keeps white space at the ends of a text, which readers of theirs may drop") {
            $0.path.hasSuffix("r/t/@http://www.w3.org/XML/1998/namespace space") && $0.ours == "preserve"
                && $0.theirs == nil
        }
    ]

    /// How the boxes of our comments differ.
    package static let commentBoxes = [
        ToleratedDifference("theirs takes every row above a comment for 20 pixels high in margin-top") {
            isStyle($0, butFor: ["margin-top"])
        }
    ]

    /// How they differ besides in the last columns and rows.
    package static let commentBoxesAtTheEdge = [
        ToleratedDifference("theirs puts boxes there by a table made for narrower ones, and lets some leave the sheet")
        {
            isStyle($0, butFor: ["margin-left", "margin-top"])
        },
        ToleratedDifference(
            "the anchors of such boxes differ likewise, and some of theirs name cells that no sheet has"
        ) {
            $0.path.hasSuffix("shape/ClientData/Anchor")
        },
    ]

    /// Whether a difference is one of styles that agree on all properties but some.
    private static func isStyle(_ difference: Difference, butFor properties: Set<Substring>) -> Bool {
        guard difference.path.hasSuffix("shape/@style"), let ours = difference.ours, let theirs = difference.theirs
        else { return false }
        let isKept = { (pair: Substring) in !properties.contains(pair.prefix { $0 != ":" }) }
        return ours.split(separator: ";").filter(isKept) == theirs.split(separator: ";").filter(isKept)
    }
}
