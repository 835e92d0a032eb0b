import Dispatch
import Synchronization

/// Does the same with many things on several threads, and hands the results over in the order of the
/// things. Only so many are done ahead of the one that is waited for, so that the memory taken does
/// not depend on how many things there are.
enum OrderedWork {
  /// - Parameters:
  ///   - jobs: how many things are worked on at once.
  ///   - work: done on other threads, unless there is but one job.
  ///   - take: gets the results, on this thread; where it throws, no more are begun.
  static func run<Item: Sendable, Result: Sendable, Failure: Error>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Result,
    take: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    guard jobs > 1, items.count > 1 else {
      for item in items { try take(work(item)) }
      return
    }
    let desk = Desk<Result>(count: items.count, window: 4 * jobs)
    defer { desk.stop() }
    for _ in 0..<min(jobs, items.count) {
      DispatchQueue.global().async {
        while let index = desk.next() { desk.put(work(items[index]), at: index) }
      }
    }
    for index in items.indices { try take(desk.result(at: index)) }
  }

  /// Where results wait for those before them.
  private final class Desk<Result: Sendable>: Sendable {
    private struct State {
      var next = 0
      var results: [Int: Result] = [:]
      var isStopped = false
    }

    private let count: Int
    private let state = Mutex(State())
    /// One for each thing that may still be begun before another result is taken.
    private let room: DispatchSemaphore
    private let arrivals = DispatchSemaphore(value: 0)

    init(count: Int, window: Int) {
      self.count = count
      room = DispatchSemaphore(value: 0)
      for _ in 0..<window { room.signal() }
    }

    /// The next thing to begin, once there is room; nil at the end.
    func next() -> Int? {
      room.wait()
      let index = state.withLock { state -> Int? in
        guard !state.isStopped, state.next < count else { return nil }
        state.next += 1
        return state.next - 1
      }
      // The others shall see that it is over, too.
      if index == nil { room.signal() }
      return index
    }

    func put(_ result: Result, at index: Int) {
      state.withLock { $0.results[index] = result }
      arrivals.signal()
    }

    /// The result of a thing, once it is there.
    func result(at index: Int) -> Result {
      while true {
        if let result = state.withLock({ $0.results.removeValue(forKey: index) }) {
          room.signal()
          return result
        }
        arrivals.wait()
      }
    }

    func stop() {
      state.withLock { $0.isStopped = true }
      room.signal()
    }
  }
}
