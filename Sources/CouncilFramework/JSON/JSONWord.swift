package import SocialValue

/// One of a few words, written as they are.
package protocol JSONWord: RawRepresentable, CaseIterable, Decodable where RawValue == String {}

extension JSONWord {
    package init(from decoder: any Decoder) throws {
        let words = Self.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        self = try decoder.text("one of \(words) is expected") { Self(rawValue: $0) }
    }
}

extension FTEBasis: JSONWord {}
extension Jurisdiction: JSONWord {}
extension PriceMethod: JSONWord {}
extension RuleKind: JSONWord {}
extension RuleSeverity: JSONWord {}
extension ScoredFigure: JSONWord {}
extension ScoringMethod.Kind: JSONWord {}
extension TieRule: JSONWord {}
extension ValueType: JSONWord {}
