import ArgumentParser
import Layouts

extension ValuationBasis: ExpressibleByArgument {}
