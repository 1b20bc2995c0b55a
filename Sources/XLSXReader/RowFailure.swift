/// Why the reading of rows stopped: the file, or the code that was given the rows.
enum RowFailure<Body: Error>: Error {
    case reader(XLSXReaderError)
    case body(Body)
}
