import SocialValue

extension Tender {
    /// Its reference and title, as far as the council gives them; nil when it gives neither.
    var name: String? {
        let parts = [reference, title].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }
}
