import Foundation

extension LibreOffice {
    /// Opens a workbook in LibreOffice, does what a person would, and saves it as a new .xlsx workbook.
    ///
    /// The steps are done by a macro of LibreOffice's own, so the file that comes out is one that LibreOffice wrote.
    /// Typing goes through LibreOffice's reading of input: "50%" becomes a percentage, "1/4" may become a date. A cell
    /// that is locked on a protected sheet does not take what is typed, as it would not from a person.
    package static func edit(_ workbook: String, saveAs target: String, _ steps: [RobotStep]) throws {
        try edit(workbook, [(target, steps)])
    }

    /// Makes several versions of a workbook, each from the workbook as it is, in one run of LibreOffice.
    package static func edit(_ workbook: String, _ versions: [(target: String, steps: [RobotStep])]) throws {
        let folder = try ScratchFolder()
        try writeProfile(in: folder.path)
        let profile = "-env:UserInstallation=file://\(folder.path)/profile"
        // A new profile gets LibreOffice's own macros first, over anything that stands there.
        try Command.run("soffice", [profile, "--headless", "--terminate_after_init"])
        try writeMacro(in: folder.path)
        let script = folder.file("steps.tsv")
        let lines = versions.flatMap { version in
            ["open\t\(workbook)"] + version.steps.map(\.line) + ["save\t\(version.target)"]
        }
        try lines.joined(separator: "\n").write(toFile: script, atomically: true, encoding: .utf8)
        try Command.run(
            "soffice", [profile, "--headless", "--norestore", "macro:///Standard.Robot.Run(\"\(script)\")"])
    }

    private static func writeMacro(in folder: String) throws {
        let library = folder + "/profile/user/basic/Standard"
        try FileManager.default.createDirectory(atPath: library, withIntermediateDirectories: true)
        let files = [
            "../script.xlc": """
            \(declaration("library:libraries", "libraries"))
            <library:libraries xmlns:library="http://openoffice.org/2000/library" \
            xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" \
            xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>
            """,
            "script.xlb": """
            \(declaration("library:library", "library"))
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
            library:readonly="false" library:passwordprotected="false"><library:element library:name="Robot"/>\
            </library:library>
            """,
            "Robot.xba": """
            \(declaration("script:module", "module"))
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Robot" \
            script:language="StarBasic"><![CDATA[\(macro)]]></script:module>
            """,
        ]
        for (name, text) in files {
            try text.write(toFile: library + "/" + name, atomically: true, encoding: .utf8)
        }
    }

    private static func declaration(_ root: String, _ name: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE \(root) PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "\(name).dtd">
        """
    }

    /// One line a step, fields parted by tabs: the verb, the sheet, then what the verb needs.
    private static let macro = """
        Sub Run(script As String)
          Dim files As Object, text As Object, book As Object, words
          files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
          text = CreateUnoService("com.sun.star.io.TextInputStream")
          text.setInputStream(files.openFileRead(ConvertToURL(script)))
          text.setEncoding("UTF-8")
          Do While Not text.isEOF()
            words = Split(text.readLine(), Chr(9))
            If words(0) = "open" Then
              book = Opened(words(1))
            ElseIf words(0) = "save" Then
              Save(book, words(1))
            Else
              Apply(book, words)
            End If
          Loop
          text.closeInput()
          StarDesktop.terminate()
        End Sub

        Function Opened(path) As Object
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden" : hidden(0).Value = True
          Opened = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
        End Function

        Sub Save(book As Object, path)
          Dim filter(0) As New com.sun.star.beans.PropertyValue
          filter(0).Name = "FilterName" : filter(0).Value = "Calc MS Excel 2007 XML"
          book.calculateAll()
          book.storeToURL(ConvertToURL(path), filter())
          book.close(True)
        End Sub

        Sub Apply(book As Object, words)
          Dim sheet As Object, address As Object
          sheet = book.Sheets.getByName(words(1))
          Select Case words(0)
            Case "type"
              sheet.getCellRangeByName(words(2)).FormulaLocal = words(3)
            Case "unprotect"
              sheet.unprotect("")
            Case "insertRow"
              sheet.Rows.insertByIndex(CLng(words(2)) - 1, 1)
            Case "deleteRow"
              sheet.Rows.removeByIndex(CLng(words(2)) - 1, 1)
            Case "moveRow"
              sheet.Rows.insertByIndex(CLng(words(3)) - 1, 1)
              Dim from_row As Long
              from_row = CLng(words(2)) - 1
              If CLng(words(3)) - 1 <= from_row Then from_row = from_row + 1
              address = sheet.getCellRangeByPosition(0, from_row, 20, from_row).RangeAddress
              sheet.moveRange(sheet.getCellByPosition(0, CLng(words(3)) - 1).CellAddress, address)
              sheet.Rows.removeByIndex(from_row, 1)
            Case "rename"
              sheet.Name = words(2)
            Case "copy"
              book.Sheets.copyByName(words(1), words(2), book.Sheets.Count)
            Case "remove"
              book.Sheets.removeByName(words(1))
          End Select
        End Sub
        """
}
