import SocialValue
import Valuation

extension ValuedReturn {
    /// Whether every line states what answer × proxy gives, so that one set of figures says all there is to say.
    var isStatedAsComputed: Bool {
        total.isStated && lines.allSatisfy { ($0.stated ?? .zero) == ($0.computed ?? .zero) }
    }
}
