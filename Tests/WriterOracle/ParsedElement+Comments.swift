extension ParsedElement {
    /// The part with each comment's author in place of the author's position, and only authors who wrote one, sorted.
    package var namingAuthors: ParsedElement {
        var part = self
        let authors = descendants("author").map(\.text)
        var used: Set<String> = []
        for list in part.children.indices {
            for comment in part.children[list].children.indices {
                guard let id = part.children[list].children[comment].attributes["authorId"].flatMap({ Int($0) }),
                    authors.indices.contains(id)
                else { continue }
                part.children[list].children[comment].attributes["authorId"] = authors[id]
                used.insert(authors[id])
            }
        }
        for list in part.children.indices where part.children[list].name == "authors" {
            part.children[list].children.removeAll { !used.contains($0.text) }
            part.children[list].children.sort { $0.text < $1.text }
        }
        return part
    }
}
