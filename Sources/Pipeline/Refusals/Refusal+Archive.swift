import Findings
import SocialValue
import XLSXReader

extension Refusal {
    /// The refusal of a ZIP file of workbooks that was given as one, its name saying nothing else; nil for any other file.
    init?(zipOfWorkbooks input: InputFile) {
        let archive = (try? ZipArchive(bytes: input.bytes, fileName: input.file.name, limits: .untrusted)) ?? nil
        let workbooks = (archive?.names ?? []).filter { name in
            WorkbookFileName.isLikely(name) && !WorkbookFileName.isSystemFile(name)
                && !WorkbookFileName.isLockFile(name)
        }
        guard !workbooks.isEmpty else { return nil }
        let shown = workbooks.prefix(5).joined(separator: ", ") + (workbooks.count > 5 ? ", …" : "")
        let count = workbooks.count == 1 ? "a workbook" : "\(workbooks.count) workbooks"
        self.init(
            code: "zip-of-workbooks",
            message:
                "\(input.file.name) is a ZIP file with \(count) in it: \(shown). Let its name end in .zip, or take the "
                + "workbooks out.",
            cause: .unusableFile)
    }
}
