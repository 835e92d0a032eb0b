import Foundation

/// One way by which a stranger's bytes come in.
protocol Mouth: Sendable {
  /// Takes the bytes, and stops the process where something does not hold that must.
  func swallow(_ bytes: [UInt8])
}

/// Stops the process, so that the fuzzer keeps the bytes.
func demand(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError(what()) }
}

/// The bytes of an input that say how it is to be taken, before those that are taken.
struct Choices {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// A number below `count`; 0 where nothing is left.
  mutating func next(_ count: Int) -> Int {
    Int(rest.popFirst() ?? 0) % count
  }

  /// A number below 65,536.
  mutating func nextLong() -> Int { next(256) << 8 | next(256) }

  /// What is left, as a text.
  var text: String { String(decoding: rest, as: UTF8.self) }
}

private let mouths: [String: @Sendable () -> any Mouth] = [
  "essays": { EssayMouth() },
  "matching": { MatchingMouth() },
  "settings": { SettingsMouth() },
  "json": { JSONMouth() },
  "frames": { FrameMouth() },
  "edits": { EditMouth() },
]

/// The mouth that `ESSAYLINT_MOUTH` names.
private let mouth: any Mouth = {
  let name = ProcessInfo.processInfo.environment["ESSAYLINT_MOUTH"] ?? ""
  guard let mouth = mouths[name] else {
    fatalError("ESSAYLINT_MOUTH is one of \(mouths.keys.sorted().joined(separator: ", "))")
  }
  return mouth()
}()

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  mouth.swallow(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}
