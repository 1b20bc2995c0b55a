extension ToleratedDifference {
    /// How our worksheets and what leads to them differ.
    package static let workbooks = [
        ToleratedDifference("ours has a theme of its own, and only for charts: no cell uses one") { difference in
            difference.path.hasPrefix("xl/theme/")
                || difference.ours == nil
                    && (difference.path.hasPrefix("xl/theme/")
                        || difference.path.hasSuffix("workbookPr/@defaultThemeVersion")
                        || difference.theirs?.contains("theme/theme1.xml") == true)
        },
        ToleratedDifference("ours gives cells without a colour the reader's own, where theirs asks the theme") {
            $0.path.hasSuffix("c/@s") && $0.theirs?.replacing("<color theme=\"1\"></color>", with: "") == $0.ours
        },
        ToleratedDifference("spans are a hint for readers that allocate rows (18.3.1.73)") {
            $0.path.hasSuffix("row/@spans") && $0.ours == nil
        },
        ToleratedDifference("theirs counts rows without cells among the used ones") {
            $0.path.hasSuffix("dimension/@ref") && $0.ours != nil && $0.theirs != nil
        },
        ToleratedDifference("theirs shows an empty text for every link") {
            $0.path.hasSuffix("hyperlink/@display") && $0.ours == nil && $0.theirs == ""
        },
        ToleratedDifference("theirs always dates a workbook, and ours only when the plan does") { difference in
            ["coreProperties/created", "coreProperties/modified"].contains(where: difference.path.hasSuffix)
                && difference.ours == nil
        },
        ToleratedDifference("ours names the program that made it if any, which has no version of Excel") { difference in
            difference.path.hasSuffix("Properties/Application") && difference.ours != difference.theirs
                || difference.path.hasSuffix("Properties/AppVersion") && difference.ours == nil
        },
        ToleratedDifference("theirs knows no language") {
            $0.path.hasSuffix("coreProperties/language") && $0.theirs == nil
        },
        ToleratedDifference("theirs writes the same number in other digits") {
            guard ["c/v", "formula1", "formula2"].contains(where: $0.path.hasSuffix),
                let ours = $0.ours.flatMap({ Double($0) })
            else { return false }
            return $0.theirs.flatMap { Double($0) } == ours
        },
        ToleratedDifference("ours calls a chart by the workbook's language, and theirs American English") {
            ["chartSpace/lang/@val", "r/rPr/@lang"].contains(where: $0.path.hasSuffix) && $0.theirs == "en-US"
                && $0.ours == "en-GB"
        },
        ToleratedDifference("ours leaves it to programs how the tables look that people make later") {
            $0.path.hasSuffix("styleSheet/tableStyles") && $0.ours == nil
        },
    ]
}

extension ToleratedDifference {
    /// How our workbooks differ, charts, images and comments included.
    package static let all = workbooks + charts + images + comments + commentBoxes
}
