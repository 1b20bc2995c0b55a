import SpreadsheetModel

/// One thing that two documents say differently.
package struct Difference: Equatable {
    /// The names of the elements down to the place, then "@name" for an attribute: "chartSpace/chart/title/overlay".
    package let path: String
    /// What ours says; nil when it says nothing there.
    package let ours: String?
    /// What the other says; nil when it says nothing there.
    package let theirs: String?

    /// Everything that differs between an element of ours and one of theirs, in document order. Elements that only one
    /// of them has are differences of their own, and the rest is compared past them.
    package static func between(_ ours: ParsedElement, and theirs: ParsedElement) -> [Difference] {
        ours.name == theirs.name && ours.namespace == theirs.namespace
            ? between(ours, and: theirs, at: ours.name)
            : [Difference(path: "", ours: ours.name, theirs: theirs.name)]
    }

    private static func between(
        _ ours: ParsedElement, and theirs: ParsedElement, at path: String
    ) -> [Difference] {
        var found: [Difference] = []
        for name in Set(ours.attributes.keys).union(theirs.attributes.keys).sorted()
        where ours.attributes[name] != theirs.attributes[name] {
            found.append(
                Difference(path: "\(path)/@\(name)", ours: ours.attributes[name], theirs: theirs.attributes[name]))
        }
        if ours.text != theirs.text { found.append(Difference(path: path, ours: ours.text, theirs: theirs.text)) }
        let names = { (element: ParsedElement) in element.children.map { "\($0.namespace) \($0.name)" } }
        let changes = names(ours).difference(from: names(theirs))
        let onlyOurs = Set(changes.insertions.map(offset))
        let onlyTheirs = Set(changes.removals.map(offset))
        for index in onlyTheirs.sorted() {
            let child = theirs.children[index]
            found.append(Difference(path: "\(path)/\(child.name)", ours: nil, theirs: child.description))
        }
        for index in onlyOurs.sorted() {
            let child = ours.children[index]
            found.append(Difference(path: "\(path)/\(child.name)", ours: child.description, theirs: nil))
        }
        let left = ours.children.indices.filter { !onlyOurs.contains($0) }
        let right = theirs.children.indices.filter { !onlyTheirs.contains($0) }
        for (one, other) in zip(left, right) {
            let (mine, yours) = (ours.children[one], theirs.children[other])
            found += between(mine, and: yours, at: "\(path)/\(mine.name)")
        }
        return found
    }

    private static func offset(of change: CollectionDifference<String>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

extension Difference: CustomStringConvertible {
    /// "chartSpace/lang: ours nothing, theirs <lang val="en-US"></lang>".
    package var description: String { "\(path): ours \(ours ?? "nothing"), theirs \(theirs ?? "nothing")" }
}
