import Foundation
import Testing

@testable import JSONRPC

/// The two ends of a new pipe.
private func makePipe() -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [0, 0]
  #expect(pipe(&ends) == 0)
  return (ends[0], ends[1])
}

@Suite(.timeLimit(.minutes(1)))
struct DescriptorTests {
  @Test("Messages greater than a pipe go through it whole and in order, then the end")
  func throughAPipe() {
    let ends = makePipe()
    let inbox = Inbox(reading: ends.reading) { _ in nil }
    let output = DescriptorOutput(writingTo: ends.writing, whileReading: inbox)
    let long = String(repeating: "words “and” 😀 ", count: 50_000)
    for index in 0..<3 {
      output.send(.notification("m\(index)") { $0.object { $0.member("text", long) } })
    }
    close(ends.writing)
    for index in 0..<3 {
      guard case .notification(let message) = inbox.take() else {
        Issue.record("no notification")
        return
      }
      #expect(message.method == "m\(index)")
      #expect(message.params?["text"]?.string == long)
    }
    #expect(inbox.take() == .end)
    #expect(!output.isBroken)
  }

  @Test("A pipe that does not block is waited for")
  func nonBlocking() {
    let ends = makePipe()
    for end in [ends.reading, ends.writing] {
      #expect(fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) == 0)
    }
    let inbox = Inbox(reading: ends.reading) { _ in nil }
    let output = DescriptorOutput(writingTo: ends.writing, whileReading: inbox)
    let long = String(repeating: "x", count: 1_000_000)
    output.send(.notification("m") { $0.object { $0.member("text", long) } })
    close(ends.writing)
    guard case .notification(let message) = inbox.take() else {
      Issue.record("no notification")
      return
    }
    #expect(message.params?["text"]?.string == long)
    #expect(inbox.take() == .end)
  }

  @Test("Writing to one who has gone is noticed and harmless")
  func brokenPipe() {
    let ends = makePipe()
    close(ends.reading)
    let output = DescriptorOutput(writingTo: ends.writing)
    #expect(!output.isBroken)
    output.send(.notification("m") { $0.object { _ in } })
    #expect(output.isBroken)
    output.send(.notification("m") { $0.object { _ in } })
    #expect(output.isBroken)
    close(ends.writing)
  }
}
