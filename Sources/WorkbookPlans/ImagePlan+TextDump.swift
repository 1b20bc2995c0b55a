extension ImagePlan {
    /// "image at B2 autox40, 96 bytes 5f0c3a17d0e1b2c4, alt "The logo"": the file by its length and its checksum.
    var dumpLine: String {
        let sides = [width, height].map { $0.map(String.init) ?? "auto" }.joined(separator: "x")
        let sum = String(checksum, radix: 16)
        return "image at \(anchor) \(sides), \(bytes.count) bytes \(sum), alt \(quoted(altText))"
    }

    /// FNV-1a of the file in 64 bits: enough to show that it is another one. Cost: one step a byte.
    private var checksum: UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
