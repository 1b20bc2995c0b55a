import SpreadsheetModel

extension PackedWorkbook {
    /// Everything that two workbooks say differently, part by part; paths start with the part's name and a colon.
    package static func differences(between ours: PackedWorkbook, and theirs: PackedWorkbook) -> [Difference] {
        Set(ours.parts.keys).union(theirs.parts.keys).sorted().flatMap { name -> [Difference] in
            switch (ours.resolvedPart(name), theirs.resolvedPart(name)) {
            case (let mine?, let yours?): Difference.between(mine, and: yours).map { $0.inPart(name) }
            case (let mine, let yours): [Difference(path: name, ours: mine?.name, theirs: yours?.name)]
            }
        }
    }
}

extension Difference {
    fileprivate func inPart(_ name: String) -> Difference {
        Difference(path: name + ":" + path, ours: ours, theirs: theirs)
    }
}
