internal import PathFiles
internal import PathGraph

extension PathDocument.RoleItem {
  init(_ role: RoleIndex, _ graph: PathGraph, in language: Language) {
    let facts = graph[role]
    id = graph.id(of: role)
    title = facts.title[language]
    summary = Nullable(facts.summary?[language])
    nlqf = Nullable(facts.nlqf)
    entry = graph.isEntry(role)
    requires = graph.requirements(of: role).map { graph.id(of: $0) }
    tags = facts.tags
    notTags = facts.notTags
    includes = graph.included(in: role).dropFirst().map { graph.id(of: $0) }
    estimated = facts.isEstimate
    note = Nullable(facts.note?[language])
  }
}

extension PathDocument.CourseItem {
  init(_ course: CourseIndex, _ graph: PathGraph, in language: Language) {
    let facts = graph[course]
    var (months, days): (Int?, Int?) = (nil, nil)
    switch facts.length {
    case .months(let count): months = count
    case .days(let count): days = count
    }
    id = graph.id(of: course)
    title = facts.title[language]
    kind = facts.kind.rawValue
    awards = graph.awards(of: course).map { graph.id(of: $0) }
    requires = graph.requirements(of: course).map { graph.id(of: $0) }
    whileIn = graph.workplaces(of: course).map { graph.id(of: $0) }
    self.months = Nullable(months)
    self.days = Nullable(days)
    costCents = facts.cost.cents
    hoursPerWeek = Nullable(facts.hoursPerWeek)
    workHoursPerWeek = Nullable(facts.workHoursPerWeek)
    nlqf = Nullable(facts.nlqf)
    crebo = facts.crebo
    certificate = facts.certificate
    estimated = facts.isEstimate
    note = Nullable(facts.note?[language])
  }
}

extension PathDocument.TransitionItem {
  init(_ transition: TransitionIndex, _ graph: PathGraph, in language: Language) {
    let facts = graph[transition]
    id = graph.id(of: transition)
    from = graph.origin(of: transition).map { graph.id(of: $0) } ?? Transition.outsideID
    to = graph.id(of: graph.destination(of: transition))
    kind = facts.kind.rawValue
    ways = graph.ways(of: transition).map { way in
      PathDocument.WayItem(
        credentials: graph.demands(of: way).map { graph.id(of: $0) }, months: graph[way].months)
    }
    estimated = facts.isEstimate
    note = Nullable(facts.note?[language])
  }
}
