import ArgumentParser
import Layouts

extension WorkbookProfile: ExpressibleByArgument {}
