extension String {
    /// A copy of bytes; those that are no UTF-8 are replaced. Up to 15 of them need no allocation.
    package init(copying bytes: Span<UInt8>) {
        self = unsafe String(unsafeUninitializedCapacity: bytes.count) { buffer in
            unsafe bytes.withUnsafeBufferPointer { unsafe buffer.initialize(fromContentsOf: $0) }
        }
    }
}
