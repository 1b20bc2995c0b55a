/// The look that several ``CellFormat`` values have between them. It never changes: a format that is changed gets another.
final class SharedLook: Sendable {
    let look: CellLook
    /// What hashing takes in, worked out once.
    let digest: UInt64

    init(_ look: CellLook) {
        self.look = look
        digest = look.digest
    }
}
