import Testing

struct FaultTests {
  @Test(arguments: FaultCase.values)
  func `a fault of a value is found at its place and says what to do`(fault: FaultCase) throws {
    try fault.check()
  }

  @Test(arguments: FaultCase.graph)
  func `an error between items is found at its place and says what to do`(
    fault: FaultCase
  ) throws {
    try fault.check()
  }

  @Test(arguments: FaultCase.warnings)
  func `what is doubtful is a warning at its place and says what to do`(fault: FaultCase) throws {
    try fault.check()
  }

  @Test(arguments: FaultCase.trainingList)
  func `a fault of the training list is found at its row`(fault: FaultCase) throws {
    try fault.check()
  }

  @Test(arguments: FaultCase.schemeFaults)
  func `a fault of the scheme is found at its place`(fault: FaultCase) throws {
    try fault.check()
  }
}
