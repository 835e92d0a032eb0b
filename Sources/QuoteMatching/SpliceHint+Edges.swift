extension SpliceHint {
  /// Before which tokens a part of another passage may begin, or the one after it.
  struct Edges {
    private var isEdge: [Bool]
    private(set) var isEmpty = true

    init(count: Int) {
      isEdge = [Bool](repeating: false, count: count + 1)
    }

    mutating func insert(from first: Int, through last: Int) {
      for edge in first..<max(first, last + 1) {
        isEdge[edge] = true
        isEmpty = false
      }
    }

    func contains(_ cut: SpliceFinder.Cut) -> Bool {
      isEdge[cut.before.upperBound] || isEdge[cut.after.lowerBound]
    }
  }
}
