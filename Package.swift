// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: Swift 6, every warning an error, imports that say what they export.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

let package = Package(
  name: "ontwikkelpad",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "PathGraph", targets: ["PathGraph"]),
    .executable(name: "ontwikkelpad", targets: ["ontwikkelpad"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CArgon2", pkgConfig: "libargon2",
      providers: [.apt(["libargon2-dev"]), .brew(["argon2"])]),
    .systemLibrary(
      name: "COpenSSL", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "PathGraph", swiftSettings: strict),
    .target(name: "RouteMatcher", dependencies: ["PathGraph"], swiftSettings: strict),
    .target(name: "SlimSubsidy", dependencies: ["PathGraph"], swiftSettings: strict),
    .target(name: "Places", dependencies: ["PathGraph"], swiftSettings: strict),
    .target(name: "Skills", dependencies: ["PathGraph"], swiftSettings: strict),
    .target(
      name: "PathFiles",
      dependencies: [
        "COpenSSL", "PathGraph", "Places", "Skills", "SlimSubsidy", "SwiftCSV", "Yams",
      ],
      swiftSettings: strict),
    .target(name: "RouteChart", dependencies: ["PathGraph", "Places"], swiftSettings: strict),
    .target(
      name: "CourseCatalogue",
      dependencies: ["CLibArchive", "CLibXML2", "COpenSSL", "PathGraph"],
      swiftSettings: strict),
    .target(
      name: "CatalogueStore",
      dependencies: [
        "CourseCatalogue", "PathGraph", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "CourseOffers",
      dependencies: ["CourseCatalogue", "PathGraph", "Places", "RouteMatcher"],
      swiftSettings: strict),
    .target(
      name: "Advice",
      dependencies: [
        "CatalogueStore", "CourseCatalogue", "CourseOffers", "PathFiles", "PathGraph", "Places",
        "RouteChart", "RouteMatcher", "Skills", "SlimSubsidy",
      ],
      swiftSettings: strict),
    .target(name: "Accounts", dependencies: ["CArgon2", "PathGraph"], swiftSettings: strict),
    .target(
      name: "OpenIDConnect",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "JWTKit", package: "jwt-kit"),
      ],
      swiftSettings: strict),
    .target(
      name: "AdviceService",
      dependencies: [
        "Accounts", "Advice", "CatalogueStore", "CourseCatalogue", "CourseOffers", "CZlib",
        "OpenIDConnect", "PathFiles", "PathGraph", "Places", "RouteChart", "RouteMatcher", "Skills",
        "SlimSubsidy",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      exclude: ["README.md"],
      resources: [
        .embedInCode("Resources/openapi.json"), .embedInCode("Resources/assets"),
        .embedInCode("Resources/pages"), .embedInCode("Resources/search"),
        .embedInCode("Resources/strings"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ontwikkelpad-service",
      dependencies: [
        "Accounts", "Advice", "AdviceService", "OpenIDConnect", "PathFiles", "PathGraph",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ontwikkelpad",
      dependencies: [
        "Accounts", "Advice", "CatalogueStore", "CourseCatalogue", "CourseOffers", "PathFiles",
        "PathGraph", "Places", "RouteChart", "RouteMatcher", "Skills",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "sample-catalogue",
      dependencies: [
        "CLibXML2", "PathFiles", "PathGraph", "Places",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["CLibXML2", "CourseCatalogue", "PathGraph"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "PathGraphTests", dependencies: ["PathGraph", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RouteMatcherTests", dependencies: ["PathGraph", "RouteMatcher", "TestSupport"],
      exclude: ["README.md"], swiftSettings: strict),
    .testTarget(
      name: "SlimSubsidyTests", dependencies: ["SlimSubsidy", "PathGraph", "TestSupport", "Yams"],
      swiftSettings: strict),
    .testTarget(
      name: "AdviceTests",
      dependencies: [
        "Advice", "CourseCatalogue", "CourseOffers", "PathFiles", "PathGraph", "Places",
        "RouteChart", "RouteMatcher", "SlimSubsidy", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AccountsTests", dependencies: ["Accounts", "PathGraph"], swiftSettings: strict),
    .testTarget(
      name: "OpenIDConnectTests",
      dependencies: [
        "OpenIDConnect",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "JWTKit", package: "jwt-kit"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AdviceServiceTests",
      dependencies: [
        "Accounts", "Advice", "AdviceService", "CatalogueStore", "CourseCatalogue", "CourseOffers",
        "CZlib", "OpenIDConnect", "PathFiles", "PathGraph", "Places", "TestSupport",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RouteChartTests",
      dependencies: ["PathFiles", "PathGraph", "Places", "RouteChart"], swiftSettings: strict),
    .testTarget(
      name: "CourseCatalogueTests",
      dependencies: ["CLibArchive", "CLibXML2", "CourseCatalogue", "PathGraph", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlacesTests", dependencies: ["PathFiles", "PathGraph", "Places"], swiftSettings: strict
    ),
    .testTarget(
      name: "CatalogueStoreTests",
      dependencies: [
        "CatalogueStore", "CourseCatalogue", "PathGraph", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CourseOffersTests",
      dependencies: [
        "CourseCatalogue", "CourseOffers", "PathFiles", "PathGraph", "Places", "RouteMatcher",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SampleCatalogueTests",
      dependencies: ["CourseCatalogue", "PathFiles", "PathGraph", "Places", "sample-catalogue"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Accounts", "CourseCatalogue", "TestSupport", "ontwikkelpad"],
      swiftSettings: strict),
    .testTarget(
      name: "PathFilesTests",
      dependencies: ["PathFiles", "PathGraph", "Places", "Skills", "SlimSubsidy"],
      swiftSettings: strict),
  ]
)
