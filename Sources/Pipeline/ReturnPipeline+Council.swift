import Checks
package import Findings
package import SocialValue

extension ReturnPipeline {
    /// Reads the council's framework from its workbook, for ``init(framework:)``. It knows the file it came from.
    ///
    /// - Parameter role: what the file was given for.
    package static func framework(
        at path: String, as role: CouncilFile.Role = .council
    ) throws(Refusal) -> Framework {
        let input = try InputFile(path: path, owner: .council)
        let reading = try CouncilFile.reading(input, as: role)
        do {
            var framework = try reading.usableFramework()
            framework.file = input.file
            return framework
        } catch {
            throw Refusal(code: "framework-fault", message: error.message, cause: .unusableFile)
        }
    }
}
