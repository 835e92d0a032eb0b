import EssayText
import Testing

/// The values are those that Landon Curt Noll publishes with the hash, in `test_fnv.c`.
@Suite("The hash FNV-1a")
struct FNV1aTests {
  @Test(
    "is the published one in 64 bits",
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("b", 0xAF63_DF4C_8601_F1A5),
      ("fo", 0x0898_5907_B541_D342), ("foo", 0xDCB2_7518_FED9_D577),
      ("foobar", 0x8594_4171_F739_67E8), ("chongo was here!\n", 0x4681_0940_EFF5_F915),
    ] as [(String, UInt64)])
  func isThePublishedOneIn64Bits(text: String, hash: UInt64) {
    #expect(FNV1a.hash(of: text.utf8) == hash)
  }

  @Test(
    "is the published one in 128 bits",
    arguments: [
      ("", 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D),
      ("a", 0xD228_CB69_6F1A_8CAF_7891_2B70_4E4A_8964),
      ("foobar", 0x343E_1662_793C_64BF_6F0D_3597_BA44_6F18),
    ] as [(String, UInt128)])
  func isThePublishedOneIn128Bits(text: String, hash: UInt128) {
    #expect(FNV1a.hash(of: text.utf8) == hash)
  }

  @Test("goes on where it was left")
  func goesOn() {
    let whole: UInt64 = FNV1a.hash(of: "foobar".utf8)
    #expect(FNV1a.hash(of: "bar".utf8, after: FNV1a.hash(of: "foo".utf8)) == whole)
    var hash = FNV1a<UInt64>()
    for byte in "foobar".utf8 { hash.add(byte) }
    #expect(hash.value == whole)
  }

  @Test("has the same number of digits, whatever they are")
  func digits() {
    #expect(FNV1a<UInt64>(after: 0x0898_5907_B541_D342).digits == "08985907b541d342")
    #expect(FNV1a<UInt128>(after: 1).digits == String(repeating: "0", count: 31) + "1")
  }
}
