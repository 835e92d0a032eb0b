/// Where two versions of a document differ: everything before ``start`` is the same, and everything
/// from ``oldEnd`` of the one and ``newEnd`` of the other.
public struct TextChange: Sendable, Equatable {
  public let start: Int
  /// In bytes of the earlier version.
  public let oldEnd: Int
  /// In bytes of the later version.
  public let newEnd: Int

  public init(start: Int, oldEnd: Int, newEnd: Int) {
    self.start = start
    self.oldEnd = oldEnd
    self.newEnd = newEnd
  }

  /// By how many bytes what follows the change has moved.
  public var shift: Int { newEnd - oldEnd }

  public var isEmpty: Bool { start == oldEnd && start == newEnd }

  /// The smallest change that makes one document the other. Where several would do (a letter typed
  /// beside its like), it is the last.
  public static func between(_ old: TextSnapshot, and new: TextSnapshot) -> TextChange {
    let shared = min(old.count, new.count)
    // What is known to be the same is not compared.
    let known = new.change(from: old)
    let knownEnd = known.map { new.count - $0.newEnd } ?? 0
    return unsafe old.bytes.withUnsafeBytes { old in
      unsafe new.bytes.withUnsafeBytes { new in
        let start = unsafe sharedPrefix(old, new, from: known?.start ?? 0, atMost: shared)
        let most = shared - start
        let end = unsafe sharedSuffix(old, new, from: min(knownEnd, most), atMost: most)
        return TextChange(start: start, oldEnd: old.count - end, newEnd: new.count - end)
      }
    }
  }

  // Many bytes at a time: both versions may have megabytes in common.

  /// Whether 32 bytes of the one are those of the other.
  private static func haveSame(
    _ old: UnsafeRawBufferPointer, _ first: Int, _ new: UnsafeRawBufferPointer, _ second: Int
  ) -> Bool {
    func difference(_ offset: Int) -> UInt64 {
      unsafe old.loadUnaligned(fromByteOffset: first + offset, as: UInt64.self)
        ^ new.loadUnaligned(fromByteOffset: second + offset, as: UInt64.self)
    }
    return difference(0) | difference(8) | difference(16) | difference(24) == 0
  }

  private static func sharedPrefix(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer, from known: Int,
    atMost limit: Int
  ) -> Int {
    var count = known
    while unsafe count + 32 <= limit && haveSame(old, count, new, count) { count += 32 }
    while count < limit, unsafe old[count] == new[count] { count += 1 }
    return count
  }

  private static func sharedSuffix(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer, from known: Int,
    atMost limit: Int
  ) -> Int {
    var count = known
    while unsafe count + 32 <= limit
      && haveSame(old, old.count - count - 32, new, new.count - count - 32)
    {
      count += 32
    }
    while count < limit, unsafe old[old.count - 1 - count] == new[new.count - 1 - count] {
      count += 1
    }
    return count
  }
}
