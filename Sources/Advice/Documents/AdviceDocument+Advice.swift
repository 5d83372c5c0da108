internal import CourseOffers
internal import PathFiles
package import PathGraph
package import RouteMatcher
internal import SlimSubsidy

extension Advice {
  /// The answer as other systems read it.
  package var document: AdviceDocument {
    let routes = answer.routes.prefix(profile.limit).indices.map { document(ofRouteAt: $0) }
    return AdviceDocument(
      asOf: advisor.asOf.iso, profile: ProfileDocument(profile, graph), region: profile.region,
      network: network,
      routes: routes, complete: answer.isComplete,
      unreachable: unreachable, barriers: barrierDocuments,
      messages: messages.map { $0[profile.language] })
  }

  private var network: AdviceDocument.Network {
    AdviceDocument.Network(
      paths: graph.paths.count { !$0.isCommon }, roles: graph.roles.count,
      courses: graph.courses.count, offers: advisor.offers.offers.count,
      runs: advisor.offers.runCount, builtFrom: advisor.folder.fingerprint)
  }

  /// What else the reader must know, in the order of importance.
  package var messages: [LocalizedText] {
    var messages = answer.held.map { Notes.alreadyHeld(graph[$0]) }
    for proof in answer.lapsed {
      let credential = graph[proof.credential]
      if let on = proof.on, let months = credential.validMonths {
        messages.append(Notes.lapsed(credential, on: on.adding(months: months)))
      }
    }
    for proof in profile.proofs where proof.on == nil {
      let credential = graph[proof.credential]
      if let months = credential.validMonths {
        messages.append(Notes.undated(credential, months: months))
      }
    }
    if !answer.isComplete { messages.append(Notes.incomplete) }
    let isAllHeld = answer.unreachable.isEmpty && !answer.held.isEmpty
    if answer.routes.isEmpty, answer.isComplete, !isAllHeld {
      messages.append(hasLimits ? Notes.nothingWithinLimits : Notes.nothingFound)
    }
    if answer.routes.count > profile.limit {
      messages.append(Notes.cut(shown: profile.limit, of: answer.routes.count))
    }
    if advisor.folder.scheme == nil { messages.append(Notes.noScheme) }
    if profile.subsidy == .likely { messages.append(Notes.likelyCounted) }
    messages += personalMessages
    if advisor.catalogue == nil {
      messages.append(Notes.noCatalogue)
    } else if profile.maxDistanceKm != nil, profile.home == nil {
      messages.append(profile.place.map(Notes.notLocated) ?? Notes.distanceWithoutPlace)
    }
    // The same proof may be told twice.
    var told = Set<LocalizedText>()
    return (messages + [Notes.notOfficial]).filter { told.insert($0).inserted }
  }

  /// What somebody in this person's situation must know.
  private var personalMessages: [LocalizedText] {
    var messages: [LocalizedText] = []
    let held = graph.closure(of: profile.proofs.map(\.credential)).map { graph.id(of: $0) }
    if graph.credential("nl-a1") != nil, !held.contains("nl-a1") { messages.append(Notes.noDutch) }
    if held.contains("nl-a1"), !held.contains("nl-c1") { messages.append(Notes.foreignDiploma) }
    for held in profile.roles {
      let missing = notTold(of: held.role)
      if !missing.isEmpty {
        messages.append(Notes.likelyHeld(graph[held.role], missing.map { graph[$0] }))
      }
    }
    if profile.roles.contains(where: { $0.months >= Notes.muchExperience }) {
      messages.append(Notes.evc)
    }
    switch profile.income {
    case .ww, .wia, .bijstand: messages.append(Notes.benefitAndWork)
    case .job, Profile.Income.none?, nil: break
    }
    let certainties = graph.paths.compactMap(\.recognition?.certainty)
    if profile.recognisedOnly, certainties.contains(.sector) { messages.append(Notes.sectorOnly) }
    if let money = advisor.folder.scheme?.otherMoney, !money.isEmpty, !answer.routes.isEmpty {
      messages.append(Notes.otherMoney(money.map(\.title)))
    }
    return messages
  }

  /// What everybody in a role has shown and this person did not tell, without what follows from it.
  private func notTold(of role: RoleIndex) -> [CredentialIndex] {
    let told = graph.closure(of: profile.proofs.map(\.credential))
    let missing = advisor.matcher(for: profile).holdings(of: role).filter { !told.contains($0) }
    return missing.filter { credential in
      graph[credential].isAcquirable
        && !missing.contains { $0 != credential && graph.implied(by: $0).contains(credential) }
    }
  }

  private var hasLimits: Bool {
    profile.finishBefore != nil || profile.maxNetCost != nil || profile.maxCourses != nil
  }

  // MARK: - Routes

