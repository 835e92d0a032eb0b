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
    return unsafe old.bytes.withUnsafeBytes { old in
      unsafe new.bytes.withUnsafeBytes { new in
        let start = unsafe sharedPrefix(old, new, atMost: shared)
        let end = unsafe sharedSuffix(old, new, atMost: shared - start)
        return TextChange(start: start, oldEnd: old.count - end, newEnd: new.count - end)
      }
    }
  }

  // A word at a time: both versions may have megabytes in common.

  private static func sharedPrefix(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer, atMost limit: Int
  ) -> Int {
    var count = 0
    while count + 8 <= limit,
      unsafe old.loadUnaligned(fromByteOffset: count, as: UInt64.self)
        == new.loadUnaligned(fromByteOffset: count, as: UInt64.self)
    {
      count += 8
    }
    while count < limit, unsafe old[count] == new[count] { count += 1 }
    return count
  }

  private static func sharedSuffix(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer, atMost limit: Int
  ) -> Int {
    var count = 0
    while count + 8 <= limit,
      unsafe old.loadUnaligned(fromByteOffset: old.count - count - 8, as: UInt64.self)
        == new.loadUnaligned(fromByteOffset: new.count - count - 8, as: UInt64.self)
    {
      count += 8
    }
    while count < limit, unsafe old[old.count - 1 - count] == new[new.count - 1 - count] {
      count += 1
    }
    return count
  }
}
