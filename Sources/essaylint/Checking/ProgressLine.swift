/// How far long work has come: one line on standard error, for a person at a terminal, written over
/// again and erased in the end.
struct ProgressLine {
  private let total: Int
  private let isWanted: Bool
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?
  private var done = 0
  private var isShown = false

  /// Work that is shorter than this is never spoken of.
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)

  /// - Parameter isWanted: whether somebody wants to see it; where standard error is no terminal,
  ///   nobody does.
  init(total: Int, isWanted: Bool) {
    self.total = total
    self.isWanted = isWanted && total > 1 && Console.isErrorTerminal
  }

  /// One more is done.
  mutating func step() {
    done += 1
    guard isWanted, done < total else { return }
    let now = ContinuousClock.now
    guard now - start >= Self.patience, now - (lastShown ?? start) >= Self.interval else { return }
    lastShown = now
    isShown = true
    Console.showProgress(line(after: now - start))
  }

  /// Makes room for other output.
  mutating func erase() {
    if isShown { Console.showProgress("") }
    isShown = false
  }

  /// `1200 of 5000 essays, 400 a second, 10 s left`.
  private func line(after elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let rate = Double(done) / max(seconds, 0.001)
    let left = Int((Double(total - done) / max(rate, 0.001)).rounded(.up))
    let time = left < 120 ? "\(left) s" : "\(left / 60) min"
    let shownRate = rate < 10 ? String((rate * 10).rounded() / 10) : String(Int(rate))
    return "\(done) of \(total) essays, \(shownRate) a second, \(time) left"
  }
}
