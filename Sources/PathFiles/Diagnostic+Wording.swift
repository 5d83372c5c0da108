package import PathGraph

extension Diagnostic {
  /// The fault with what to do about it, in words.
  package var text: LocalizedText { fault.text }

  /// A stable code of the fault's kind, for programs.
  package var code: String { fault.code }

  /// The place as editors and terminals write it: `file:line:column`.
  package var position: String {
    [file, line.map(String.init), line == nil ? nil : column.map(String.init)]
      .compactMap { $0 }.joined(separator: ":")
  }
}

extension FileFault {
  fileprivate var code: String {
    switch self {
    case .graph(let kind): kind.code
    case .folder: "folder"
    case .unreadable: "unreadable"
    case .tooLarge: "too-large"
    case .notUTF8: "not-utf-8"
    case .syntax: "syntax"
    case .tab: "tab"
    case .anchor: "anchor"
    case .controlCharacter: "control-character"
    case .tooDeep: "too-deep"
    case .secondDocument: "second-document"
    case .doubleKey: "double-key"
    case .empty: "empty"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .wrongType: "wrong-type"
    case .outOfRange: "out-of-range"
    case .noDate: "no-date"
    case .noDayOfYear: "no-day-of-year"
    case .notOneOf: "not-one-of"
    case .emptyList: "empty-list"
    case .eitherKey: "either-key"
    case .idIsNotFileName: "id-is-not-file-name"
    case .unknownFormat: "unknown-format"
    case .quotes: "quotes"
    case .fieldCount: "field-count"
    case .listedPathMissing: "listed-path-missing"
    case .listedCourseMissing: "listed-course-missing"
    case .listedTwice: "listed-twice"
    case .linkedTwice: "linked-twice"
    case .listedAgain: "listed-again"
    case .notListed: "not-listed"
    case .topology(let fault): fault.code
    }
  }

