package import PathGraph

extension CatalogueDiagnostic {
  /// What is the matter and what to do about it, in words.
  package var text: LocalizedText { fault.text }
}

extension CatalogueFault {
  /// The fault in words: what was found, what was done with it, what the supplier can do.
  package var text: LocalizedText {
    switch self {
    case .unreadable(.missing):
      LocalizedText(
        nl: "Dit bestand of deze map bestaat niet.", en: "There is no such file or folder.")
    case .unreadable(.failed):
      LocalizedText(
        nl: "Dit bestand kan niet worden gelezen.", en: "This file cannot be read.")
    case .unreadable(.emptyFolder):
      LocalizedText(
        nl: "In deze map staat geen catalogus (.xml, .gz of .zip).",
        en: "There is no catalogue (.xml, .gz or .zip) in this folder.")
    case .empty:
      LocalizedText(
        nl: "Dit bestand is leeg. De vorige versie blijft gelden.",
        en: "This file is empty. The previous version stays in force.")
    case .unknownFormat(let root, let namespace):
      LocalizedText(
        nl: "Dit formaat is onbekend: het begint met <\(root.text)> in “\(namespace.text)”. Dit"
          + " programma leest EDU-DEX, HODEX, XCRI-CAP 1.2 en LHEO.",
        en: "This format is not known: it begins with <\(root.text)> in “\(namespace.text)”. This"
          + " program reads EDU-DEX, HODEX, XCRI-CAP 1.2 and LHEO.")
    case .unsupportedVersion(let format, let version):
      LocalizedText(
        nl: "Dit is \(format.name) \(version). Die versie leest dit programma niet. Vraag de"
          + " aanbieder om een nieuwere.",
        en: "This is \(format.name) \(version), a version that this program does not read. Ask the"
          + " supplier for a newer one.")
    case .namespaceUnknown(let namespace):
      LocalizedText(
        nl: "De naamruimte “\(namespace.text)” hoort bij geen bekende versie. Het bestand is toch"
          + " gelezen.",
        en: "The namespace “\(namespace.text)” belongs to no known version. The file was read all"
          + " the same.")
    case .notWellFormed(let problem):
      LocalizedText(
        nl: "Dit is geen geldige XML: \(problem.text.nl). Niets uit dit bestand is overgenomen.",
        en: "This is no well-formed XML: \(problem.text[.english]). Nothing of this file was kept.")
    case .truncated:
      LocalizedText(
        nl: "Het bestand houdt te vroeg op. Niets eruit is overgenomen. Haal het opnieuw op.",
        en: "The file ends too early. Nothing of it was kept. Fetch it again.")
    case .wrongEncoding:
      LocalizedText(
        nl: "Hier staan tekens die niet passen bij de codering die het bestand noemt (zonder"
          + " vermelding: UTF-8). Niets eruit is overgenomen. De aanbieder moet de codering"
          + " herstellen.",
        en: "Here are bytes that do not fit the encoding that the file declares (UTF-8 where it"
          + " declares none). Nothing of it was kept. The supplier must mend the encoding.")
    case .unsupportedEncoding(let name):
      LocalizedText(
        nl: "De codering “\(name.text)” leest dit programma niet. Vraag om UTF-8.",
        en: "This program does not read the encoding “\(name.text)”. Ask for UTF-8.")
    case .declaration:
      LocalizedText(
        nl: "Het bestand legt zelf entiteiten of regels vast (<!ENTITY, <!ATTLIST …). Dat is niet"
          + " veilig en hoort niet in een catalogus. Niets eruit is overgenomen.",
        en: "The file declares entities or rules of its own (<!ENTITY, <!ATTLIST …). That is not"
          + " safe and does not belong in a catalogue. Nothing of it was kept.")
    case .documentTypeIgnored:
      LocalizedText(
        nl: "Het bestand verwijst naar een documenttype elders. Dat is niet opgehaald.",
        en: "The file names a document type elsewhere. It was not fetched.")
    case .tooDeep(let most):
      LocalizedText(
        nl:
          "Hier staan meer dan \(most) elementen in elkaar. Niets uit dit bestand is overgenomen.",
        en: "More than \(most) elements stand in each other here. Nothing of this file was kept.")
    case .tagTooLarge(let most):
      LocalizedText(
        nl: "Hier is een tag of opmerking van meer dan \(most) bytes. Niets uit dit bestand is"
          + " overgenomen.",
        en: "Here is a tag or comment of more than \(most) bytes. Nothing of this file was kept.")
    case .tooManyAttributes(let most):
      LocalizedText(
        nl: "Hier heeft een element meer dan \(most) attributen. Niets uit dit bestand is"
          + " overgenomen.",
        en: "An element here has more than \(most) attributes. Nothing of this file was kept.")
    case .tooManyNames(let most):
      LocalizedText(
        nl: "Er staan meer dan \(most) verschillende namen van elementen in. Niets uit dit bestand"
          + " is overgenomen.",
        en: "There are more than \(most) different names of elements in it. Nothing of this file"
          + " was kept.")
    case .archiveDamaged:
      LocalizedText(
        nl: "Dit archief is beschadigd of heeft een wachtwoord. Haal het opnieuw op.",
        en: "This archive is damaged or has a password. Fetch it again.")
    case .nestedArchive:
      LocalizedText(
        nl: "Dit is een archief in een archief. Pak het eerst uit.",
        en: "This is an archive in an archive. Unpack it first.")
    case .unsafeName:
      LocalizedText(
        nl: "De naam van dit bestand wijst buiten het archief, of het is geen gewoon bestand. Het"
          + " is overgeslagen.",
        en: "The name of this file leads out of the archive, or it is no plain file. It was left"
          + " out.")
    case .expandsTooMuch(let most):
      LocalizedText(
        nl: "Dit archief wordt uitgepakt veel te groot (meer dan \(most) bytes). Het lezen is"
          + " gestopt.",
        en: "This archive expands to far too much (more than \(most) bytes). Reading stopped.")
    case .tooManyFiles(let most):
      LocalizedText(
        nl: "In dit archief staan meer dan \(most) bestanden. Het lezen is gestopt.",
        en: "There are more than \(most) files in this archive. Reading stopped.")
    case .sameCatalogue:
      LocalizedText(
        nl: "In deze opdracht is al een bestand met deze catalogusnaam ingelezen. Een volledige"
          + " catalogus heeft een eigen naam nodig. Geef die met --name, of lees dit bestand in als"
          + " deel (--partial).",
        en: "This command has already imported a file under this catalogue name. A full catalogue"
          + " needs a name of its own. Give it one with --name, or import this file as a part"
          + " (--partial).")
    case .otherProviders(let name):
      LocalizedText(
        nl: "De catalogus “\(name)” bevat nu aanbod van andere aanbieders. Niets is veranderd. Is"
          + " dit een andere catalogus? Geef een eigen naam met --name. Komt dit bestand in de"
          + " plaats van wat er was? Gebruik dan --name met dezelfde naam.",
        en: "The catalogue “\(name)” now has courses of other providers. Nothing was changed. Is"
          + " this another catalogue? Give it a name of its own with --name. Does this file replace"
          + " what was there? Then use --name with the same name.")
    case .shrunk(let gone, let all):
      LocalizedText(
        nl:
          "Dit bestand is veel kleiner dan de vorige keer: \(gone) van de \(all) opleidingen staan"
          + " er niet meer in. Niets is veranderd. Klopt het? Gebruik dan --accept-shrink. Is het"
          + " maar een deel? Gebruik dan --partial.",
        en: "This file is much smaller than last time: \(gone) of \(all) courses are no longer in"
          + " it. Nothing was changed. Is that right? Then use --accept-shrink. Is it only a part?"
          + " Then use --partial.")
    case .noRecords:
      LocalizedText(
        nl: "Dit is een volledige catalogus zonder één opleiding. Kijk of er iets misging bij het"
          + " maken of ophalen.",
        en: "This is a full catalogue without a single course. Check whether something went wrong"
          + " in making or fetching it.")
    case .olderCatalogue(let count):
      LocalizedText(
        nl: "Dit bestand is ouder dan wat er al is: \(count) opleidingen zijn daarin later"
          + " gewijzigd. Niets is veranderd. Wilt u toch de oudere versie? Gebruik dan --older.",
        en: "This file is older than what is there: \(count) courses were changed later in that."
          + " Nothing was changed. Do you want the older version? Then use --older.")
    case .alsoInRun(let name, let count):
      LocalizedText(
        nl: "Van dezelfde aanbieder staan \(count) opleidingen alleen in “\(name)”, uit dezelfde"
          + " opdracht. Ze zijn niet ingetrokken. Is dit bestand een nieuwere versie? Lees het dan"
          + " apart in.",
        en: "\(count) courses of the same provider stand only in “\(name)”, of the same command."
          + " They were not withdrawn. Is this file a later version? Then import it apart.")
    case .onlyAddresses(let count):
      LocalizedText(
        nl: "Dit is geen aanbod maar een lijst met \(count) adressen waar aanbod staat. Dit"
          + " programma haalt niets op. Haal die bestanden op en lees ze dan in.",
        en: "This is no catalogue but a list of \(count) addresses of catalogues. This program"
          + " fetches nothing. Fetch those files and then import them.")
    case .missing(let field):
      LocalizedText(
        nl: "\(field.text.nl.capitalisedFirst) ontbreekt. Het record is overgeslagen.",
        en: "There is no \(field.text[.english]). The record was left out.")
    case .recordTooLarge:
      LocalizedText(
        nl: "Dit record is te groot. Het is overgeslagen.",
        en: "This record is too large. It was left out.")
    case .doubleRecord:
      LocalizedText(
        nl: "Een eerder record in dit bestand heeft hetzelfde id. Dit record is overgeslagen.",
        en: "An earlier record in this file has the same id. This one was left out.")
    case .forOneClient:
      LocalizedText(
        nl: "Dit aanbod is voor één klant bedoeld. Het wordt niet getoond.",
        en: "This offer is meant for one client. It is not shown.")
    case .notInPublication:
      LocalizedText(
        nl: "De aanbieder heeft dit aanbod niet gepubliceerd. Het wordt niet getoond.",
        en: "The provider has not published this offer. It is not shown.")
    case .olderRecord(let edited, let stored):
      LocalizedText(
        nl: "Dit record is gewijzigd op \(edited.isoText). Wat er al is, is gewijzigd op"
          + " \(stored.isoText), en dus nieuwer. Dat blijft staan.",
        en: "This record was changed on \(edited.isoText). The one that is there was changed on"
          + " \(stored.isoText), so it is newer. It stays.")
    case .priceUnknown(let problem):
      LocalizedText(
        nl: "De prijs is niet bekend: \(problem.text.nl).",
        en: "The price is not known: \(problem.text[.english]).")
    case .dateMalformed(let field, let found):
      LocalizedText(
        nl:
          "“\(found.text)” is geen bestaande datum (\(field.text.nl)). Zij telt als niet vermeld.",
        en: "“\(found.text)” is not an existing date (\(field.text[.english])). It counts as not"
          + " stated.")
    case .endBeforeStart(let start, let end):
      LocalizedText(
        nl: "Het einde (\(end.isoText)) ligt voor het begin (\(start.isoText)). Het einde telt als"
          + " niet vermeld.",
        en: "The end (\(end.isoText)) lies before the start (\(start.isoText)). The end counts as"
          + " not stated.")
    case .startUnknown:
      LocalizedText(
        nl: "Dit startmoment heeft geen bekende begindatum.",
        en: "This run has no known start.")
    case .runWithoutId:
      LocalizedText(
        nl: "Dit startmoment heeft geen id. Het heeft er een gekregen.",
        en: "This run has no id. It was given one.")
    case .doubleRunId:
      LocalizedText(
        nl: "Een ander startmoment heeft hetzelfde id. Dit heeft een ander gekregen.",
        en: "Another run has the same id. This one was given another.")
    case .runForClients:
      LocalizedText(
        nl: "Dit startmoment is alleen voor klanten van de aanbieder. Het is weggelaten.",
        en: "This run is for clients of the provider only. It was left out.")
    case .placeUnknown:
      LocalizedText(
        nl: "Van dit startmoment is geen plaats bekend. Afstand is dan niet te bepalen.",
        en: "The place of this run is not known, so no distance can be told.")
    case .amountNotStated(let field, let found):
      LocalizedText(
        nl: "“\(found.text)” is geen bruikbaar getal met eenheid (\(field.text.nl)). Het telt als"
          + " niet vermeld.",
        en: "“\(found.text)” is no usable number with a unit (\(field.text[.english])). It counts"
          + " as not stated.")
    case .unknownValue(let field, let found):
      LocalizedText(
        nl: "“\(found.text)” is geen waarde die het formaat kent (\(field.text.nl))."
          + (field.keepsUnknownText ? " De tekst is bewaard." : " Zij telt niet mee."),
        en: "“\(found.text)” is no value that the format knows (\(field.text[.english]))."
          + (field.keepsUnknownText ? " The text was kept." : " It does not count."))
    case .codeMalformed(let scheme, let found):
      LocalizedText(
        nl: "“\(found.text)” kan geen code van \(scheme.rawValue) zijn. Zij telt niet mee.",
        en: "“\(found.text)” cannot be a code of \(scheme.rawValue). It does not count.")
    case .addressMalformed(let found):
      LocalizedText(
        nl: "“\(found.text)” is geen volledig internetadres (http of https). Het is weggelaten.",
        en: "“\(found.text)” is no complete internet address (http or https). It was left out.")
    case .addressLocal(let found):
      LocalizedText(
        nl: "“\(found.text)” wijst naar een computer of netwerk van de aanbieder zelf. Anderen"
          + " kunnen het niet openen. Het is weggelaten.",
        en: "“\(found.text)” names a computer or network of the supplier's own. Nobody else can"
          + " open it. It was left out.")
    case .textTooLong(let most):
      LocalizedText(
        nl: "Een tekst is langer dan \(most) bytes. De rest is weggelaten.",
        en: "A text is longer than \(most) bytes. The rest was left out.")
    case .tooManyParts(let field, let most):
      LocalizedText(
        nl: "Er zijn er meer dan \(most) (\(field.text.nl)). De rest is weggelaten.",
        en: "There are more than \(most) (\(field.text[.english])). The rest was left out.")
    }
  }
}

