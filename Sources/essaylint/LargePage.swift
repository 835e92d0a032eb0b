#if canImport(Glibc)
  import CMalloc
  import Glibc
#endif

/// A page of memory of two megabytes, as the system gives it to those who ask.
enum LargePage {
  private static let size = 2 << 20

  /// Puts the heap into one. It costs as much as some sixty pages of the common size, and to check an
  /// essay takes two or three hundred of those. Where the system has none, nothing changes.
  static func takesHeap() {
    #if canImport(Glibc)
      // What is asked for next shall come from the heap, which shall not shrink when it is given back.
      mallopt(M_MMAP_THRESHOLD, Int32(16 * size))
      mallopt(M_TRIM_THRESHOLD, Int32(16 * size))
      guard let start = unsafe malloc(2 * size) else { return }
      let address = Int(bitPattern: start)
      let before = size - address % size
      // Wherever that begins, there is one whole page in it.
      _ = unsafe madvise(start + before, size, MADV_HUGEPAGE)
      // What lies before the page stays taken and is never touched; the page itself is free again.
      _ = unsafe realloc(start, max(before - 16, 16))
    #endif
  }
}
