import EssaySyntax
import EssayText

extension Essay {
  /// What is made of each of some blocks and of the quotations in it.
  /// - Parameter make: gets the block's number.
  func map<Made>(
    _ blocks: Range<Int>, _ make: (Int, ArraySlice<Quotation>) -> Made
  ) -> [Made] {
    var next = quotations.partitioningIndex { $0.block >= blocks.lowerBound }
    return blocks.map { number in
      let first = next
      while next < quotations.count, quotations[next].block == number { next += 1 }
      return make(number, quotations[first..<next])
    }
  }
}
