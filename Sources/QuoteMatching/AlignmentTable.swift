/// The table of an alignment: for each cell the cheapest way to it that was found. A row is a token
/// of the quotation, and before them all the beginning; a column likewise a word of the passage.
///
/// It is filled row by row; of what the cells cost only the rows are kept that a step may come from.
struct AlignmentTable {
  /// How a cell was reached: which step, and for a jump from which column.
  struct Origin {
    var step: StepKind
    var column: Int32
  }

  enum StepKind: UInt8 {
    case start, match, bracketedWord, substitution, insertion, deletion, silentOmission, exchange
    case runTogether, brokenApart, bracket, contraction, ellipsis, ellipsisBackwards, gapFilled
    case gapJoined, leadingRunOn, leadingFill
  }

  /// The cheapest way to one cell.
  struct Way {
    private(set) var cost = AlignmentTable.infinity
    private(set) var origin = Origin(step: .start, column: 0)

    @inline(__always)
    mutating func offer(_ cost: Int32, _ step: StepKind, from column: Int = 0) {
      guard cost < self.cost else { return }
      self.cost = cost
      origin = Origin(step: step, column: Int32(column))
    }
  }

  /// Larger than any sum of costs, and far from overflow.
  static let infinity: Int32 = .max / 4

  let columns: Int
  /// What costs more is left out: no way that costs less leads through it.
  var limit: Int32 = 0
  /// What the cells cost of the row that is filled now, and of those before it, as no step is longer;
  /// behind these four, what the last cell of each row costs. One piece of memory is soon had.
  private var costs: [Int32]
  /// Where in ``costs`` these rows begin.
  private var (rowStart, lastStart, secondStart, thirdStart): (Int, Int, Int, Int)
  private var origins: [Origin]

  init(rows: Int, columns: Int) {
    self.columns = columns
    origins = [Origin](repeating: Origin(step: .start, column: 0), count: rows * columns)
    costs = [Int32](repeating: Self.infinity, count: 4 * columns + rows)
    (rowStart, lastStart, secondStart, thirdStart) = (0, columns, 2 * columns, 3 * columns)
  }

  /// Empties the table, in whose first row a way may begin anywhere.
  mutating func begin(within limit: Int32) {
    self.limit = limit
    for column in 0..<columns { costs[rowStart + column] = 0 }
    for cell in origins.indices { origins[cell] = Origin(step: .start, column: 0) }
  }

  /// Goes on to the next row, which is empty.
  mutating func beginRow() {
    (rowStart, lastStart, secondStart, thirdStart) = (thirdStart, rowStart, lastStart, secondStart)
    for column in 0..<columns { costs[rowStart + column] = Self.infinity }
  }

  /// Puts down what the last cell of a row costs.
  mutating func endRow(_ number: Int) {
    costs[4 * columns + number] = row(columns - 1)
  }

  /// What the last cell of a row costs that has been filled.
  func end(ofRow number: Int) -> Int32 { costs[4 * columns + number] }

  // Sums of numbers that are within the table do not overflow.

  /// What a cell costs of the row that is filled now.
  @inline(__always)
  func row(_ column: Int) -> Int32 { costs[rowStart &+ column] }

  /// What a cell costs of the row before it.
  @inline(__always)
  func last(_ column: Int) -> Int32 { costs[lastStart &+ column] }

  /// What a cell costs of the second row before it.
  @inline(__always)
  func second(_ column: Int) -> Int32 { costs[secondStart &+ column] }

  /// What a cell costs of the third row before it.
  @inline(__always)
  func third(_ column: Int) -> Int32 { costs[thirdStart &+ column] }

  @inline(__always)
  func step(_ row: Int, _ column: Int) -> StepKind { origins[row * columns + column].step }

  /// The column from which a jump has come to a cell.
  @inline(__always)
  func column(before row: Int, _ column: Int) -> Int {
    Int(origins[row * columns + column].column)
  }

  /// - Parameter number: the row's that is filled now.
  @inline(__always)
  mutating func offer(
    _ number: Int, _ column: Int, _ cost: Int32, _ step: StepKind, from origin: Int = 0
  ) {
    guard cost < row(column) else { return }
    costs[rowStart + column] = cost
    origins[number * columns + column] = Origin(step: step, column: Int32(origin))
  }

  /// Puts down the way to a cell that had none.
  @inline(__always)
  mutating func set(_ number: Int, _ column: Int, _ way: Way) {
    costs[rowStart + column] = way.cost
    origins[number * columns + column] = way.origin
  }

  /// Of two ways to a cell that cost the same, this step is the better account.
  mutating func prefer(_ step: StepKind, _ number: Int, _ column: Int) {
    origins[number * columns + column] = Origin(step: step, column: 0)
  }
}