  fileprivate var text: LocalizedText {
    switch self {
    case .folder(.missing):
      LocalizedText(
        nl: "Deze map bestaat niet. Geef met --paths de map met padbestanden op.",
        en: "There is no such folder. Name the folder of path files with --paths.")
    case .folder(.noFolder):
      LocalizedText(
        nl: "Dit is geen map. Geef met --paths de map met padbestanden op, niet één bestand.",
        en: "This is not a folder. Name the folder of path files with --paths, not one file.")
    case .folder(.unreadable):
      LocalizedText(
        nl: "Deze map kan niet worden gelezen. Kijk of u er rechten voor hebt.",
        en: "This folder cannot be read. Check its permissions.")
    case .folder(.empty):
      LocalizedText(
        nl: "In deze map staat geen enkel padbestand (*.yaml).",
        en: "This folder has no path file (*.yaml).")
    case .unreadable:
      LocalizedText(
        nl: "Dit bestand kan niet worden gelezen. Kijk of u er rechten voor hebt.",
        en: "This file cannot be read. Check its permissions.")
    case .tooLarge(let bytes, let most):
      LocalizedText(
        nl: "Dit bestand is te groot: \(bytes) bytes. Een padbestand is hoogstens \(most) bytes.",
        en: "This file is too large: \(bytes) bytes. A path file has \(most) bytes at most.")
    case .notUTF8:
      LocalizedText(
        nl: "Dit bestand is geen UTF-8. Bewaar het opnieuw als UTF-8.",
        en: "This file is not UTF-8. Save it as UTF-8.")
    case .syntax(let problem):
      LocalizedText(
        nl: "Dit is geen geldige YAML (\(problem)). Kijk naar inspringing, aanhalingstekens en"
          + " haakjes op deze regel en de regel erboven.",
        en: "This is not valid YAML (\(problem)). Check indentation, quotes and brackets on this"
          + " line and the one above.")
    case .tab:
      LocalizedText(
        nl: "Hier staat een tab. Spring in met spaties.",
        en: "There is a tab here. Indent with spaces.")
    case .anchor:
      LocalizedText(
        nl: "Ankers en verwijzingen (&naam, *naam) mogen niet. Schrijf de inhoud voluit. Zet een"
          + " tekst die met & of * begint tussen aanhalingstekens.",
        en: "Anchors and aliases (&name, *name) are not allowed. Write the content out. Put a text"
          + " that begins with & or * between quotes.")
    case .controlCharacter(let value):
      LocalizedText(
        nl: "Hier staat een teken dat niet in een tekst hoort (\(codePoint(value))). Haal het weg.",
        en: "Here is a character that belongs in no text (\(codePoint(value))). Remove it.")
    case .tooDeep:
      LocalizedText(
        nl: "Hier staan te veel haakjes of lijsten in elkaar. Een padbestand heeft er maar een paar"
          + " nodig; haal weg wat te veel is.",
        en: "Too many brackets or lists stand in each other here. A path file needs only a few;"
          + " remove what is too much.")
    case .secondDocument:
      LocalizedText(
        nl:
          "Hier begint een tweede document. Zet één pad in één bestand en haal de regel “---” weg.",
        en: "A second document begins here. Put one path in one file and remove the line “---”.")
    case .doubleKey(let keys):
      LocalizedText(
        nl: "Deze sleutel staat er twee keer: \(list(keys)). Laat er één staan.",
        en: "This key stands twice: \(list(keys)). Keep one.")
    case .empty:
      LocalizedText(nl: "Dit bestand is leeg.", en: "This file is empty.")
    case .unknownKey(let key, let nearest):
      LocalizedText(
        nl: "De sleutel “\(key)” hoort hier niet.\(hint(nearest, "Bedoelt u"))",
        en: "The key “\(key)” does not belong here.\(hint(nearest, "Do you mean"))")
    case .missingKey(let key):
      LocalizedText(nl: "De sleutel “\(key)” ontbreekt.", en: "The key “\(key)” is missing.")
    case .wrongType(let found, let expected):
      LocalizedText(
        nl: "“\(found)” is niet goed: hier hoort \(expected.text.nl).",
        en: "“\(found)” is not right: \(expected.text[.english]) belongs here.")
    case .outOfRange(let found, let range):
      LocalizedText(
        nl: "\(found) kan hier niet: het getal ligt tussen \(range.lowerBound) en"
          + " \(range.upperBound).",
        en: "\(found) cannot stand here: the number lies between \(range.lowerBound) and"
          + " \(range.upperBound).")
    case .noDate(let found):
      LocalizedText(
        nl: "“\(found)” is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-09-01.",
        en: "“\(found)” is not an existing date. Write year-month-day, such as 2026-09-01.")
    case .noDayOfYear(let found):
      LocalizedText(
        nl: "“\(found)” is geen dag die elk jaar bestaat. Schrijf \"maand-dag\", zoals \"09-01\".",
        en: "“\(found)” is not a day of every year. Write \"month-day\", such as \"09-01\".")
    case .notOneOf(let found, let allowed, let nearest):
      LocalizedText(
        nl: "“\(found)” kan hier niet.\(hint(nearest, "Bedoelt u")) Kies uit: \(list(allowed)).",
        en: "“\(found)” cannot stand here.\(hint(nearest, "Do you mean")) Choose from:"
          + " \(list(allowed)).")
    case .emptyList(let key):
      LocalizedText(
        nl: "De lijst “\(key)” is leeg. Vul haar, of laat de sleutel weg.",
        en: "The list “\(key)” is empty. Fill it, or leave the key out.")
    case .eitherKey(let one, let other):
      LocalizedText(
        nl: "Geef óf “\(one)” óf “\(other)”: precies een van de twee.",
        en: "Give “\(one)” or “\(other)”: exactly one of the two.")
    case .idIsNotFileName(let id, let name):
      LocalizedText(
        nl: "Het id “\(id)” is niet de naam van het bestand. Noem het “\(name)”, of hernoem het"
          + " bestand.",
        en: "The id “\(id)” is not the file's name. Call it “\(name)”, or rename the file.")
    case .unknownFormat(let format):
      LocalizedText(
        nl: "Formaat \(format) is onbekend. Dit programma kent formaat 1.",
        en: "Format \(format) is not known. This program knows format 1.")
    case .quotes:
      LocalizedText(
        nl: "In deze regel kloppen de aanhalingstekens niet. Zet \" om een heel veld, en schrijf"
          + " er binnen een veld twee: \"\".",
        en: "The quotes in this row are not right. Put \" around a whole field, and write two of"
          + " them within a field: \"\".")
    case .fieldCount(let found, let expected):
      LocalizedText(
        nl: "Deze regel heeft \(found) velden; de kop heeft er \(expected).",
        en: "This row has \(found) fields; the header has \(expected).")
    case .listedPathMissing(let path):
      LocalizedText(
        nl: "Het pad “\(path)” staat niet in deze map. De regel telt niet mee.",
        en: "The path “\(path)” is not in this folder. The row does not count.")
    case .listedCourseMissing(let course, let nearest):
      LocalizedText(
        nl: "De opleiding “\(course)” bestaat niet.\(hint(nearest, "Bedoelt u"))",
        en: "There is no course “\(course)”.\(hint(nearest, "Do you mean"))")
    case .listedTwice(let course, let line):
      LocalizedText(
        nl: "De opleiding “\(course)” staat al op regel \(line). Laat één regel staan.",
        en: "The course “\(course)” stands on line \(line) already. Keep one row.")
    case .linkedTwice(let offer, let course, let file, let line):
      LocalizedText(
        nl: "Het aanbod “\(offer)” is al aan “\(course)” gekoppeld, in \(file) op regel \(line)."
          + " Laat één koppeling staan.",
        en: "The offer “\(offer)” is linked to “\(course)” already, in \(file) on line \(line)."
          + " Keep one link.")
    case .listedAgain(let id):
      LocalizedText(
        nl: "“\(id)” staat al op een eerdere regel. Laat één regel staan.",
        en: "“\(id)” stands on an earlier line already. Keep one row.")
    case .topology(let fault): fault.text
    case .notListed(let id):
      LocalizedText(
        nl: "“\(id)” staat niet in de andere tabel. Zet het daar in, of haal deze regel weg.",
        en: "“\(id)” does not stand in the other table. Put it there, or take this row out.")
    case .graph(let kind): kind.text
    }
  }
}

