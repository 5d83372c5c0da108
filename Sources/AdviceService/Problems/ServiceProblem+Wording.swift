internal import Accounts
internal import Advice
internal import CatalogueStore
internal import HTTPTypes
package import PathGraph

extension ServiceProblem {
  /// What is the matter, as a heading.
  package var title: LocalizedText {
    switch self {
    case .noSuchPage: LocalizedText(nl: "Niet gevonden", en: "Not found")
    case .unknown: LocalizedText(nl: "Onbekend id", en: "Unknown id")
    case .profile: InvalidProfile.title
    case .parameter, .unknownParameter:
      LocalizedText(nl: "Fout in de vraag", en: "Error in the request")
    case .method, .unknownMethod:
      LocalizedText(nl: "Zo kan het niet gevraagd worden", en: "Method not allowed")
    case .mediaType: LocalizedText(nl: "Ander soort bestand", en: "Unsupported media type")
    case .notAcceptable: LocalizedText(nl: "Niet in deze vorm", en: "Not acceptable")
    case .bodyTooLarge, .tooManyLines: LocalizedText(nl: "Te groot", en: "Too large")
    case .bodyTooSlow: LocalizedText(nl: "Te langzaam", en: "Too slow")
    case .tooManyRequests: LocalizedText(nl: "Te veel vragen", en: "Too many requests")
    case .overloaded: LocalizedText(nl: "Het is te druk", en: "Too busy")
    case .noCatalogue:
      LocalizedText(nl: "Geen cursusaanbod", en: "No course catalogue")
    case .noPDF: LocalizedText(nl: "Geen PDF", en: "No PDF")
    case .noPlaces: LocalizedText(nl: "Geen plaatsen", en: "No places")
    case .notSignedIn: LocalizedText(nl: "Niet aangemeld", en: "Not signed in")
    case .notAllowed: LocalizedText(nl: "Hier mag u niet komen", en: "Not allowed")
    case .foreignForm: LocalizedText(nl: "Formulier verlopen", en: "Form out of date")
    case .form(let fault): fault.title
    case .noFiles: LocalizedText(nl: "Geen bestand gekozen", en: "No file chosen")
    case .importRuns: LocalizedText(nl: "Er wordt al ingelezen", en: "An import goes on")
    case .sources:
      LocalizedText(nl: "Paden of koppelingen niet te gebruiken", en: "Paths or links not usable")
    case .store: LocalizedText(nl: "Cursusaanbod niet te gebruiken", en: "Catalogues not usable")
    case .notReady: LocalizedText(nl: "Nog niet klaar", en: "Not ready")
    case .fault: LocalizedText(nl: "Er ging iets mis", en: "Something went wrong")
    }
  }

