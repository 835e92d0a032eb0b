/// What became of work that did not come to its end, because of a bug in it.
public struct Fault: Error, Sendable, Equatable {
  /// What the work was at, as ``Attempt/note(_:)`` was told last.
  public let step: Int
  /// The instruction in the program's file at which it was stopped; nil where that is not known.
  public let place: UInt?

  init(step: Int, place: UInt? = nil) {
    self.step = step
    self.place = place
  }
}

/// Work after which things go on, even where there is a bug in it.
///
/// Where Swift finds an index out of range or the like, it stops the process. An attempt runs on a
/// stack of its own, and where it is stopped so, or where that stack is too short for it, the thread
/// leaves the stack as it is and returns to whoever has begun the attempt. What the work held is
/// never given back: hence no more than ``mostFaults`` of them. It costs less than a microsecond.
///
/// Nothing of it happens before ``TrapHandler/install(program:advice:steps:)``, nor where the C library
/// cannot change stacks: there the process ends as it always did. A stack that is too short ends it,
/// too, where the program holds the C library itself: that may be holding a lock just then.
public enum Attempt {
  /// After so many faults, the next one ends the process: something else is wrong, and each keeps memory.
  public static let mostFaults = 32

  /// Does the work.
  /// - Returns: what it comes to, or at which step it failed.
  public static func run<Value>(
    from step: Int = 0, _ work: @escaping () -> Value
  ) -> Result<Value, Fault> {
    guard let thread = unsafe AttemptThread.current(), let frame = unsafe thread.takeFrame() else {
      return .success(work())
    }
    var value: Value?
    unsafe frame.run(from: step, on: thread) { value = work() }
    if let value { return .success(value) }
    return .failure(unsafe frame.fault)
  }

  /// Whether this thread is at an attempt, and may fail.
  public static var isUnderWay: Bool {
    guard let frame = unsafe AttemptThread.frame() else { return false }
    return unsafe frame.pointee.locks == 0
  }

  /// What the attempt of this thread is at; 0 where there is none.
  public static var step: Int {
    guard let frame = unsafe AttemptThread.frame() else { return 0 }
    return unsafe frame.pointee.step
  }

  /// Notes down what the attempt of this thread is at from now on. It costs next to nothing.
  public static func note(_ step: Int) {
    guard let frame = unsafe AttemptThread.frame() else { return }
    unsafe frame.pointee.step = step
  }

  /// Does work that must come to its end, such as whatever holds a lock, for which others would wait
  /// for ever: a fault in it ends the process.
  public static func withoutFail<Value>(_ work: () -> Value) -> Value {
    guard let frame = unsafe AttemptThread.frame() else { return work() }
    unsafe frame.pointee.locks += 1
    defer { unsafe frame.pointee.locks -= 1 }
    return work()
  }

  /// Ends the attempt of this thread, as if the fault were its own: it is that of another thread that
  /// did part of the work.
  public static func fail(_ fault: Fault) -> Never {
    guard let frame = unsafe AttemptThread.frame() else {
      fatalError("a part of nobody's attempt has failed")
    }
    unsafe frame.pointee.step = fault.step
    unsafe frame.leave(from: fault.place)
  }
}
