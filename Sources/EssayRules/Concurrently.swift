import Dispatch
import Synchronization

/// Work that is shared between cores. The caller's thread does its part, so that nobody ever waits
/// for a thread that is not there.
enum Concurrently {
  /// Does two things at once.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let results = Mutex<(First?, Second?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      if half == 0 {
        let made = first()
        results.withLock { $0.0 = made }
      } else {
        let made = second()
        results.withLock { $0.1 = made }
      }
    }
    let made = results.withLock { $0 }
    return (made.0 ?? first(), made.1 ?? second())
  }

  /// Does a long work in parts: at most eight, each of at least so many elements.
  /// - Parameter work: is given some elements in a row, by their numbers.
  /// - Returns: what the parts come to, one after the other.
  static func joined<Element: Sendable>(
    _ elements: Range<Int>, ofAtLeast least: Int, _ work: @Sendable (Range<Int>) -> [Element]
  ) -> [Element] {
    let parts = min(8, elements.count / least)
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
    _ parts: Int, _ work: @Sendable (Int) -> [Element]
  ) -> [Element] {
    let results = Mutex([[Element]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let made = work(part)
      results.withLock { $0[part] = made }
    }
    return results.withLock { $0.flatMap(\.self) }
  }
}
