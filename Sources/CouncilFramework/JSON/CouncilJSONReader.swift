import SocialValue

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads a council's framework from JSON, strictly: a key that is not known, a value of another kind or a missing list
/// of measures is a fault at its path. What the workbook's checks find is found here too, at paths in place of cells.
package enum CouncilJSONReader {
    /// Reads a document. Only `schemaVersion` and `measures` are compulsory; without `rules` the shipped rules hold.
    ///
    /// - Parameter findingCodes: those of all findings in returns, which the council may accept.
    package static func reading(
        _ text: String, fileName: String, findingCodes: [String]
    ) throws(CouncilJSONFault) -> CouncilReading {
        let document: CouncilDocument
        do {
            document = try JSONDecoder().decode(CouncilDocument.self, from: Data(text.utf8))
        } catch {
            throw CouncilJSONFault(error)
        }
        if let fault = DuplicateKeys.fault(in: text) { throw fault }
        for (index, accepted) in document.accepted.enumerated() where !findingCodes.contains(accepted.code) {
            throw CouncilJSONFault(at: "accepted[\(index)]", "\"code\" is not the code of a finding")
        }
        return CouncilReading(document.framework, places: document.places(in: fileName))
    }
}

/// Thrown when a text is not JSON, or not the JSON of a council's framework.
package struct CouncilJSONFault: Error, Hashable {
    /// The path of the value: "measures[3].proxy".
    package let place: String
    /// What is wrong, as a sentence without its full stop.
    package let detail: String

    init(at place: String, _ detail: String) {
        self.place = place
        self.detail = detail
    }

    init(at path: [any CodingKey], _ detail: String) {
        let place = path.reduce("") { place, key in
            if let index = key.intValue { return "\(place)[\(index)]" }
            return place.isEmpty ? key.stringValue : "\(place).\(key.stringValue)"
        }
        self.init(at: place.isEmpty ? "the document" : place, detail)
    }

    /// What a decoder threw: one of these faults, or an error in the decoder's words, of which only the kind is used.
    init(_ error: any Error) {
        switch error {
        case let fault as CouncilJSONFault: self = fault
        case DecodingError.keyNotFound(let key, let context):
            self.init(at: context.codingPath, "\"\(key.stringValue)\" is missing")
        case DecodingError.typeMismatch(let kind, let context), DecodingError.valueNotFound(let kind, let context):
            self.init(at: context.codingPath, "\(Self.name(of: kind)) is expected")
        default:
            self.init(
                at: [],
                "this is not JSON. Often a comma, a quotation mark or a bracket is missing, or there is one too many. An "
                    + "editor for JSON shows where")
        }
    }

    private static func name(of kind: any Any.Type) -> String {
        switch kind {
        case is String.Type: "a text"
        case is Bool.Type: "true or false"
        case is [Any].Type: "a list in [ ]"
        default: "an object"
        }
    }

    /// What to tell a person.
    package var message: String { "\(place): \(detail)." }
}
