import Dispatch
import FaultTolerance
import Synchronization

/// Work that is shared between cores. The caller's thread does its part, so that nobody ever waits
/// for a thread that is not there.
///
/// Where the caller is at an attempt, so is every part, and where one fails, so does the caller's.
enum Concurrently {
  /// The most parts of a work. Whoever is done first takes the next, so that the more there are, the
  /// shorter the others wait for the last.
  private static let mostParts = 32

  /// Does a long work in parts, each of at least so many elements.
  /// - Parameter work: is given some elements in a row, by their numbers.
  /// - Returns: what the parts come to, one after the other.
  static func joined<Element: Sendable>(
    _ elements: Range<Int>, ofAtLeast least: Int,
    _ work: @escaping @Sendable (Range<Int>) -> [Element]
  ) -> [Element] {
    let parts = min(mostParts, elements.count / least)
    guard parts > 1 else { return work(elements) }
    return joined(parts) { part in
      work(
        elements.lowerBound + elements.count * part / parts..<elements.lowerBound
          + elements.count * (part + 1) / parts)
    }
  }

  /// Does a long work in so many parts.
  /// - Returns: what the parts come to, one after the other.
  static func joined<Element: Sendable>(
    _ parts: Int, _ work: @escaping @Sendable (Int) -> [Element]
  ) -> [Element] {
    let results = Mutex([Result<[Element], Fault>](repeating: .success([]), count: parts))
    let step = Attempt.isUnderWay ? Attempt.step : nil
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let made =
        step.map { step in Attempt.run(from: step) { work(part) } } ?? .success(work(part))
      results.withLock { $0[part] = made }
    }
    return results.withLock { $0 }.flatMap { result in
      switch result {
      case .success(let made): made
      case .failure(let fault): Attempt.fail(fault)
      }
    }
  }
}
