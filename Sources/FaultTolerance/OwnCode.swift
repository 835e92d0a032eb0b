#if canImport(Glibc)
  import Glibc

  /// Where in memory this program's own instructions are, as against those of shared libraries.
  enum OwnCode {
    /// Empty where that cannot be told.
    static func range() -> Range<UInt> {
      // The system tells a program where the headers of its segments are, in a file in ELF: getauxval(3).
      guard let found = unsafe dlsym(nil, "getauxval") else { return 0..<0 }
      let value = unsafe unsafeBitCast(found, to: (@convention(c) (UInt) -> UInt).self)
      let (headersAt, headerCount) = (UInt(3), UInt(5))
      guard let headers = unsafe UnsafePointer<Elf64_Phdr>(bitPattern: value(headersAt)) else {
        return 0..<0
      }
      let segments = unsafe UnsafeBufferPointer(start: headers, count: Int(value(headerCount)))
      guard let own = unsafe segments.first(where: { $0.p_type == PT_PHDR }),
        let code = unsafe segments.first(where: { $0.p_type == PT_LOAD && $0.p_flags & 1 != 0 })
      else { return 0..<0 }
      let base = UInt(bitPattern: headers) &- UInt(own.p_vaddr)
      let start = base &+ UInt(code.p_vaddr)
      return start..<start + UInt(code.p_memsz)
    }

    /// The instruction at which a signal has come.
    /// - Parameter context: as its handler is given it.
    static func instruction(in context: UnsafeMutableRawPointer) -> UInt {
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
