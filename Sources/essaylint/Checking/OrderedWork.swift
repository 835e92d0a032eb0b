import Dispatch
import Synchronization

/// Does the same with many things on several threads, and hands the results over in the order of the
/// things. Only so many are done ahead of the one that is waited for, so that the memory taken does
/// not depend on how many things there are.
enum OrderedWork {
  /// - Parameters:
  ///   - items: one after the other, asked for on any thread, by one at a time.
  ///   - jobs: how many things are worked on at once.
  ///   - work: done on other threads, unless there is but one job.
  ///   - take: gets the results, on this thread; where it throws, no more are begun.
  static func run<Items: IteratorProtocol & Sendable, Result: Sendable, Failure: Error>(
    _ items: Items, jobs: Int, work: @escaping @Sendable (Items.Element) -> Result,
    take: (Result) throws(Failure) -> Void
  ) throws(Failure) where Items.Element: Sendable {
    guard jobs > 1 else {
      var items = items
      while let item = items.next() { try take(work(item)) }
      return
    }
    let desk = Desk<Items, Result>(items, window: 4 * jobs)
    defer { desk.stop() }
    for _ in 0..<jobs {
      DispatchQueue.global().async {
        while let (index, item) = desk.next() { desk.put(work(item), at: index) }
      }
    }
    var index = 0
    while let result = desk.result(at: index) {
      try take(result)
      index += 1
    }
  }

  /// The same with things that are all there already.
  static func run<Item: Sendable, Result: Sendable, Failure: Error>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Result,
    take: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    try run(items.makeIterator(), jobs: min(jobs, items.count), work: work, take: take)
  }

  /// Where results wait for those before them.
  private final class Desk<Items: IteratorProtocol & Sendable, Result: Sendable>: Sendable
  where Items.Element: Sendable {
    private struct Rest {
      var items: Items
      var begun = 0
    }

    private struct State {
      var results: [Int: Result] = [:]
      /// How many things there are, once that is known.
      var count: Int?
      var isStopped = false
    }

    /// A lock of its own: whoever waits for the next thing to come keeps no result waiting.
    private let rest: Mutex<Rest>
    private let state = Mutex(State())
    /// One for each thing that may still be begun before another result is taken.
    private let room: DispatchSemaphore
    private let arrivals = DispatchSemaphore(value: 0)

    init(_ items: Items, window: Int) {
      rest = Mutex(Rest(items: items))
      room = DispatchSemaphore(value: 0)
      for _ in 0..<window { room.signal() }
    }

    /// The next thing to begin, once there is room, and its number; nil at the end.
    func next() -> (index: Int, item: Items.Element)? {
      room.wait()
      let next = rest.withLock { rest -> (index: Int, item: Items.Element)? in
        let isOver = state.withLock { $0.isStopped || $0.count != nil }
        guard !isOver, let item = rest.items.next() else {
          state.withLock { $0.count = $0.count ?? rest.begun }
          return nil
        }
        rest.begun += 1
        return (rest.begun - 1, item)
      }
      if next == nil {
        // The others shall see that it is over, too.
        room.signal()
        arrivals.signal()
      }
      return next
    }

    func put(_ result: Result, at index: Int) {
      state.withLock { $0.results[index] = result }
      arrivals.signal()
    }

    /// The result of a thing, once it is there; nil where there is no such thing.
    func result(at index: Int) -> Result? {
      while true {
        let (result, isOver) = state.withLock { state in
          (state.results.removeValue(forKey: index), state.count.map { index >= $0 } ?? false)
        }
        if let result {
          room.signal()
          return result
        }
        if isOver { return nil }
        arrivals.wait()
      }
    }

    func stop() {
      state.withLock { $0.isStopped = true }
      room.signal()
    }
  }
}
