import CFuzzer

/// How libFuzzer gets its next input: bytes changed at random; of a workbook, mostly one of its parts.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: UInt32) -> Int {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard Fuzzing.target == .workbook, seed % 16 != 0, var mutator = WorkbookMutator(bytes, seed: seed) else {
        return unsafe LLVMFuzzerMutate(start, count, limit)
    }
    let changed = mutator.mutated()
    guard changed.count <= limit else { return unsafe LLVMFuzzerMutate(start, count, limit) }
    for (index, byte) in changed.enumerated() { unsafe start[index] = byte }
    return changed.count
}
