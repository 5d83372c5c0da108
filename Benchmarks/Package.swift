// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

// `Project` is a link to the project's sources. What is measured is `package` there, which no other
// package sees; so this one compiles the modules that it measures as its own.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "COpenSSL", path: "Project/COpenSSL", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
    .systemLibrary(
      name: "CLibXML2", path: "Project/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibArchive", path: "Project/CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .target(name: "PathGraph", path: "Project/PathGraph", swiftSettings: strict),
    .target(
      name: "RouteMatcher", dependencies: ["PathGraph"], path: "Project/RouteMatcher",
      swiftSettings: strict),
    .target(
      name: "Skills", dependencies: ["PathGraph"], path: "Project/Skills", swiftSettings: strict),
    .target(
      name: "SlimSubsidy", dependencies: ["PathGraph"], path: "Project/SlimSubsidy",
      swiftSettings: strict),
    .target(
      name: "Places", dependencies: ["PathGraph"], path: "Project/Places", swiftSettings: strict),
    .target(
      name: "CourseCatalogue",
      dependencies: ["CLibArchive", "CLibXML2", "COpenSSL", "PathGraph"],
      path: "Project/CourseCatalogue", swiftSettings: strict),
    .target(
      name: "CourseOffers",
      dependencies: ["CourseCatalogue", "PathGraph", "Places", "RouteMatcher"],
      path: "Project/CourseOffers", swiftSettings: strict),
    .target(
      name: "PathFiles",
      dependencies: [
        "COpenSSL", "PathGraph", "Places", "Skills", "SlimSubsidy", "SwiftCSV", "Yams",
      ],
      path: "Project/PathFiles", swiftSettings: strict),
    .target(name: "CAllocations"),
    .executableTarget(
      name: "route-bench",
      dependencies: [
        "CAllocations", "CourseCatalogue", "CourseOffers", "PathFiles", "PathGraph", "Places",
        "RouteMatcher",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/RouteBench", swiftSettings: strict),
  ]
)
