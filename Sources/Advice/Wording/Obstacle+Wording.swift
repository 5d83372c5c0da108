internal import PathGraph
internal import RouteMatcher

extension AdviceDocument.Missing {
  /// Something that keeps a goal out of reach, in words.
  init(_ obstacle: Obstacle, _ graph: PathGraph, _ profile: Profile) {
    let language = profile.language
    func make(_ kind: String, _ id: String?, _ nl: String, _ en: String) -> Self {
      Self(kind: kind, id: id, text: LocalizedText(nl: nl, en: en)[language])
    }
    switch obstacle {
    case .credential(let credential):
      let title = graph[credential].title
      self = make(
        "credential", graph.id(of: credential),
        "Nodig is “\(title.nl)”. Geen opleiding die voor u open staat, leidt daarheen.",
        "“\(title[.english])” is needed. No course that is open to you leads to it.")
    case .notAllowed(let course):
      let title = graph[course].title
      self = make(
        "allow", graph.id(of: course),
        "“\(title.nl)” zou een weg openen. Dat telt alleen mee als u het toestaat (allow).",
        "“\(title[.english])” would open a way. It counts only where you allow it (allow).")
    case .studyHours(let course, let hours):
      let title = graph[course].title
      self = make(
        "hoursPerWeek", graph.id(of: course),
        "“\(title.nl)” vraagt \(hours) uur studie per week; u hebt er"
          + " \(profile.hoursPerWeek ?? 0).",
        "“\(title[.english])” asks \(hours) hours of study a week; you have"
          + " \(profile.hoursPerWeek ?? 0).")
    case .workHours(let course, let hours):
      let title = graph[course].title
      self = make(
        "workHoursPerWeek", graph.id(of: course),
        "“\(title.nl)” vraagt \(hours) uur werk per week; u wilt er"
          + " \(profile.workHoursPerWeek ?? 0).",
        "“\(title[.english])” asks \(hours) hours of work a week; you want"
          + " \(profile.workHoursPerWeek ?? 0).")
    case .noTime(let course):
      let title = graph[course].title
      self = make(
        "run", graph.id(of: course), "“\(title.nl)” begint niet meer, voor zover bekend.",
        "“\(title[.english])” does not start again, as far as is known.")
    case .unpaid(let course):
      let title = graph[course].title
      self = make(
        "paidOnly", graph.id(of: course),
        "“\(title.nl)” leert u zonder baan; u wilt alleen leren in een betaalde baan.",
        "“\(title[.english])” is learned without a job; you want to learn in paid work only.")
    case .avoided(let tag, let role):
      let (title, role) = (graph[tag].title, graph[role].title)
      self = make(
        "avoid", graph[tag].id,
        "Bij “\(role.nl)” hoort: \(title.nl.lowercased()). Dat wilt u niet.",
        "“\(role[.english])” comes with: \(title[.english].lowercased()). You do not want that.")
    case .lacking(let tag, let role):
      let isAbsent = graph.absentTags(of: role).contains(tag)
      let (title, role) = (graph[tag].title, graph[role].title)
      self =
        isAbsent
        ? make(
          "need", graph[tag].id,
          "Bij “\(role.nl)” hoort dit niet: \(title.nl.lowercased()). Dat wilt u wel.",
          "“\(role[.english])” does not come with: \(title[.english].lowercased()). You want that.")
        : make(
          "need", graph[tag].id,
          "Bij “\(role.nl)” is dit niet bekend: \(title.nl.lowercased()). Vraag het na.",
          "Of “\(role[.english])” this is not known: \(title[.english].lowercased()). Ask.")
    case .notRecognised(let path):
      let title = graph[path].title
      self = make(
        "recognisedOnly", graph[path].id,
        "Het pad “\(title.nl)” is niet erkend; u wilt alleen erkende paden.",
        "The path “\(title[.english])” is not recognised; you want recognised paths only.")
    case .noTransition(let role):
      let title = graph[role].title
      self = make(
        "transition", graph.id(of: role),
        "Er is geen stap bekend die naar “\(title.nl)” leidt.",
        "No step is known that leads to “\(title[.english])”.")
    case .finish(let day):
      let (day, limit) = (Print.day(day), profile.finishBefore.map(Print.day))
      self = make(
        "finishBefore", nil,
        "De snelste route is klaar op \(day.nl); uw grens is \(limit?.nl ?? "").",
        "The fastest route finishes on \(day[.english]); your limit is"
          + " \(limit?[.english] ?? "").")
    case .cost(let cost):
      let (cost, limit) = (Print.money(cost), profile.maxNetCost.map(Print.money))
      self = make(
        "maxNetCostCents", nil,
        "De goedkoopste route kost \(cost.nl); uw grens is \(limit?.nl ?? "").",
        "The cheapest route costs \(cost[.english]); your limit is \(limit?[.english] ?? "").")
    case .courses(let courses):
      let limit = profile.maxCourses ?? 0
      self = make(
        "maxCourses", nil,
        "Nodig: minstens \(Print.courses(courses).nl); uw grens is \(limit).",
        "Needed: at least \(Print.courses(courses)[.english]); your limit is \(limit).")
    case .limitsTogether:
      self = make(
        "limits", nil,
        "Er zijn routes, maar geen enkele blijft binnen al uw grenzen tegelijk.",
        "There are routes, but none stays within all your limits at once.")
    case .order:
      self = make(
        "order", nil,
        "Wat nodig is, bestaat, maar de stappen passen niet na elkaar.",
        "What is needed exists, but the steps do not fit one after the other.")
    }
  }
}
