import Dispatch
import Glibc
import Synchronization
import Testing

@testable import FaultTolerance

/// Each runs in a process of its own, since a signal's handler is the whole process's.
@Suite struct `An attempt` {
  /// Begins as the program does.
  static func prepare() {
    TrapHandler.install(program: "program 1.2", advice: "do this", steps: ["", "reading", "rule"])
  }

  /// Fails as a bug in Swift does.
  @inline(never) static func overrun(_ index: Int) -> Int { [1, 2, 3][index] }

  @inline(never) static func sink(_ depth: Int) -> Int {
    depth == .max ? 0 : sink(depth + 1) &+ Int(getpid())
  }

  /// Where an attempt has failed; nil where it has not.
  static func step(of result: Result<Int, Fault>) -> Int? {
    guard case .failure(let fault) = result else { return nil }
    return fault.step
  }

  /// How much address space this process has taken.
  static func pagesOfMemory() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    fgets(&line, 255, file)
    return atol(line)
  }

  @Test func `gives what the work comes to`() {
    #expect(Attempt.run { 7 } == .success(7))
    #expect(!Attempt.isUnderWay)
    #expect(Attempt.step == 0)
    Attempt.note(3)
    #expect(Attempt.withoutFail { 8 } == 8)
  }

  @Test func `gives what the work comes to where it might fail`() async {
    await #expect(processExitsWith: .success) {
      Self.prepare()
      Self.prepare()
      let result = Attempt.run(from: 1) { [Attempt.step, Attempt.isUnderWay ? 1 : 0] }
      precondition(result == .success([1, 1]))
      precondition(!Attempt.isUnderWay && Attempt.step == 0)
    }
  }

  @Test func `that fails says at which step, and things go on, many times`() async {
    await #expect(processExitsWith: .success) {
      Self.prepare()
      for round in 0..<Attempt.mostFaults {
        let result = Attempt.run { () -> Int in
          Attempt.note(round)
          return Self.overrun(round + 3)
        }
        precondition(Self.step(of: result) == round)
        precondition(Attempt.run { Self.overrun(1) } == .success(2))
      }
    }
  }

  @Test func `survives every kind of stop`() async {
    await #expect(processExitsWith: .success) {
      Self.prepare()
      let nothing: [Int] = []
      precondition(Self.step(of: Attempt.run { Self.sink(0) }) == 0)
      precondition(Self.step(of: Attempt.run { nothing.first! }) == 0)
      precondition(Self.step(of: Attempt.run { Int(getpid()) + .max }) == 0)
      precondition(Self.step(of: Attempt.run { 1 / (nothing.count) }) == 0)
      precondition(Self.step(of: Attempt.run { Self.sink(0) }) == 0)
    }
  }

  @Test func `may have others in it, on several threads`() async {
    await #expect(processExitsWith: .success) {
      Self.prepare()
      let outcome = Attempt.run(from: 1) { () -> Int in
        let faults = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 16) { part in
          let result = Attempt.run(from: 2) { Self.overrun(part) }
          if Self.step(of: result) == 2 { faults.add(1, ordering: .relaxed) }
        }
        precondition(Attempt.isUnderWay && Attempt.step == 1)
        return faults.load(ordering: .relaxed)
      }
      precondition(outcome == .success(13))
    }
  }

  @Test func `fails where a part of it has failed`() async {
    await #expect(processExitsWith: .success) {
      Self.prepare()
      let outcome = Attempt.run { () -> Int in
        switch Attempt.run({ Self.overrun(5) }) {
        case .success(let value): value
        case .failure: Attempt.fail(Fault(step: 2))
        }
      }
      precondition(Self.step(of: outcome) == 2)
    }
  }

  @Test func `gives its stacks back when its thread ends`() async {
    await #expect(processExitsWith: .success) {
      Self.prepare()
      let before = Self.pagesOfMemory()
      for _ in 0..<1000 {
        var thread = pthread_t()
        pthread_create(
          &thread, nil,
          { _ in
            precondition(
              Attempt.run { Attempt.run { Attempt.isUnderWay } } == .success(.success(true)))
            return nil
          }, nil)
        pthread_join(thread, nil)
      }
      // All at once they would be 2.25 GB twice.
      precondition(Self.pagesOfMemory() - before < 1 << 18)
    }
  }
}

@Suite struct `A fault ends the process` {
  private static func words(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  }

  @Test func `outside every attempt, and that is said`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      `An attempt`.prepare()
      _ = Attempt.run { 1 }
      print(`An attempt`.overrun(3))
    }
    #expect(Self.words(result).contains("program 1.2 crashed (SIG"))
    #expect(Self.words(result).contains("; do this\n"))
  }

  @Test func `where work must come to its end`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      `An attempt`.prepare()
      _ = Attempt.run(from: 2) { Attempt.withoutFail { `An attempt`.overrun(3) } }
    }
    #expect(Self.words(result).contains("program 1.2 crashed while rule (SIG"))
  }

  @Test func `where there were too many`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      `An attempt`.prepare()
      for _ in 0...Attempt.mostFaults { _ = Attempt.run(from: 1) { `An attempt`.overrun(3) } }
    }
    #expect(Self.words(result).contains("program 1.2 crashed while reading (SIG"))
  }

  @Test func `where a stack of another kind is full, or the process gives up`() async {
    for isRecursive in [true, false] {
      let work: @Sendable () -> Void = {}
      work()
      if isRecursive {
        await #expect(processExitsWith: .failure) {
          `An attempt`.prepare()
          _ = Attempt.run { 1 }
          print(`An attempt`.sink(0))
        }
      } else {
        let result = await #expect(
          processExitsWith: .failure, observing: [\.standardErrorContent]
        ) {
          `An attempt`.prepare()
          _ = Attempt.run { abort() }
        }
        #expect(Self.words(result).contains("program 1.2 crashed (SIGABRT"))
      }
    }
  }

  @Test func `where nobody has prepared for it`() async {
    await #expect(processExitsWith: .failure) {
      _ = Attempt.run { `An attempt`.overrun(3) }
    }
  }
}
