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
    let workers = takesPart ? jobs - 1 : jobs
    let desk = Desk<Items, Result>(items, window: 4 * jobs, workers: workers)
    defer { desk.stop() }
    for worker in 0..<workers {
      DispatchQueue.global().async {
        while let (index, item) = desk.next(for: worker) {
          desk.put(work(item), at: index, by: worker)
        }
      }
    }
    var index = 0
    while true {
      switch desk.turn(at: index, takesPart: takesPart) {
      case .take(let result, let worker):
        try take(result)
        if let worker { desk.giveBack(consume result, to: worker) }
        index += 1
      case .work(let index, let item): desk.put(work(item), at: index, by: nil)
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
      /// What is not taken yet, and who has made it: a worker, or nobody but the thread that takes it.
      var results: [Int: (result: Result, worker: Int?)] = [:]
      /// What was taken, by who has made it. Memory that one thread gives back and another has asked
      /// for lets both wait for one lock: so each gives its own back.
      var spent: [[Result]]
      /// How many things there are, once that is known.
      var count: Int?
      var isStopped = false
    }

    /// A lock of its own: whoever waits for the next thing to come keeps no result waiting.
    private let rest: Mutex<Rest>
    private let state: Mutex<State>
    /// One for each thing that may still be begun before another result is taken.
    private let room: DispatchSemaphore
    private let arrivals = DispatchSemaphore(value: 0)

    init(_ items: Items, window: Int, workers: Int) {
      rest = Mutex(Rest(items: items))
      state = Mutex(State(spent: Array(repeating: [], count: workers)))
      room = DispatchSemaphore(value: 0)
      for _ in 0..<window { room.signal() }
    }

    /// What is to be done next by the thread that takes the results.
    enum Turn {
      /// - Parameter madeBy: the worker to whom to give it back.
      case take(Result, madeBy: Int?)
      case work(Int, Items.Element)
      case leave
    }

    /// - Parameters:
    ///   - index: the number of the result that is wanted next.
    ///   - takesPart: whether something may be begun while that is not there.
    func turn(at index: Int, takesPart: Bool) -> Turn {
      while true {
        let (made, count) = state.withLock { state in
          (state.results.removeValue(forKey: index), state.count)
        }
        if let made {
          room.signal()
          return .take(made.result, madeBy: made.worker)
        }
        if let count, index >= count { return .leave }
        if takesPart, count == nil, let (index, item) = next(for: nil) {
          return .work(index, item)
        }
        arrivals.wait()
      }
    }

    /// The next thing to begin and its number; nil at the end.
    /// - Parameter worker: who waits until there is room for the result; nobody else does.
    func next(for worker: Int?) -> (index: Int, item: Items.Element)? {
      if let worker {
        // They end here, on the thread that has made them.
        _ = state.withLock { state in exchange(&state.spent[worker], with: []) }
      }
      guard room.wait(timeout: worker == nil ? .now() : .distantFuture) == .success else {
        return nil
      }
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

    func put(_ result: Result, at index: Int, by worker: Int?) {
      state.withLock { $0.results[index] = (result, worker) }
      arrivals.signal()
    }

    /// Lets the worker that has made a result be the last to hold it.
    func giveBack(_ result: consuming Result, to worker: Int) {
      state.withLock { [result = consume result] in $0.spent[worker].append(result) }
    }

    func stop() {
      state.withLock { $0.isStopped = true }
      room.signal()
    }
  }
}
