/// A colour by its red, green and blue parts.
public struct Color: Hashable, Sendable {
    /// 0xRRGGBB.
    public let rgb: UInt32

    /// The colour 0xRRGGBB.
    public init(_ rgb: UInt32) {
        self.rgb = rgb & 0xFF_FFFF
    }
}

extension Color: CustomStringConvertible {
    /// "#1F4E79".
    public var description: String {
        let digits = String(rgb, radix: 16, uppercase: true)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
