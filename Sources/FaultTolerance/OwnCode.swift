#if canImport(Glibc)
  import Glibc

  /// What the system tells a program of itself when it starts: getauxval(3).
  @_silgen_name("getauxval") private func auxiliaryValue(_ kind: UInt) -> UInt

  /// Where in memory this program's own instructions are, as against those of shared libraries.
  struct OwnCode {
    private var range = 0..<UInt(0)
    /// By how much an address in memory is more than in the program's file.
    private var shift: UInt = 0
    /// Whether the C library is a file of its own, so that none of its instructions are among these.
    private(set) var isApartFromLibraries = false

    /// Nowhere, where that cannot be told.
    init() {
      // The headers of the program's segments, in a file in ELF.
      let (headersAt, headerCount) = (UInt(3), UInt(5))
      guard
        let headers = unsafe UnsafePointer<Elf64_Phdr>(bitPattern: auxiliaryValue(headersAt))
      else { return }
      let segments = unsafe UnsafeBufferPointer(
        start: headers, count: Int(auxiliaryValue(headerCount)))
      guard
        let code = unsafe segments.first(where: { $0.p_type == PT_LOAD && $0.p_flags & 1 != 0 })
      else { return }
      // A program that needs no shared library does not say where its headers are, nor is it moved.
      if let own = unsafe segments.first(where: { $0.p_type == PT_PHDR }) {
        shift = UInt(bitPattern: headers) &- UInt(own.p_vaddr)
      }
      isApartFromLibraries = unsafe segments.contains { $0.p_type == PT_INTERP }
      let start = shift &+ UInt(code.p_vaddr)
      range = start..<start + UInt(code.p_memsz)
    }

    /// The instruction at which a signal has come, in the program's file; nil where it is a library's.
    /// - Parameter context: as the signal's handler is given it.
    func place(in context: UnsafeMutableRawPointer) -> UInt? {
      let address = unsafe Self.instruction(in: context)
      return range.contains(address) ? address - shift : nil
    }

    private static func instruction(in context: UnsafeMutableRawPointer) -> UInt {
      let context = unsafe context.assumingMemoryBound(to: ucontext_t.self)
      #if arch(x86_64)
        // REG_RIP
        return UInt(bitPattern: Int(unsafe context.pointee.uc_mcontext.gregs.16))
      #elseif arch(arm64)
        return UInt(unsafe context.pointee.uc_mcontext.pc)
      #else
        return 0
      #endif
    }
  }
#endif
