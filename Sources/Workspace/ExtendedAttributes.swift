#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a file system keeps of a file beside its content: labels, lists of who may read it.
enum ExtendedAttributes {
  /// Gives an open file those of the one at `path`, as far as that can be done: not every file
  /// system has them, and not everybody may set each.
  static func copy(from path: String, to descriptor: Int32) {
    #if canImport(Glibc)
      guard let functions = Functions.found else { return }
      let names = unsafe read { unsafe functions.list(path, $0, $1) }
      for name in names.split(separator: 0) {
        let name = name.map { CChar(bitPattern: $0) } + [0]
        let value = unsafe read { unsafe functions.get(path, name, $0, $1) }
        _ = unsafe functions.set(descriptor, name, value, value.count, 0)
      }
    #endif
  }

  #if canImport(Glibc)
    /// The C library's own functions, which Swift's picture of it leaves out.
    @safe private struct Functions: Sendable {
      typealias List =
        @convention(c) (UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int) -> Int
      typealias Get =
        @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int)
        -> Int
      typealias Set =
        @convention(c) (Int32, UnsafePointer<CChar>, UnsafeRawPointer?, Int, Int32) -> Int32

      let list: List
      let get: Get
      let set: Set

      /// nil where the C library has no such thing.
      static let found: Functions? = {
        // Their types are those of sys/xattr.h.
        guard let list = unsafe dlsym(nil, "listxattr"), let get = unsafe dlsym(nil, "getxattr"),
          let set = unsafe dlsym(nil, "fsetxattr")
        else { return nil }
        return unsafe Functions(
          list: unsafe unsafeBitCast(list, to: List.self),
          get: unsafe unsafeBitCast(get, to: Get.self),
          set: unsafe unsafeBitCast(set, to: Set.self))
      }()
    }

    /// The most bytes that Linux keeps under a name, or for all names.
    private static let limit = 1 << 16

    /// What a function puts into a buffer; nothing where it fails.
    private static func read(_ fill: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8] {
      unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
        count = max(0, unsafe fill(buffer.baseAddress, limit))
      }
    }
  #endif
}
