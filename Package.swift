// swift-tools-version: 6.3
import PackageDescription

#if canImport(Glibc)
  import Glibc
#endif

/// What every target of the product is compiled with. A warning is an error; unsafe code says so.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // A type is asked for by calling the function that makes it, not by its name, which the runtime would
  // have to read and look up: of what a start costs, a fifth.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
  // Each function is a section of its own, so that the linker can leave it out or move it.
  .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

/// The functions that run lie next to each other, in half as many pages: of checking one essay, a
/// seventh of the time. Only this linker reads such a list; without it they lie as they come.
func laidOut(by list: String) -> [LinkerSetting] {
  #if canImport(Glibc)
    let folders = (Context.environment["PATH"] ?? "").split(separator: ":")
    guard folders.contains(where: { access("\($0)/ld.gold", X_OK) == 0 }) else { return [] }
    let order = "--section-ordering-file=\(Context.packageDirectory)/\(list)"
    return [
      .unsafeFlags(["-use-ld=gold", "-Xlinker", order], .when(configuration: .release))
    ]
  #else
    return []
  #endif
}

/// Tests may use whatever they like, but warn about nothing either.
let tested: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A module of the engine. Debug builds optimise it, too: the tests judge many thousands of essays,
/// which takes fifteen times as long without.
func engine(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func tests(of name: String, _ more: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + more,
    swiftSettings: tested)
}

let package = Package(
  name: "essaylint",
  products: [.executable(name: "essaylint", targets: ["essaylint"])],
  targets: [
    // The engine, from bytes to findings. Sources/README.md is the map.
    engine("FaultTolerance"),
    engine("EssayText"),
    engine("PositionedJSON", ["EssayText"]),
    engine("EssaySyntax", ["EssayText"]),
    engine("QuoteSets", ["EssayText", "PositionedJSON"]),
    .target(
      name: "BuiltInQuoteSets", dependencies: ["QuoteSets"], path: "Rules",
      exclude: [
        "assignment.schema.json", "configuration.schema.json", "other-works.schema.json",
        "quote-set.schema.json",
      ],
      swiftSettings: strict, plugins: ["EmbedRules"]),
    engine("QuoteMatching", ["EssayText"]),
    engine("SourceTexts", ["EssayText", "QuoteMatching"]),
    engine(
      "EssayRules",
      [
        "FaultTolerance", "EssayText", "EssaySyntax", "QuoteSets", "QuoteMatching", "SourceTexts",
      ]),
    engine(
      "SetChecking",
      ["EssayText", "EssaySyntax", "PositionedJSON", "QuoteSets", "SourceTexts", "EssayRules"]),

    // The outside world, and the two faces.
    module(
      "Workspace",
      [
        "EssayText", "PositionedJSON", "EssaySyntax", "QuoteSets", "BuiltInQuoteSets",
        "QuoteMatching", "SourceTexts", "EssayRules", "SetChecking",
      ]),
    module(
      "Reports",
      ["EssayText", "EssaySyntax", "PositionedJSON", "QuoteSets", "EssayRules", "SetChecking"]),
    module("JSONRPC", ["PositionedJSON"]),
    module(
      "LanguageServer",
      [
        "EssayText", "EssaySyntax", "PositionedJSON", "QuoteSets", "QuoteMatching", "EssayRules",
        "Workspace", "JSONRPC",
      ]),
    .executableTarget(
      name: "essaylint",
      dependencies: [
        "EssayText", "PositionedJSON", "EssaySyntax", "QuoteSets", "SourceTexts", "EssayRules",
        "SetChecking", "Workspace", "Reports", "LanguageServer", "FaultTolerance", "CMalloc",
      ],
      exclude: ["functions.order"], swiftSettings: strict,
      linkerSettings: laidOut(by: "Sources/essaylint/functions.order")),
    .systemLibrary(name: "CMalloc"),

    // Building Rules/*.json into the binary.
    .executableTarget(
      name: "quoteset-embed", dependencies: ["PositionedJSON", "QuoteMatching", "QuoteSets"],
      swiftSettings: strict),
    .plugin(
      name: "EmbedRules", capability: .buildTool(), dependencies: ["quoteset-embed"],
      path: "Sources/EmbedRules"),

    // Measuring it; no part of the product.
    .executableTarget(
      name: "essaylint-bench",
      dependencies: ["BuiltInQuoteSets", "EssayText", "QuoteMatching", "SourceTexts"],
      exclude: ["books.py", "order.py", "setup.sh", "spark.py"],
      swiftSettings: tested),

    // What the tests of several modules need.
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: tested),

    tests(of: "FaultTolerance"),
    tests(of: "EssayText"),
    tests(of: "PositionedJSON"),
    tests(of: "EssaySyntax", ["EssayText"]),
    tests(of: "QuoteSets", ["PositionedJSON", "BuiltInQuoteSets", "quoteset-embed"]),
    tests(of: "QuoteMatching"),
    tests(of: "SourceTexts", ["EssayText", "QuoteMatching"]),
    tests(
      of: "EssayRules",
      [
        "EssayText", "EssaySyntax", "FaultTolerance", "QuoteMatching", "QuoteSets",
        "BuiltInQuoteSets", "SourceTexts",
      ]),
    tests(
      of: "SetChecking",
      ["EssayText", "EssayRules", "PositionedJSON", "QuoteSets", "SourceTexts", "BuiltInQuoteSets"]),
    tests(
      of: "Workspace",
      ["EssayText", "EssayRules", "PositionedJSON", "QuoteSets", "BuiltInQuoteSets"]),
    tests(of: "Reports", ["EssayText", "EssaySyntax", "EssayRules", "QuoteSets"]),
    tests(of: "JSONRPC"),
    tests(
      of: "LanguageServer",
      [
        "EssayText", "EssaySyntax", "EssayRules", "FaultTolerance", "QuoteSets", "Workspace",
        "BuiltInQuoteSets",
      ]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["essaylint", "EssayRules", "TestSupport"],
      swiftSettings: tested),
  ]
)