extension CatalogueFault.SyntaxProblem {
  fileprivate var text: LocalizedText {
    switch self {
    case .tagMismatch:
      LocalizedText(
        nl: "een sluittag past niet bij het open element",
        en: "a closing tag does not fit the open element")
    case .forbiddenCharacter:
      LocalizedText(
        nl: "hier staat een teken dat in XML niet mag",
        en: "there is a character here that XML does not allow")
    case .unknownEntity:
      LocalizedText(
        nl: "hier staat een losse & of een onbekende entiteit",
        en: "there is a lone & or an unknown entity here")
    case .attribute:
      LocalizedText(nl: "een attribuut klopt niet", en: "an attribute is not right")
    case .outsideRoot:
      LocalizedText(
        nl: "er staat iets voor het begin of na het einde",
        en: "there is something before the start or after the end")
    case .other(let number):
      LocalizedText(
        nl: "de XML klopt hier niet (libxml2-fout \(number))",
        en: "the XML is not right here (libxml2 error \(number))")
    }
  }
}

extension CatalogueFault.PriceProblem {
  fileprivate var text: LocalizedText {
    switch self {
    case .missing: LocalizedText(nl: "er staat geen prijs bij", en: "none is given")
    case .zero:
      LocalizedText(
        nl: "het bedrag is 0, en dat staat er vaak als niets is ingevuld",
        en: "the amount is 0, which often means that nothing was filled in")
    case .malformed(let found):
      LocalizedText(
        nl: "“\(found.text)” is geen bedrag", en: "“\(found.text)” is no amount")
    case .vatMissing:
      LocalizedText(nl: "er staat niets over btw", en: "nothing is said about VAT")
    case .vatImplausible(let rate):
      LocalizedText(
        nl: "de btw is \(percentage(rate)) %, en zo’n tarief bestaat niet",
        en: "the VAT is \(percentage(rate)) %, a rate that does not exist")
    case .currency(let found):
      LocalizedText(
        nl: "het bedrag is niet in euro (\(found.text))",
        en: "the amount is not in euros (\(found.text))")
    case .currencyMissing:
      LocalizedText(
        nl: "er staat geen valuta bij, dus alleen het bedrag wordt getoond",
        en: "no currency is told, so the amount is shown and no more")
    case .perPeriod(let found):
      LocalizedText(
        nl: "het bedrag is per “\(found.text)”", en: "the amount is per “\(found.text)”")
    case .forGroup:
      LocalizedText(nl: "het bedrag is voor een groep", en: "the amount is for a group")
    case .withoutTuition:
      LocalizedText(
        nl: "er is geen verplicht bedrag voor de opleiding zelf",
        en: "there is no required amount for the course itself")
    case .doubleTuition:
      LocalizedText(
        nl: "er staan twee verplichte bedragen voor de opleiding: tel je ze op of kies je?",
        en: "there are two required amounts for the course: does one add them or choose?")
    case .severalTariffs:
      LocalizedText(
        nl: "er zijn alleen tarieven die niet voor iedereen gelden",
        en: "there are only tariffs that do not hold for everybody")
    }
  }
}

