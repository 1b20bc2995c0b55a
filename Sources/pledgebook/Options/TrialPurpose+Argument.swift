import ArgumentParser
import Pipeline

extension TrialPurpose: ExpressibleByArgument {}
