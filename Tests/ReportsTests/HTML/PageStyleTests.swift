import Testing

@testable import Reports

@Suite struct PageStyleTests {
    /// Letters and what is behind them, as the style sheet pairs them.
    private static let pairs = [
        ("1f2a37", "ffffff"), ("0b4a8f", "ffffff"), ("ffffff", "1f3a5f"), ("8f1d14", "ffffff"), ("7a4f00", "ffffff"),
        ("1f2a37", "f8d7d3"), ("1f2a37", "fcebc8"),
    ]

    @Test("Letters stand out from what is behind them by at least 4.5 to 1 (WCAG 2.2, 1.4.3)", arguments: pairs)
    func contrast(_ ink: String, _ ground: String) {
        #expect("\(PageStyle.rules)".contains(ink) && "\(PageStyle.rules)".contains(ground))
        let lights = [luminance(ink), luminance(ground)].sorted()
        #expect((lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5)
    }

    /// The relative luminance of a colour (WCAG 2.2, definition).
    private func luminance(_ hex: String) -> Double {
        let value = Int(hex, radix: 16) ?? 0
        let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) / 255 }
        let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : powerOf2Point4(($0 + 0.055) / 1.055) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// x to the power of 2.4, as x² times the fifth root of x².
    private func powerOf2Point4(_ base: Double) -> Double {
        let square = base * base
        var root = 1.0
        for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
        return square * root
    }
}