  private func document(ofRouteAt position: Int) -> AdviceDocument.Route {
    let route = answer.routes[position]
    let language = profile.language
    let role = graph[route.role]
    return AdviceDocument.Route(
      role: graph.id(of: route.role), title: role.title[language],
      path: graph[graph.path(of: route.role)].id, recognition: recognition(of: route),
      endsWith: gained(on: route).map { graph.id(of: $0) },
      start: route.start.map { graph.id(of: $0) } ?? Transition.outsideID,
      finish: route.vector.finish.iso,
      grossCostCents: route.learned.reduce(0) { $0 + $1.grossCost.cents },
      netCostCents: route.vector.netCost.cents,
      youPayCents: Nullable(youPay(for: route)?.cents), courses: route.vector.courses,
      hours: Nullable(studyHours(of: route)), rank: position + 1,
      why: explanation(ofRouteAt: position).map { $0[language] },
      warnings: warnings(on: route).map { $0[language] }, estimated: isEstimated(route),
      steps: route.steps.map { step in
        switch step {
        case .learn(let learn): .learn(document(of: learn, in: route))
        case .move(let move): .move(document(of: move, in: route))
        }
      })
  }

  /// The credentials that a route's courses award, in the order in which they are first obtained.
  private func gained(on route: Route) -> [CredentialIndex] {
    var seen = Set<CredentialIndex>()
    return route.learned.flatMap { graph.awards(of: $0.course) }.filter { seen.insert($0).inserted }
  }

  private func document(of learn: Route.Learn, in route: Route) -> AdviceDocument.Learn {
    let (course, language) = (graph[learn.course], profile.language)
    var others: Int?
    var nearest: OfferTable.Choice?
    switch offer(for: learn, in: route) {
    case .chosen(let chosen): others = chosen.others
    case .estimate(.unfitting(_, let listed)): nearest = listed?.choice
    case .estimate(.unknownCourse), .estimate(.noneLater), nil: break
    }
    return AdviceDocument.Learn(
      course: graph.id(of: learn.course), title: course.title[language],
      role: learn.role.map { graph.id(of: $0) } ?? Transition.outsideID, start: learn.start.iso,
      end: learn.end.iso,
      offer: Nullable(choice(for: learn).map { document(of: $0) }),
      otherOffers: others, nearestOffer: nearest.map { document(of: $0) },
      offerWhy: choiceReason(for: learn, in: route).map { $0[language] },
      grossCostCents: learn.grossCost.cents,
      netCostCents: learn.netCost.cents, payer: course.payer.rawValue,
      youPayCents: Nullable(youPay(for: learn)?.cents), paidWork: learn.role != nil,
      hoursPerWeek: Nullable(hoursPerWeek(of: learn)),
      workHoursPerWeek: Nullable(course.workHoursPerWeek), estimated: isEstimated(learn),
      awards: graph.awards(of: learn.course).map { graph.id(of: $0) },
      slim: Nullable(slim(on: learn)),
      arrange: arrangements(for: learn),
      warnings: warnings(on: learn, in: route).map { $0[language] })
  }

  private func document(of move: Route.Move, in route: Route) -> AdviceDocument.Move {
    let language = profile.language
    var id: String?
    var number: Int?
    if case .transition(let transition, let way) = move.kind {
      id = graph.id(of: transition)
      number = graph.number(of: way)
    }
    return AdviceDocument.Move(
      transition: id, way: number,
      from: move.from.map { graph.id(of: $0) } ?? Transition.outsideID,
      to: graph.id(of: move.to), title: graph[move.to].title[language],
      transitionKind: kind(of: move), on: move.on.iso, estimated: isEstimated(move),
      arrange: arrangements(for: move),
      warnings: warnings(on: move, in: route).map { $0[language] })
  }

  /// `entry`, `progression`, `switch` or `return`.
  package func kind(of move: Route.Move) -> String {
    guard case .transition(let transition, _) = move.kind else { return "return" }
    return graph[transition].kind.rawValue
  }

  // MARK: - Arrangements

  func arrangements(for learn: Route.Learn) -> [AdviceDocument.Arrangement] {
    let path = graph.path(of: learn.course)
    var items = graph[learn.course].arrange.map { document(of: $0, path) }
    if learn.role == nil, let consent = Notes.consent(profile.income) {
      items.insert(
        AdviceDocument.Arrangement(
          id: consent.id, title: consent.title[profile.language], source: Nullable(nil)),
        at: 0)
    }
    return items
  }

  func arrangements(for move: Route.Move) -> [AdviceDocument.Arrangement] {
    var items = graph[move.to].arrange.map { document(of: $0, graph.path(of: move.to)) }
    if case .transition(let transition, _) = move.kind {
      items += graph[transition].arrange.map { document(of: $0, graph.path(of: transition)) }
    }
    return items
  }

  private func document(of item: Arrangement, _ path: PathIndex) -> AdviceDocument.Arrangement {
    AdviceDocument.Arrangement(
      id: item.id, title: item.title[profile.language],
      source: Nullable(graph.source(item.source, in: path)?.title))
  }
}
