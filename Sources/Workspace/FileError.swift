import EssayRules

/// Why a file could not be read or written, with all that its message needs.
public enum FileError: Error, Sendable, Equatable {
  /// Nothing of that name is there.
  case missing
  /// The name is a folder's.
  case folder
  /// It is there, and this user may not read it.
  case permissionDenied
  /// It is a pipe or a device where only a file on disk will do.
  case notRegular
  /// The bytes are not UTF-8: the first wrong one lies at `offset` (from 0) on `line` (from 1).
  case notUTF8(offset: Int, line: Int)
  /// It begins as UTF-16 does.
  case utf16
  /// It has more than `limit` bytes.
  case tooLarge(limit: Int)
  /// It has more than `limit` lines.
  case tooManyLines(limit: Int)
  /// It is an essay that is too long to be judged.
  case essayTooLong
  /// It is there, and this user may not write it, or not in its folder.
  case unwritable
  /// There is something of that name already.
  case present
  /// It is not what was read any more.
  case changed
  /// It has other names, hard links, which would keep what it was.
  case severalNames
  /// It is no baseline, and shall not become one.
  case noBaseline
  /// The disk is full.
  case diskFull
  /// It is no plain text, and could not be made into any; why.
  case notConverted(String)
  /// Likewise, for want of the program that does it; which, and what to do.
  case noConverter(String)
  /// What the operating system says, for everything else.
  case system(String)
}

extension FileError: CustomStringConvertible {
  /// One line for people, to stand after the file's name: what is wrong and what to do about it.
  public var description: String {
    switch self {
    case .missing:
      "no such file"
    case .folder:
      "this is a folder; name a file"
    case .permissionDenied:
      "permission denied; you need the right to read it"
    case .notRegular:
      "this is no ordinary file"
    case .notUTF8(let offset, let line):
      "not UTF-8 text: byte \(offset), on line \(line), belongs to no character; "
        + "save it as plain text in UTF-8"
    case .utf16:
      "this is UTF-16 text; save it as UTF-8"
    case .tooLarge(let limit):
      "larger than \(limit >> 20) MiB, which is the most that essaylint reads"
    case .tooManyLines(let limit):
      "more than \(limit) lines, which is the most that essaylint reads"
    case .essayTooLong:
      EssayBounds.complaint
    case .unwritable:
      "permission denied; you need the right to write it, and in its folder"
    case .present:
      "there is such a file already; it is left alone"
    case .changed:
      "somebody else has changed it meanwhile; it is left alone"
    case .severalNames:
      "it has other names (hard links), which would keep the old text; it is left alone"
    case .noBaseline:
      "this is no baseline; it is left alone"
    case .diskFull:
      "the disk is full"
    case .notConverted(let message), .noConverter(let message), .system(let message):
      message
    }
  }
}
