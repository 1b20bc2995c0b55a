extension WorkbookReader {
    /// How many bytes of XML a file says that it holds once inflated, by its directory alone; 0 for what is no sound
    /// container. No part that is larger than it says is ever read. Cost: that of the directory.
    package static func declaredXMLBytes(of file: [UInt8], limits: ReadLimits) -> Int {
        guard let directory = try? ZipDirectory(file, fileName: "", limits: limits) else { return 0 }
        return directory.entries.reduce(0) { sum, entry in
            sum + (entry.name.utf8.suffix(4).elementsEqual(".xml".utf8) ? entry.size : 0)
        }
    }
}
