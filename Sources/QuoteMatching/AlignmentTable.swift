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
    case gapJoined, leadingRunOn
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
  /// What the cells cost of the row that is filled now, and of those before it: no step is longer.
  private(set) var (row, last, second, third): ([Int32], [Int32], [Int32], [Int32])
  private var origins: [Origin]
  /// What the last cell of each row costs.
  private(set) var ends: [Int32]

  init(rows: Int, columns: Int) {
    self.columns = columns
    origins = [Origin](repeating: Origin(step: .start, column: 0), count: rows * columns)
    ends = [Int32](repeating: Self.infinity, count: rows)
    row = [Int32](repeating: 0, count: columns)
    (last, second, third) = (row, row, row)
  }

  /// Empties the table, in whose first row a way may begin anywhere.
  mutating func begin(within limit: Int32) {
    self.limit = limit
    for column in row.indices { row[column] = 0 }
    for cell in origins.indices { origins[cell] = Origin(step: .start, column: 0) }
  }

  /// Goes on to the next row, which is empty.
  mutating func beginRow() {
    swap(&second, &third)
    swap(&last, &second)
    swap(&row, &last)
    for column in row.indices { row[column] = Self.infinity }
  }

  /// Puts down what the last cell of a row costs.
  mutating func endRow(_ number: Int) {
    ends[number] = row[columns - 1]
  }

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
    guard cost < row[column] else { return }
    row[column] = cost
    origins[number * columns + column] = Origin(step: step, column: Int32(origin))
  }

  /// Puts down the way to a cell that had none.
  @inline(__always)
  mutating func set(_ number: Int, _ column: Int, _ way: Way) {
    row[column] = way.cost
    origins[number * columns + column] = way.origin
  }

  /// Of two ways to a cell that cost the same, this step is the better account.
  mutating func prefer(_ step: StepKind, _ number: Int, _ column: Int) {
    origins[number * columns + column] = Origin(step: step, column: 0)
  }
}