  /// What is the matter and what to do, in sentences.
  package var detail: LocalizedText {
    switch self {
    case .noSuchPage:
      LocalizedText(
        nl: "Op dit adres staat niets. Kijk of het goed is geschreven.",
        en: "There is nothing at this address. Check how it is written.")
    case .unknown(let kind, let id, let nearest):
      LocalizedText(
        nl: "\(kind.phrase.nl) “\(id)” bestaat niet.\(hint(nearest, "Bedoelt u"))",
        en: "There is no \(kind.rawValue) “\(id)”.\(hint(nearest, "Do you mean"))")
    case .profile(let invalid):
      LocalizedText(
        nl: invalid.texts.map(\.text.nl).joined(separator: " "),
        en: invalid.texts.map { $0.text[.english] }.joined(separator: " "))
    case .parameter(let name, nil, let example):
      LocalizedText(
        nl: "De parameter “\(name)” ontbreekt. Een voorbeeld: \(name)=\(example).",
        en: "The parameter “\(name)” is missing. An example: \(name)=\(example).")
    case .parameter(let name, let found?, let example):
      LocalizedText(
        nl: "“\(found)” kan niet bij “\(name)”. Een voorbeeld: \(name)=\(example).",
        en: "“\(found)” cannot be with “\(name)”. An example: \(name)=\(example).")
    case .unknownParameter(let name, let allowed):
      LocalizedText(
        nl: "De parameter “\(name)” bestaat hier niet. Wel: \(list(allowed, "geen")).",
        en: "There is no parameter “\(name)” here. There is: \(list(allowed, "none")).")
    case .method(let allowed):
      LocalizedText(
        nl: "Vraag dit adres met \(list(allowed.map(\.rawValue).sorted(), "niets")).",
        en: "Ask this address with \(list(allowed.map(\.rawValue).sorted(), "nothing")).")
    case .mediaType(let expected):
      LocalizedText(
        nl: "Stuur \(expected), en zeg dat in Content-Type.",
        en: "Send \(expected), and say so in Content-Type.")
    case .notAcceptable(let offered):
      LocalizedText(
        nl: "Dit adres antwoordt met \(offered). Uw Accept laat dat niet toe.",
        en: "This address answers with \(offered). Your Accept does not allow that.")
    case .bodyTooLarge(let most):
      LocalizedText(
        nl: "Wat u stuurt mag hoogstens \(most) bytes zijn.",
        en: "What you send may have \(most) bytes at most.")
    case .bodyTooSlow:
      LocalizedText(
        nl: "Wat u stuurt kwam niet op tijd binnen. Probeer het opnieuw.",
        en: "What you send did not come in in time. Try again.")
    case .tooManyLines(let most):
      LocalizedText(
        nl: "Een lijst mag hoogstens \(most) regels hebben. Stuur de rest apart.",
        en: "A batch may have \(most) lines at most. Send the rest apart.")
    case .unknownMethod:
      LocalizedText(
        nl: "Deze manier van vragen kent geen enkel adres hier.",
        en: "No address here can be asked in this way.")
    case .tooManyRequests(let seconds):
      LocalizedText(
        nl: "U vraagt te veel achter elkaar. Probeer het over \(seconds) seconden weer.",
        en: "You ask too much in a row. Try again in \(seconds) seconds.")
    case .overloaded(let seconds):
      LocalizedText(
        nl: "Er zijn nu te veel vragen tegelijk. Probeer het over \(seconds) seconden weer.",
        en: "Too much is asked at once. Try again in \(seconds) seconds.")
    case .noCatalogue:
      LocalizedText(
        nl: "Er is geen cursusaanbod geladen. Daarom is er niets om te laten zien.",
        en: "No course catalogue is loaded. So there is nothing to show.")
    case .noPDF:
      LocalizedText(
        nl: "Hier kan geen PDF gemaakt worden. Druk de pagina af met uw browser.",
        en: "No PDF can be made here. Print the page with your browser.")
    case .noPlaces:
      LocalizedText(
        nl: "Er is geen lijst van plaatsen geladen.", en: "No list of places is loaded.")
    case .notSignedIn:
      LocalizedText(
        nl: "Meld u aan en probeer het weer. Wat u had ingevuld staat nog in uw vorige scherm.",
        en: "Sign in and try again. What you filled in is still on your last screen.")
    case .notAllowed(.adviser):
      LocalizedText(
        nl: "Dit deel is voor adviseurs. Vraag uw beheerder om die rol.",
        en: "This part is for advisers. Ask your administrator for that role.")
    case .notAllowed(.importer):
      LocalizedText(
        nl: "Dit deel is voor wie het cursusaanbod beheert. Vraag uw beheerder om die rol.",
        en: "This part is for those who keep the catalogues. Ask your administrator for that role.")
    case .foreignForm:
      LocalizedText(
        nl: "Dit formulier hoort niet bij uw sessie. Open de pagina opnieuw en probeer het weer.",
        en: "This form does not belong to your session. Open the page anew and try again.")
    case .form(let fault): fault.detail
    case .noFiles:
      LocalizedText(
        nl: "Ga terug en kies een bestand om in te lezen.",
        en: "Go back and choose a file to import.")
    case .importRuns:
      LocalizedText(
        nl: "Er kan maar één keer tegelijk worden ingelezen. Wacht tot de ander klaar is en probeer"
          + " het dan opnieuw. Van u is niets bewaard.",
        en: "Only one import can go on at a time. Wait until the other is done and try again then."
          + " Nothing of yours was kept.")
    case .sources(let fault):
      LocalizedText(
        nl: fault.complaints().map { $0.line(in: .dutch) }.joined(separator: " "),
        en: fault.complaints().map { $0.line(in: .english) }.joined(separator: " "))
    case .store(let fault): fault.text
    case .notReady:
      LocalizedText(
        nl: "De paden zijn nog niet geladen. Probeer het zo weer.",
        en: "The paths are not loaded yet. Try again soon.")
    case .fault:
      LocalizedText(
        nl: "Het lag niet aan u. Probeer het later weer.",
        en: "It was not you. Try again later.")
    }
  }
}

private func hint(_ nearest: [String], _ lead: String) -> String {
  nearest.isEmpty ? "" : " \(lead) \(nearest.map { "“\($0)”" }.joined(separator: ", "))?"
}

private func list(_ items: [String], _ none: String) -> String {
  items.isEmpty ? none : items.joined(separator: ", ")
}

extension GraphFault.ItemKind {
  fileprivate var phrase: LocalizedText {
    switch self {
    case .path: LocalizedText(nl: "Het pad")
    case .role: LocalizedText(nl: "De functie")
    case .credential: LocalizedText(nl: "Het bewijs")
    case .course: LocalizedText(nl: "De opleiding")
    case .tag: LocalizedText(nl: "Het kenmerk")
    case .source: LocalizedText(nl: "De bron")
    }
  }
}
