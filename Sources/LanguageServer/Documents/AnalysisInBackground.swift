import Dispatch
import EssayRules
import EssaySyntax
import EssayText
import Synchronization

/// The analysis of a long text, made on a thread of its own so that whoever waits for it can stop
/// waiting. What it comes to is not lost: the next who asks for the same text finds it.
final class AnalysisInBackground: Sendable {
  /// Texts of fewer bytes are analysed where they are asked for: that takes less than a keystroke.
  static let worthwhileLength = 128 << 10

  private let result = Mutex<Analysis?>(nil)
  private let completion = DispatchSemaphore(value: 0)

  init(of text: TextSnapshot, _ format: EssayFormat, by judge: EssayJudge, after last: Analysis?) {
    DispatchQueue.global(qos: .userInitiated).async {
      let analysis = judge.analyse(text, format, last)
      self.result.withLock { $0 = analysis }
      self.completion.signal()
    }
  }

  /// Waits for the analysis.
  /// - Parameter isInterrupted: asked every few milliseconds.
  /// - Returns: nil where interrupted.
  func wait(unless isInterrupted: () -> Bool) -> Analysis? {
    while completion.wait(timeout: .now() + .milliseconds(5)) == .timedOut {
      if isInterrupted() { return nil }
    }
    // Whoever comes next need not wait.
    completion.signal()
    return result.withLock { $0 }
  }
}