extension FileFault.Expected {
  fileprivate var text: LocalizedText {
    switch self {
    case .mapping: LocalizedText(nl: "een groep sleutels met waarden", en: "keys with values")
    case .list: LocalizedText(nl: "een lijst", en: "a list")
    case .text: LocalizedText(nl: "een tekst", en: "a text")
    case .localizedText:
      LocalizedText(
        nl: "een tekst per taal, zoals {nl: \"…\", en: \"…\"}",
        en: "a text per language, such as {nl: \"…\", en: \"…\"}")
    case .wholeNumber:
      LocalizedText(
        nl: "een heel getal, zonder aanhalingstekens", en: "a whole number, without quotes,")
    case .share:
      LocalizedText(
        nl: "een deel van 0 tot 1, zoals 0.9, met hoogstens vier decimalen",
        en: "a share from 0 to 1, such as 0.9, with four decimals at most")
    case .truth:
      LocalizedText(
        nl: "true of false, zonder aanhalingstekens", en: "true or false, without quotes,")
    case .degrees:
      LocalizedText(
        nl: "een aantal graden op de aarde, zoals 52.37", en: "degrees on the earth, such as 52.37,"
      )
    }
  }
}

extension GraphFault.Kind {
  fileprivate var code: String {
    switch self {
    case .unknown(let kind, _, _): "unknown-\(kind.rawValue)"
    case .double(let kind, _, _): "double-\(kind.rawValue)"
    case .malformed: "malformed-id"
    case .cycle: "cycle"
    case .experienceFromOutside: "experience-from-outside"
    case .recognitionWithoutSource: "recognition-without-source"
    case .tagBothWays: "tag-both-ways"
    case .leadsNowhere: "leads-nowhere"
    case .neverAwarded: "never-awarded"
    case .neverReached: "never-reached"
    case .servesNothing: "serves-nothing"
    case .withoutSource: "without-source"
    case .estimateWithoutNote: "estimate-without-note"
    case .statementImpliesLevel: "statement-implies-level"
    case .tagsNotKnown: "tags-not-known"
    case .sourceOld: "source-old"
    }
  }

