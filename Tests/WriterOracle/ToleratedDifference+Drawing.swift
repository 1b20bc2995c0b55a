extension ToleratedDifference {
    /// How our charts differ.
    package static let charts = [
        ToleratedDifference(
            "ours writes out switches whose absence readers take in two ways, some by the program named in app.xml",
            onlyOurs: [
                "chartSpace/roundedCorners": "<roundedCorners val=\"0\"></roundedCorners>",
                "title/overlay": "<overlay val=\"0\"></overlay>",
                "legend/overlay": "<overlay val=\"0\"></overlay>",
                "chart/autoTitleDeleted": "<autoTitleDeleted val=\"0\"></autoTitleDeleted>",
                "barChart/varyColors": "<varyColors val=\"0\"></varyColors>",
                "ser/invertIfNegative": "<invertIfNegative val=\"0\"></invertIfNegative>",
                "Ax/delete": "<delete val=\"0\"></delete>",
                "catAx/numFmt": "<numFmt formatCode=\"General\" sourceLinked=\"1\"></numFmt>",
                "Ax/majorTickMark": "<majorTickMark val=\"out\"></majorTickMark>",
                "Ax/minorTickMark": "<minorTickMark val=\"none\"></minorTickMark>",
                "chart/dispBlanksAs": "<dispBlanksAs val=\"gap\"></dispBlanksAs>",
            ]),
        ToleratedDifference("theirs calls every chart American English") { difference in
            difference.ours == nil && difference.theirs?.contains("lang=\"en-US\"") == true
                && difference.path.hasSuffix("r/rPr")
                || difference
                    == Difference(
                        path: "chartSpace/lang", ours: nil, theirs: "<lang val=\"en-US\"></lang>")
        },
        ToleratedDifference("ours stores the values that formulas have now, and theirs cannot") { difference in
            difference.theirs == nil && difference.path.hasSuffix("ser/val/numRef/numCache")
        },
        ToleratedDifference("theirs writes the same number in other digits") { difference in
            guard difference.path.hasSuffix("numCache/pt/v"), let ours = difference.ours.flatMap({ Double($0) }) else {
                return false
            }
            return difference.theirs.flatMap { Double($0) } == ours
        },
    ]
}

extension ToleratedDifference {
    /// How the words of our comments differ.
    package static let comments = [
        ToleratedDifference("ours keeps white space at the ends of a text, which readers of theirs may drop") {
            $0.path.hasSuffix("r/t/@http://www.w3.org/XML/1998/namespace space") && $0.ours == "preserve"
                && $0.theirs == nil
        }
    ]

    /// How the boxes of our comments differ.
    package static let commentBoxes = [
        ToleratedDifference("theirs takes every row above a comment for 20 pixels high in margin-top") { difference in
            guard difference.path.hasSuffix("shape/@style"), let ours = difference.ours, let theirs = difference.theirs
            else { return false }
            let isOther = { (property: Substring) in !property.hasPrefix("margin-top:") }
            return ours.split(separator: ";").filter(isOther) == theirs.split(separator: ";").filter(isOther)
        }
    ]
}
