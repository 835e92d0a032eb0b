/// A path pattern as `.gitignore` files have them, matched byte by byte: `*` and `?` stand for
/// anything but a slash, `[…]` for one byte of a set, `**` between slashes for any number of folders.
///
/// Matching walks through the name once with all places of the pattern that it can be at, so that no
/// pattern of a stranger's can take long.
struct GlobPattern: Sendable, Equatable {
  private enum Piece: Sendable, Equatable {
    case byte(UInt8)
    /// Any byte but a slash.
    case one
    case oneOf(ByteSet)
    /// Any number of bytes but slashes.
    case some
    /// Any number of bytes.
    case anything
    /// Nothing, or the piece after this one.
    case folders
    /// Any number of bytes, of which the last is a slash; always after `folders`.
    case foldersThemselves

    var plain: UInt8? {
      if case .byte(let byte) = self { byte } else { nil }
    }
  }

  /// The plain bytes that the pattern begins with and those that it ends with: by them nearly every
  /// name is turned away.
  private let head: [UInt8]
  private let tail: [UInt8]
  /// What stands between them.
  private let pieces: [Piece]

  /// - Returns: nil where the pattern can match nothing: a set that never ends, a backslash at the
  ///   end.
  init?(_ pattern: some Collection<UInt8>) {
    let pattern = Array(pattern)
    let plainCount = pattern.firstIndex { Array("*?[\\".utf8).contains($0) }
    var pieces: [Piece] = []
    var index = 0
    while index < pattern.count {
      let byte = pattern[index]
      index += 1
      switch byte {
      case UInt8(ascii: "*"):
        let start = index - 1
        while index < pattern.count, pattern[index] == byte { index += 1 }
        // Git compares the plain letters at the front by themselves, so that what comes after them
        // counts as a beginning to it.
        let isBounded =
          index - start >= 2
          && (start == plainCount || pattern[start - 1] == UInt8(ascii: "/"))
        if isBounded, index == pattern.count {
          pieces.append(.anything)
        } else if isBounded, pattern[index] == UInt8(ascii: "/") {
          pieces += [.folders, .foldersThemselves]
          index += 1
        } else if isBounded, pattern[index...].starts(with: Array("\\/".utf8)) {
          pieces.append(.anything)
        } else {
          pieces.append(.some)
        }
      case UInt8(ascii: "?"):
        pieces.append(.one)
      case UInt8(ascii: "["):
        guard let set = ByteSet(pattern, from: &index) else { return nil }
        pieces.append(.oneOf(set))
      case UInt8(ascii: "\\"):
        guard index < pattern.count else { return nil }
        pieces.append(.byte(pattern[index]))
        index += 1
      default:
        pieces.append(.byte(byte))
      }
    }
    head = pieces.prefix { $0.plain != nil }.compactMap(\.plain)
    pieces.removeFirst(head.count)
    tail = pieces.reversed().prefix { $0.plain != nil }.reversed().compactMap(\.plain)
    pieces.removeLast(tail.count)
    self.pieces = pieces
  }

  /// Whether the pattern stands for the whole of `name`.
  func matches(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count >= head.count + tail.count, name.starts(with: head),
      name.suffix(tail.count).elementsEqual(tail)
    else { return false }
    let rest = name.dropFirst(head.count).dropLast(tail.count)
    if pieces.isEmpty { return rest.isEmpty }
    if pieces == [.some] { return !rest.contains(UInt8(ascii: "/")) }
    return walk(rest)
  }

  /// Whether `pieces` stand for the whole of `name`.
  private func walk(_ name: ArraySlice<UInt8>) -> Bool {
    var places = [Bool](repeating: false, count: pieces.count + 1)
    places[0] = true
    passEmpty(&places)
    for byte in name {
      var next = [Bool](repeating: false, count: places.count)
      for place in pieces.indices where places[place] { step(from: place, over: byte, &next) }
      places = next
      passEmpty(&places)
    }
    return places[pieces.count]
  }

  /// Goes on past the pieces that may stand for nothing.
  private func passEmpty(_ places: inout [Bool]) {
    for place in pieces.indices where places[place] {
      switch pieces[place] {
      case .some, .anything: places[place + 1] = true
      case .folders:
        places[place + 1] = true
        places[place + 2] = true
      case .foldersThemselves, .byte, .one, .oneOf: break
      }
    }
  }

  private func step(from place: Int, over byte: UInt8, _ next: inout [Bool]) {
    let slash = UInt8(ascii: "/")
    switch pieces[place] {
    case .byte(let own): if byte == own { next[place + 1] = true }
    case .one: if byte != slash { next[place + 1] = true }
    case .oneOf(let set): if byte != slash, set.contains(byte) { next[place + 1] = true }
    case .some: if byte != slash { next[place] = true }
    case .anything: next[place] = true
    case .folders: break
    case .foldersThemselves:
      next[place] = true
      if byte == slash { next[place + 1] = true }
    }
  }
}