  fileprivate var text: LocalizedText {
    switch self {
    case .unknown(let kind, let id, let nearest):
      LocalizedText(
        nl: "\(kind.text.nl) “\(id)” bestaat niet.\(hint(nearest, "Bedoelt u"))",
        en: "\(kind.text[.english]) “\(id)” does not exist.\(hint(nearest, "Do you mean"))")
    case .double(let kind, let id, let first):
      LocalizedText(
        nl: "\(kind.text.nl) “\(id)” bestaat al (in \(first.path)). Geef een ander id.",
        en: "\(kind.text[.english]) “\(id)” exists already (in \(first.path)). Give another id.")
    case .malformed(_, let id):
      LocalizedText(
        nl: "“\(id)” kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, en niet"
          + " “outside”.",
        en: "“\(id)” cannot be an id. Use lower-case letters, digits and dashes, and not"
          + " “outside”.")
    case .cycle(let ids):
      LocalizedText(
        nl: "Deze bewijzen leiden in een kring naar elkaar: \(ids.joined(separator: " → ")). Haal"
          + " één “implies” weg.",
        en: "These credentials imply each other in a circle: \(ids.joined(separator: " → ")). Take"
          + " one “implies” away.")
    case .experienceFromOutside(let months):
      LocalizedText(
        nl: "Wie van buiten komt, heeft geen ervaring in een functie: \(months) maanden kan hier"
          + " niet. Haal “months” weg.",
        en: "Who comes from outside has no experience in a role: \(months) months cannot stand"
          + " here. Take “months” away.")
    case .recognitionWithoutSource:
      LocalizedText(
        nl: "Een erkend pad heeft een bron voor de erkenning nodig. Zet “source” erbij.",
        en: "A recognised path needs a source for its recognition. Add “source”.")
    case .tagBothWays(let tag):
      LocalizedText(
        nl: "“\(tag)” staat in tags én in notTags. Kies één.",
        en: "“\(tag)” stands in tags and in notTags. Choose one.")
    case .leadsNowhere(let role):
      LocalizedText(
        nl: "Deze stap gaat van “\(role)” naar zichzelf. Haal hem weg of kies een andere functie.",
        en: "This step goes from “\(role)” to itself. Remove it or choose another role.")
    case .neverAwarded(let id):
      LocalizedText(
        nl: "“\(id)” wordt gevraagd, maar geen opleiding geeft het. Alleen wie het al heeft, kan"
          + " verder. Voeg een opleiding toe, of laat het zo als dat klopt.",
        en: "“\(id)” is asked, but no course awards it. Only who has it already gets on. Add a"
          + " course, or leave it where that is right.")
    case .neverReached(let role):
      LocalizedText(
        nl: "Geen stap leidt van buiten naar de functie “\(role)”. Voeg een stap toe.",
        en: "No steps lead from outside to the role “\(role)”. Add a transition.")
    case .servesNothing(let course):
      LocalizedText(
        nl: "De opleiding “\(course)” is voor geen enkele stap nodig. Voeg een stap toe die haar"
          + " vraagt, of haal haar weg.",
        en: "The course “\(course)” serves no transition. Add one that asks it, or remove it.")
    case .withoutSource:
      LocalizedText(
        nl: "Dit feit heeft geen bron. Zet “source” erbij, of “status: estimate” met een “note”.",
        en: "This fact has no source. Add “source”, or “status: estimate” with a “note”.")
    case .estimateWithoutNote:
      LocalizedText(
        nl: "Dit is een schatting zonder reden. Zet in “note” waarop zij berust.",
        en: "This is an estimate without a reason. Say in “note” what it rests on.")
    case .statementImpliesLevel(let course, let level):
      LocalizedText(
        nl: "De praktijkverklaring “\(course)” geeft niveau “\(level)”. Praktijkverklaringen tellen"
          + " niet op tot een niveau of diploma.",
        en: "The practice statement “\(course)” implies level “\(level)”. Practice statements do"
          + " not add up to a level or diploma.")
    case .tagsNotKnown(let role, let tags):
      LocalizedText(
        nl: "Van de functie “\(role)” is niet bekend: \(list(tags)). Zet ze in “tags” of “notTags”"
          + " als een bron het zegt.",
        en: "Of the role “\(role)” this is not known: \(list(tags)). Put them in “tags” or"
          + " “notTags” where a source says so.")
    case .sourceOld(let id, let seen):
      LocalizedText(
        nl: "De bron “\(id)” is meer dan een jaar geleden bekeken (\(seen.iso)). Kijk of zij nog"
          + " klopt.",
        en: "The source “\(id)” was last looked at more than a year ago (\(seen.iso)). Check"
          + " whether it still holds.")
    }
  }
}

extension GraphFault.ItemKind {
  fileprivate var text: LocalizedText {
    switch self {
    case .path: LocalizedText(nl: "Het pad", en: "The path")
    case .role: LocalizedText(nl: "De functie", en: "The role")
    case .credential: LocalizedText(nl: "Het bewijs", en: "The credential")
    case .course: LocalizedText(nl: "De opleiding", en: "The course")
    case .tag: LocalizedText(nl: "Het kenmerk", en: "The tag")
    case .source: LocalizedText(nl: "De bron", en: "The source")
    }
  }
}

private func codePoint(_ value: Int) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

/// A question whether something near was meant, such as ` Bedoelt u “monteur”?`; empty for none.
package func hint(_ nearest: [String], _ opening: String) -> String {
  guard !nearest.isEmpty else { return "" }
  return " \(opening) \(nearest.map { "“\($0)”" }.joined(separator: ", "))?"
}
