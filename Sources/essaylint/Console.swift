import EssayRules
import FaultTolerance
import Reports
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The streams that a person or a script reads.
enum Console {
  /// Nobody reads standard output any more, as after `| head`.
  struct Closed: Error {}

  /// Writes to standard output at once.
  /// - Throws: ``Closed`` where nobody reads it any more. A full disk ends the process.
  static func show(_ bytes: [UInt8]) throws(Closed) {
    let code = FileWriter.write(bytes, to: STDOUT_FILENO)
    if code == EPIPE { throw Closed() }
    if code != 0 {
      complain("standard output: \(FileError(writing: code))")
      exit(ExitStatus.failure.rawValue)
    }
  }

  /// Writes text that answers a question, such as a help text.
  static func show(_ text: String) {
    // A reader who has seen enough is no failure.
    try? show(Array(text.utf8))
  }

  /// Writes one line about what went wrong to standard error.
  static func complain(_ message: String) {
    let line = "essaylint: \(DisplayWidth.printable(message).text)\n"
    // Where nobody hears complaints, there is nobody to tell.
    _ = FileWriter.write(Array(line.utf8), to: STDERR_FILENO)
  }

  /// Writes a line over the one before, on standard error, which is a terminal.
  static func showProgress(_ line: String) {
    _ = FileWriter.write(Array("\r\(line)\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  /// A closed pipe, or a file that may not grow, shall be an error that a write reports, and not the
  /// end of the process.
  static func hearOfErrorsWhenWriting() {
    for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
  }

  /// A mistake in a rule shall cost that rule's findings, and no more; where one ends the process all
  /// the same, that is said, and what may be done about it.
  static func hearOfBugs() {
    TrapHandler.install(
      program: "essaylint \(Release.version)", advice: Mishap.advice, steps: LintingStep.names)
  }

  /// Whether standard output is a terminal that understands colour, and its user wants it.
  static var wantsColour: Bool {
    isTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  /// The columns of the terminal that standard output is; nil where it is none.
  static var width: Int? {
    var size = winsize()
    // `size` outlives the call, which fills it in.
    guard isTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal on which a line can be written over.
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

  /// How many processors there are to work on.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static func variable(_ name: String) -> String? {
    // The C library owns the words; they are copied at once, and nothing here changes them.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
