import Dispatch
import Synchronization

/// Does the same with many things on several threads, and hands the results over in the order of the
/// things. Only so many are done ahead of the one that is waited for, so that the memory taken does
/// not depend on how many things there are.
enum OrderedWork {
  /// - Parameters:
  ///   - items: one after the other, asked for on any thread, by one at a time.
  ///   - jobs: how many things are worked on at once.
  ///   - mayWait: whether the next item may be long in coming. This thread, which has results to hand
  ///   over meanwhile, then asks for none itself.
  ///   - work: done on as many threads as there are jobs, this one among them where it may ask. One job
  ///   is this thread's.
  ///   - take: gets the results, on this thread; where it throws, no more are begun.
  static func run<Items: IteratorProtocol & Sendable, Result: Sendable, Failure: Error>(
    _ items: Items, jobs: Int, mayWait: Bool, work: @escaping @Sendable (Items.Element) -> Result,
    take: (Result) throws(Failure) -> Void
  ) throws(Failure) where Items.Element: Sendable {
    guard jobs > 1 else {
      var items = items
      while let item = items.next() { try take(work(item)) }
      return
    }
    let takesPart = !mayWait
    let desk = Desk<Items, Result>(items, window: 4 * jobs)
    defer { desk.stop() }
    for _ in 0..<(takesPart ? jobs - 1 : jobs) {
      DispatchQueue.global().async {
        while let (index, item) = desk.next() { desk.put(work(item), at: index) }
      }
    }
    var index = 0
    while true {
      switch desk.turn(at: index, takesPart: takesPart) {
      case .take(let result):
        try take(result)
        index += 1
      case .work(let index, let item): desk.put(work(item), at: index)
      case .leave: return
      }
    }
  }

  /// The same with things that are all there already.
  static func run<Item: Sendable, Result: Sendable, Failure: Error>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Result,
    take: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    try run(
      items.makeIterator(), jobs: min(jobs, items.count), mayWait: false, work: work,
      take: take)
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

    /// What is to be done next by the thread that takes the results.
    enum Turn {
      case take(Result)
      case work(Int, Items.Element)
      case leave
    }

    /// - Parameters:
    ///   - index: the number of the result that is wanted next.
    ///   - takesPart: whether something may be begun while that is not there.
    func turn(at index: Int, takesPart: Bool) -> Turn {
      while true {
        let (result, count) = state.withLock { state in
          (state.results.removeValue(forKey: index), state.count)
        }
        if let result {
          room.signal()
          return .take(result)
        }
        if let count, index >= count { return .leave }
        if takesPart, count == nil, let (index, item) = next(waits: false) {
          return .work(index, item)
        }
        arrivals.wait()
      }
    }

    /// The next thing to begin and its number; nil at the end.
    /// - Parameter waits: whether to wait until there is room for its result; nil otherwise.
    func next(waits: Bool = true) -> (index: Int, item: Items.Element)? {
      guard room.wait(timeout: waits ? .distantFuture : .now()) == .success else { return nil }
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

    func stop() {
      state.withLock { $0.isStopped = true }
      room.signal()
    }
  }
}
