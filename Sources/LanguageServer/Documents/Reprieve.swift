/// How long an essay on which the engine has failed is left alone: it may fail again at every key, and
/// each time keeps memory. The next edit is tried; where that fails, too, every second, fourth, …
struct Reprieve {
  private var editsLeft = 0
  private var length = 0

  /// Takes down how an analysis went.
  mutating func note(hasFailed: Bool) {
    editsLeft = hasFailed ? length : 0
    length = hasFailed ? min(max(1, 2 * length), 1024) : 0
  }

  /// Whether the text as it stands is left alone.
  mutating func spares() -> Bool {
    guard editsLeft > 0 else { return false }
    editsLeft -= 1
    return true
  }
}
