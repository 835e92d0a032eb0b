#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

LargePage.takesHeap()
Console.hearOfErrorsWhenWriting()
Console.hearOfBugs()
exit(CommandLineRun.run(Array(CommandLine.arguments.dropFirst())).rawValue)
