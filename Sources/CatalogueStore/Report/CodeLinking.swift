package import CourseCatalogue
package import PathGraph

/// Links offers to courses by their official codes alone: crebo and mbo certificates.
package struct CodeLinking: OfferLinking {
  /// What the answers depend on.
  package let fingerprint: String
  private let crebo: Set<String>
  private let certificates: Set<String>

  /// The linking of a graph's courses; the fingerprint is that of the files it was read from.
  package init(_ graph: PathGraph, fingerprint: String) {
    self.fingerprint = "codes " + fingerprint
    crebo = Set(graph.courses.flatMap(\.crebo))
    certificates = Set(graph.courses.flatMap(\.certificate))
  }

  /// Whether a course has one of the offer's codes.
  package func outcome(of offer: Offer) -> LinkOutcome {
    let isLinked = offer.codes.contains { code in
      switch code.scheme {
      case .crebo: crebo.contains(code.code)
      case .mboCertificate: certificates.contains(code.code)
      default: false
      }
    }
    return isLinked ? .linked : .unlinked
  }
}
