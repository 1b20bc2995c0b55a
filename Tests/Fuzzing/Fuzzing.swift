import CFuzzer
import Glibc
import SpreadsheetModel

/// The entry points that libFuzzer calls. `PLEDGEBOOK_FUZZ_TARGET` names what is fuzzed.
enum Fuzzing {
    static let target: FuzzTarget = {
        let name = environment("PLEDGEBOOK_FUZZ_TARGET") ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            fatalError("PLEDGEBOOK_FUZZ_TARGET names none of \(FuzzTarget.allCases.map(\.rawValue))")
        }
        return target
    }()

    static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// Writes the seeds of the target into a folder, a file each.
    static func writeSeeds(to folder: String) {
        for (index, seed) in target.seeds.enumerated() {
            guard let file = unsafe fopen("\(folder)/seed-\(index)", "w") else { fatalError("no folder \(folder)") }
            unsafe fwrite(seed, 1, seed.count, file)
            unsafe fclose(file)
        }
    }
}

/// Called once, before the first input.
@_cdecl("LLVMFuzzerInitialize")
func initialize(_ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeRawPointer) -> CInt {
    if let folder = Fuzzing.environment("PLEDGEBOOK_FUZZ_SEEDS") { Fuzzing.writeSeeds(to: folder) }
    return 0
}

/// Called with each input.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    if let promise = Fuzzing.target.brokenPromise(on: bytes) { fatalError("broken promise: \(promise)") }
    return 0
}