extension CatalogueFault.RecordField {
  /// Whether a word that is not known is kept as text.
  fileprivate var keepsUnknownText: Bool { self == .form || self == .level || self == .mode }

  fileprivate var text: LocalizedText {
    switch self {
    case .id: LocalizedText(nl: "het id", en: "id")
    case .title: LocalizedText(nl: "de titel", en: "title")
    case .provider: LocalizedText(nl: "de aanbieder", en: "provider")
    case .start: LocalizedText(nl: "het begin", en: "start")
    case .end: LocalizedText(nl: "het einde", en: "end")
    case .enrolmentDeadline: LocalizedText(nl: "uiterste inschrijfdag", en: "enrolment deadline")
    case .expires: LocalizedText(nl: "vervaldag", en: "expiry")
    case .offeredSince: LocalizedText(nl: "aangeboden sinds", en: "offered since")
    case .offeredUntil: LocalizedText(nl: "aangeboden tot", en: "offered until")
    case .lastEdited: LocalizedText(nl: "laatst gewijzigd", en: "last edited")
    case .duration: LocalizedText(nl: "duur", en: "duration")
    case .studyLoad: LocalizedText(nl: "studielast", en: "study load")
    case .language: LocalizedText(nl: "taal", en: "language")
    case .level: LocalizedText(nl: "niveau", en: "level")
    case .form: LocalizedText(nl: "opleidingsvorm", en: "form of study")
    case .mode: LocalizedText(nl: "lesvorm", en: "way of teaching")
    case .startRule: LocalizedText(nl: "hoe de start wordt bepaald", en: "how the start is set")
    case .status: LocalizedText(nl: "status", en: "status")
    case .costType: LocalizedText(nl: "soort kosten", en: "kind of cost")
    case .validity: LocalizedText(nl: "geldigheid van de prijs", en: "validity of the price")
    case .country: LocalizedText(nl: "land", en: "country")
    case .runs: LocalizedText(nl: "startmomenten", en: "runs")
    case .truth: LocalizedText(nl: "waar of niet waar", en: "true or false")
    case .coordinates: LocalizedText(nl: "coördinaten", en: "coordinates")
    }
  }
}

private func percentage(_ basisPoints: Int) -> String {
  let rest = abs(basisPoints % 100)
  guard rest != 0 else { return "\(basisPoints / 100)" }
  return "\(basisPoints / 100),\(rest < 10 ? "0" : "")\(rest)"
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Day {
  fileprivate var isoText: String {
    let (year, month, day) = date
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
