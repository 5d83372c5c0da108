internal import PathFiles
package import PathGraph

extension ProfileFault {
  /// The fault with the key, the value and what to do, in words.
  package var text: LocalizedText {
    guard !key.isEmpty else { return words }
    return LocalizedText(nl: "“\(key)”: \(words.nl)", en: "“\(key)”: \(words[.english])")
  }

  /// The value and what to do, without the key: for where the fault stands beside its question.
  package var words: LocalizedText { kind.text }
}

extension ProfileFault.Kind {
  fileprivate var text: LocalizedText {
    switch self {
    case .notJSON(let problem):
      LocalizedText(
        nl: "dit is geen geldige JSON.\(problem.isEmpty ? "" : " Melding: \(problem)")",
        en: "this is not valid JSON.\(problem.isEmpty ? "" : " Message: \(problem)")")
    case .tooLarge(let bytes, let most):
      LocalizedText(
        nl: "het profiel is te groot: \(bytes) bytes. Het mag hoogstens \(most) bytes zijn.",
        en: "the profile is too large: \(bytes) bytes. It may have \(most) bytes at most.")
    case .tooDeep:
      LocalizedText(
        nl: "er staan te veel lijsten of objecten in elkaar. Een profiel heeft er hoogstens vier.",
        en: "there are too many lists or objects within each other. A profile has four at most.")
    case .unknownKey(let nearest):
      LocalizedText(
        nl: "deze sleutel bestaat niet.\(hint(nearest, "Bedoelt u"))",
        en: "there is no such key.\(hint(nearest, "Do you mean"))")
    case .missing:
      LocalizedText(nl: "dit ontbreekt.", en: "this is missing.")
    case .wrongType(let found, let expected):
      LocalizedText(
        nl: "“\(found)” is niet goed: hier hoort \(expected.text.nl).",
        en: "“\(found)” is not right: \(expected.text[.english]) belongs here.")
    case .outOfRange(let found, let range):
      LocalizedText(
        nl: "\(found) kan niet: het getal ligt tussen \(range.lowerBound) en"
          + " \(range.upperBound).",
        en: "\(found) cannot be: the number lies between \(range.lowerBound) and"
          + " \(range.upperBound).")
    case .noDate(let found):
      LocalizedText(
        nl: "“\(found)” is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-12-01.",
        en: "“\(found)” is not an existing date. Write year-month-day, such as 2026-12-01.")
    case .notOneOf(let found, let allowed, let nearest):
      LocalizedText(
        nl: "“\(found)” kan niet.\(hint(nearest, "Bedoelt u")) Kies uit:"
          + " \(allowed.joined(separator: ", ")).",
        en: "“\(found)” cannot be.\(hint(nearest, "Do you mean")) Choose from:"
          + " \(allowed.joined(separator: ", ")).")
    case .unknown(.role, let id, []):
      LocalizedText(
        nl: "de functie “\(id)” staat niet in de paden. Laat haar weg, of kijk met “ontwikkelpad"
          + " paths” welke er zijn. Werk van buiten de paden telt bij “ontwikkelpad near”.",
        en: "the role “\(id)” is not in the paths. Leave it out, or see with “ontwikkelpad paths”"
          + " which there are. Work outside the paths counts with “ontwikkelpad near”.")
    case .unknown(let kind, let id, []):
      LocalizedText(
        nl: "\(kind.phrase.nl) “\(id)” bestaat niet. Kijk met “ontwikkelpad paths show common” en"
          + " “ontwikkelpad paths show” met een pad wat er is.",
        en: "there is no \(kind.rawValue) “\(id)”. See “ontwikkelpad paths show common” and"
          + " “ontwikkelpad paths show” with a path for what there is.")
    case .unknown(let kind, let id, let nearest):
      LocalizedText(
        nl: "\(kind.phrase.nl) “\(id)” bestaat niet.\(hint(nearest, "Bedoelt u"))",
        en: "there is no \(kind.rawValue) “\(id)”.\(hint(nearest, "Do you mean"))")
    case .startsInThePast(let from, let asOf):
      LocalizedText(
        nl: "\(from.iso) ligt vóór vandaag (\(asOf.iso)). Kies vandaag of later.",
        en: "\(from.iso) lies before today (\(asOf.iso)). Choose today or later.")
    case .unknownPlace(let name, let nearest):
      LocalizedText(
        nl: "de plaats “\(name)” kennen we niet.\(hint(nearest, "Bedoelt u"))"
          + (nearest.isEmpty ? " Noem een grotere plaats in de buurt." : ""),
        en: "we do not know the place “\(name)”.\(hint(nearest, "Do you mean"))"
          + (nearest.isEmpty ? " Name a larger place nearby." : ""))
    case .severalPlaces(let name, let places):
      LocalizedText(
        nl: "er zijn meer plaatsen die “\(name)” heten.\(hint(places, "Bedoelt u"))",
        en: "there are several places named “\(name)”.\(hint(places, "Do you mean"))")
    case .notLocated(let name):
      LocalizedText(
        nl:
          "“\(name)” is een gemeente. Voor een afstand moeten we weten in welke plaats u woont: noem"
          + " het dorp of de stad, of laat de afstand weg.",
        en:
          "“\(name)” is a municipality. For a distance we must know in which place you live: name the"
          + " village or town, or leave the distance out.")
    case .postcode(let code):
      LocalizedText(
        nl: "“\(code)” is een postcode. Die kunnen we niet opzoeken: noem de plaats.",
        en: "“\(code)” is a postcode. We cannot look it up: name the place.")
    case .obtainedLater(let on, let from):
      LocalizedText(
        nl: "\(on.iso) ligt na de start (\(from.iso)). Wat er dan nog niet is, telt niet mee.",
        en: "\(on.iso) lies after the start (\(from.iso)). What is not there yet does not count.")
    }
  }
}

extension ProfileFault.Expected {
  fileprivate var text: LocalizedText {
    switch self {
    case .object: LocalizedText(nl: "een object {…}", en: "an object {…}")
    case .list: LocalizedText(nl: "een lijst […]", en: "a list […]")
    case .text: LocalizedText(nl: "een tekst", en: "a text")
    case .wholeNumber: LocalizedText(nl: "een heel getal", en: "a whole number")
    case .truth: LocalizedText(nl: "true of false", en: "true or false")
    }
  }
}

extension GraphFault.ItemKind {
  fileprivate var phrase: LocalizedText {
    switch self {
    case .path: LocalizedText(nl: "het pad")
    case .role: LocalizedText(nl: "de functie")
    case .credential: LocalizedText(nl: "het bewijs")
    case .course: LocalizedText(nl: "de opleiding")
    case .tag: LocalizedText(nl: "het kenmerk")
    case .source: LocalizedText(nl: "de bron")
    }
  }
}
