package import PathGraph
internal import RouteMatcher
internal import SlimSubsidy

/// The sentences of an answer that are not about one obstacle, verdict or comparison.
package enum Notes {
  // MARK: - Messages

  static func alreadyHeld(_ role: Role) -> LocalizedText {
    LocalizedText(
      nl: "U werkt al als “\(role.title.nl)”. Daarheen is geen route nodig.",
      en: "You already work as “\(role.title[.english])”. No route is needed.")
  }

  static func lapsed(_ credential: Credential, on: Day) -> LocalizedText {
    LocalizedText(
      nl: "“\(credential.title.nl)” is verlopen op \(Print.day(on).nl). Het telt niet mee.",
      en: "“\(credential.title[.english])” lapsed on \(Print.day(on)[.english]). It does not count."
    )
  }

  static func undated(_ credential: Credential, months: Int) -> LocalizedText {
    let span = Print.span(months: months)
    return LocalizedText(
      nl: "“\(credential.title.nl)” is \(span.nl) geldig. U gaf geen datum: kijk of het nog geldt.",
      en: "“\(credential.title[.english])” is valid for \(span[.english]). You gave no date: check"
        + " that it still holds.")
  }

  /// Whom the answer to `who` counts on.
  static let onlyBeginners = LocalizedText(
    nl: "Gerekend is met iemand die net in de functie begint en kan laten zien wat elke weg"
      + " daarheen vraagt. Functies die niet sneller, goedkoper of met minder opleidingen gaan"
      + " dan zonder functie, staan er niet bij.",
    en: "This counts on somebody who has just begun in the role and can show what every way"
      + " into it asks. Roles from which it is not faster, cheaper or with fewer courses than"
      + " without a role are left out.")

  static let nothingFound = LocalizedText(
    nl: "Er is geen route gevonden.", en: "No route was found.")

  static let nothingWithinLimits = LocalizedText(
    nl: "Binnen uw grenzen is er geen route.", en: "There is no route within your limits.")

  static let incomplete = LocalizedText(
    nl: "De vraag was te groot om helemaal af te maken. De routes hieronder kloppen, maar er kunnen"
      + " er meer zijn. Vraag naar één functie, of stel grenzen.",
    en: "The question was too large to finish. The routes below are right, but there may be more."
      + " Ask for one role, or set limits.")

  /// That an answer has more routes than are shown.
  package static func cut(shown: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      nl: "U ziet \(shown) van de \(all) routes. Vraag om meer met “limit” (--limit).",
      en: "You see \(shown) of \(all) routes. Ask for more with “limit” (--limit).")
  }

  static let noDutch = LocalizedText(
    nl: "U gaf niet op hoe goed uw Nederlands is. Is Nederlands uw eerste taal, of hebt u een"
      + " taalniveau? Voeg het toe: soms zijn er dan meer of kortere routes.",
    en: "You did not say how good your Dutch is. Is Dutch your first language, or do you have a"
      + " level of Dutch? Add it: there may be more or shorter routes then.")

  static let foreignDiploma = LocalizedText(
    nl: "Een diploma uit een ander land telt hier niet als niveau. IDW kan het waarderen (idw.nl)."
      + " Dat is een advies; de school beslist over toelating.",
    en: "A diploma of another country gives no level here. IDW can value it (idw.nl). That is"
      + " advice; the school decides on admission.")

  /// That whoever works in a role mostly has shown something that was not told.
  static func likelyHeld(_ role: Role, _ credentials: [Credential]) -> LocalizedText {
    let titles = credentials.map { "“\($0.title.nl)”" }.joined(separator: ", ")
    let english = credentials.map { "“\($0.title[.english])”" }.joined(separator: ", ")
    return LocalizedText(
      nl:
        "Wie werkt als “\(role.title.nl)”, heeft meestal: \(titles). U gaf dat niet op. Hebt u het?"
        + " Voeg het toe: dan is de route vaak korter.",
      en:
        "Who works as “\(role.title[.english])” mostly has: \(english). You did not say so. Do you"
        + " have it? Add it: the route is often shorter then.")
  }

  /// That the role in which a route starts has something that is to be avoided.
  static func startHas(_ tag: Tag, _ role: Role) -> LocalizedText {
    LocalizedText(
      nl: "Let op: bij “\(role.title.nl)”, waar deze route begint, hoort:"
        + " \(tag.title.nl.lowercased()).",
      en: "Mind: “\(role.title[.english])”, where this route starts, comes with:"
        + " \(tag.title[.english].lowercased()).")
  }

  static let evc = LocalizedText(
    nl: "U hebt veel ervaring. Een EVC-traject (erkenning van verworven competenties) laat zien"
      + " wat u kunt. Het is geen diploma, en het telt hier niet mee: weinig scholen zetten het om"
      + " in een diploma. Vraag de school wat u kunt overslaan.",
    en: "You have much experience. An EVC procedure (recognition of acquired skills) shows what"
      + " you can do. It is no diploma, and it does not count here: few schools turn it into one."
      + " Ask the school what you can skip.")

  /// So many months in a role are much experience.
  static let muchExperience = 60

  static let benefitAndWork = LocalizedText(
    nl: "U hebt een uitkering. Vraag UWV of uw gemeente eerst wat werk en scholing met uw uitkering"
      + " doen.",
    en: "You have a benefit. First ask UWV or your municipality what work and training do to it.")

  static let sectorOnly = LocalizedText(
    nl: "Wij weten alleen dat er in deze sectoren paden erkend zijn. Of precies deze stappen erin"
      + " staan, weten wij niet. “Alleen erkend” kan dat dus niet uitzoeken.",
    en: "We only know that paths of these sectors were recognised, not whether they hold exactly"
      + " these steps. So “recognised only” cannot tell them apart.")

  static func otherMoney(_ titles: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      nl: "Er is soms ander geld voor scholing: \(titles.map(\.nl).joined(separator: "; ")).",
      en: "There may be other money for training:"
        + " \(titles.map { $0[.english] }.joined(separator: "; ")).")
  }

  static let noCatalogue = LocalizedText(
    nl: "Er is geen cursusaanbod geladen. Data en prijzen zijn daarom schattingen, en plaats,"
      + " afstand en vorm tellen nog niet mee.",
    en: "No course catalogue is loaded. So days and prices are estimates, and place, distance and"
      + " form do not count yet.")

  static let noOfferKnown = LocalizedText(
    nl: "In het cursusaanbod staat deze opleiding niet. Data en prijs zijn geschat.",
    en: "The course catalogue does not have this course. Days and price are estimated.")

  static let noLaterOffer = LocalizedText(
    nl: "Voor deze periode zijn nog geen startdata bekend. Data en prijs zijn geschat, naar wat"
      + " er eerder was.",
    en: "No starts are known for this period yet. Days and price are estimated, from what there was"
      + " before.")

  static let noFittingOffer = LocalizedText(
    nl: "Wat wij kennen, past niet bij uw afstand of lesvorm. Data en prijs zijn geschat.",
    en: "What we know does not fit your distance or form of teaching. Days and price are estimated."
  )

  package static let distanceWithoutPlace = LocalizedText(
    nl: "U gaf een afstand, maar we weten niet waar u woont. De afstand telt daarom niet mee.",
    en: "You gave a distance, but we do not know where you live. So the distance does not count.")

  package static func notLocated(_ place: String) -> LocalizedText {
    LocalizedText(
      nl: "We weten niet precies waar \(place) ligt. De afstand telt daarom niet mee.",
      en: "We do not know exactly where \(place) lies. So the distance does not count.")
  }

  static let noScheme = LocalizedText(
    nl: "De regels van de SLIM-subsidie zijn niet gevonden. Er is geen subsidie afgetrokken.",
    en: "The rules of the SLIM subsidy were not found. No subsidy was taken off.")

  static let likelyCounted = LocalizedText(
    nl: "In de kosten is SLIM-subsidie afgetrokken die waarschijnlijk is, maar niet zeker.",
    en: "SLIM subsidy that is likely, but not certain, was taken off the costs.")

  static let notOfficial = LocalizedText(
    nl: "De paden volgen openbare beschrijvingen. Het zijn niet de officiële teksten van de erkende"
      + " ontwikkelpaden.",
    en: "The paths follow public descriptions. They are not the official texts of the recognised"
      + " development paths.")

  // MARK: - Warnings

  static let estimatedDates = LocalizedText(
    nl: "Data zijn op zijn vroegst: vraag de opleider wanneer het echt begint.",
    en: "Dates are the earliest: ask the provider when it really starts.")

  static let unknownHours = LocalizedText(
    nl: "Hoeveel uur studie per week dit vraagt, is niet bekend: vraag het na.",
    en: "How many hours of study a week this asks is not known: ask.")

  static let unknownWorkHours = LocalizedText(
    nl: "Hoeveel uur werk per week dit vraagt, is niet bekend: vraag het na.",
    en: "How many hours of work a week this asks is not known: ask.")

  static let unknownPayer = LocalizedText(
    nl: "Wie dit betaalt, is niet bekend. Vraag het uw werkgever of de opleider.",
    en: "Who pays this is not known. Ask your employer or the provider.")

  /// What of a route's cost one pays oneself; nil where that is not known.
  package static func share(_ part: Money?) -> LocalizedText {
    guard let part else {
      return LocalizedText(
        nl: "Wie dit betaalt, is niet overal bekend.", en: "Who pays is not known everywhere.")
    }
    if part == .zero {
      return LocalizedText(nl: "U betaalt zelf niets.", en: "You pay nothing yourself.")
    }
    let money = Print.money(part)
    return LocalizedText(
      nl: "U betaalt zelf \(money.nl).", en: "You pay \(money[.english]) yourself.")
  }

  /// What a move of this kind is called, by the kind's name in the documents.
  package static func move(_ kind: String) -> LocalizedText {
    switch kind {
    case "entry": LocalizedText(nl: "instromen", en: "entry")
    case "switch": LocalizedText(nl: "overstappen naar een ander pad", en: "switch to another path")
    case "return": LocalizedText(nl: "terugkeren", en: "return")
    default: LocalizedText(nl: "doorstromen", en: "progression")
    }
  }

  /// What is said beside a figure that counts on a subsidy which is only likely.
  package static let ifGranted = LocalizedText(
    nl: "Dat is alleen zo als de subsidie doorgaat.",
    en: "That holds only if the subsidy is granted.")

  static func likelyInPrice(_ amount: Money) -> LocalizedText {
    let amount = Print.money(amount)
    return LocalizedText(
      nl: "In de kosten is \(amount.nl) subsidie afgetrokken die niet zeker is.",
      en: "Subsidy of \(amount[.english]) that is not certain was taken off the cost.")
  }

  /// That an estimate counts less of the subsidy than it would pay, since no estimate is cheaper than
  /// what was known before it.
  static func partCounted(_ counted: Money, of amount: Money) -> LocalizedText {
    let (counted, amount) = (Print.money(counted), Print.money(amount))
    return LocalizedText(
      nl: "De subsidie kan \(amount.nl) zijn. In de kosten is \(counted.nl) afgetrokken: een"
        + " eerdere start was zo duur, en een schatting is nooit lager.",
      en: "The subsidy may be \(amount[.english]). Of that \(counted[.english]) was taken off the"
        + " cost: an earlier start cost that much, and an estimate is never lower.")
  }

  static func estimate(_ note: LocalizedText?) -> LocalizedText {
    guard let note else {
      return LocalizedText(nl: "Dit is een schatting.", en: "This is an estimate.")
    }
    return LocalizedText(nl: "Schatting. \(note.nl)", en: "Estimate. \(note[.english])")
  }

  static func unknownTag(_ tag: Tag) -> LocalizedText {
    LocalizedText(
      nl: "Niet bekend: \(tag.title.nl.lowercased()). Vraag het na.",
      en: "Not known: \(tag.title[.english].lowercased()). Ask.")
  }

  static func lapses(_ credential: Credential, on day: Day) -> LocalizedText {
    LocalizedText(
      nl: "“\(credential.title.nl)” is dan verlopen (\(Print.day(day).nl)). Vernieuw het op tijd.",
      en: "“\(credential.title[.english])” will have lapsed (\(Print.day(day)[.english])). Renew it"
        + " in time.")
  }

  // MARK: - What to do first

  static let askConsent = LocalizedText(
    nl: "Vraag UWV of u deze opleiding mag volgen met behoud van uw WW.",
    en: "Ask UWV whether you may take this course and keep your benefit.")

  static func findWork(_ role: Role) -> LocalizedText {
    LocalizedText(
      nl: "Zoek een baan als “\(role.title.nl)”. Het Werkcentrum in uw regio helpt u daarbij.",
      en: "Look for a job as “\(role.title[.english])”. The Werkcentrum of your region helps you.")
  }

  static func askProvider(_ course: Course) -> LocalizedText {
    LocalizedText(
      nl: "Vraag een opleider wanneer “\(course.title.nl)” begint en wat het kost.",
      en: "Ask a provider when “\(course.title[.english])” starts and what it costs.")
  }

  static func askPlace(_ course: Course, _ provider: String, _ start: Day?) -> LocalizedText {
    let day = start.map { Print.day($0) }
    return LocalizedText(
      nl: "Vraag \(provider) of er plaats is bij “\(course.title.nl)”"
        + (day.map { " op \($0.nl)" } ?? "") + ", en wat u moet inleveren.",
      en: "Ask \(provider) whether there is a place in “\(course.title[.english])”"
        + (day.map { " on \($0[.english])" } ?? "") + ", and what you must hand in.")
  }

  static func enrolInTime(_ course: Course, _ deadline: Day) -> LocalizedText {
    let day = Print.day(deadline)
    return LocalizedText(
      nl: "Schrijf u op tijd in voor “\(course.title.nl)”: dat kan tot en met \(day.nl).",
      en: "Enrol in time for “\(course.title[.english])”: you can until \(day[.english]).")
  }

  static let notByYourself = LocalizedText(
    nl: "Koop nog geen korte cursus. Vraag eerst een werkgever: die betaalt ze vaak.",
    en: "Do not buy a short course yet. Ask an employer first: they often pay for it.")

  static func askEmployer(_ course: Course) -> LocalizedText {
    LocalizedText(
      nl: "Vraag uw werkgever of u “\(course.title.nl)” kunt doen, en wie betaalt.",
      en: "Ask your employer whether you can do “\(course.title[.english])”, and who pays.")
  }

  static func applyForSubsidy(_ last: Day) -> LocalizedText {
    LocalizedText(
      nl: "Wijs uw werkgever op de SLIM-subsidie: aanvragen kan tot en met"
        + " \(Print.day(last).nl).",
      en: "Tell your employer about the SLIM subsidy: it can be asked until"
        + " \(Print.day(last)[.english]).")
  }

  static func callWerkcentrum(of region: String?) -> LocalizedText {
    guard let region else {
      return LocalizedText(
        nl: "Bel het Werkcentrum in uw regio en bespreek deze route.",
        en: "Call the Werkcentrum of your region and talk this route over.")
    }
    return LocalizedText(
      nl: "Bel het Werkcentrum van uw arbeidsmarktregio (\(region)) en bespreek deze route.",
      en: "Call the Werkcentrum of your labour-market region (\(region)) and talk this route over.")
  }

  // MARK: - Arrangements

  static func consent(_ income: Profile.Income?) -> (id: String, title: LocalizedText)? {
    switch income {
    case .ww:
      (
        "uwv-consent",
        LocalizedText(
          nl: "Toestemming van UWV vragen vóór u begint: scholing naast de WW mag alleen dan",
          en: "Ask UWV's consent before you begin: only then is training beside WW allowed")
      )
    case .wia:
      (
        "uwv-consent",
        LocalizedText(
          nl: "Met UWV overleggen vóór u begint", en: "Talk with UWV before you begin")
      )
    case .bijstand:
      (
        "municipality-consent",
        LocalizedText(
          nl: "Met uw gemeente overleggen vóór u begint",
          en: "Talk with your municipality before you begin")
      )
    case .job, Profile.Income.none?, nil: nil
    }
  }
}
