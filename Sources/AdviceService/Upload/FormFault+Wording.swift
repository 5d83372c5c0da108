internal import PathGraph

extension FormFault {
  /// What is the matter, as a heading.
  var title: LocalizedText {
    switch self {
    case .headerTooLarge, .tooManyParts, .tooManyFiles, .fieldTooLarge, .fileTooLarge:
      LocalizedText(nl: "Te groot", en: "Too large")
    case .noRoom: LocalizedText(nl: "Geen ruimte", en: "No room")
    case .cutOff: LocalizedText(nl: "Niet alles kwam binnen", en: "Not everything came in")
    case .boundary, .brokenBoundary, .brokenHeader, .packedPart, .noText:
      LocalizedText(nl: "Formulier niet te lezen", en: "Form cannot be read")
    }
  }

  /// What is the matter and what to do, in sentences.
  var detail: LocalizedText {
    switch self {
    case .boundary:
      LocalizedText(
        nl: "In Content-Type ontbreekt een geldige boundary.",
        en: "Content-Type names no valid boundary.")
    case .cutOff:
      LocalizedText(
        nl: "Het versturen brak af. Er is niets bewaard. Probeer het opnieuw.",
        en: "Sending broke off. Nothing was kept. Try again.")
    case .brokenBoundary:
      LocalizedText(
        nl: "De delen van het formulier zijn niet goed gescheiden.",
        en: "The parts of the form are not well separated.")
    case .brokenHeader:
      LocalizedText(
        nl: "Een deel van het formulier zegt niet goed wat het is.",
        en: "A part of the form does not say well what it is.")
    case .headerTooLarge(let most):
      LocalizedText(
        nl: "De naam van een veld of bestand is te lang. Hoogstens \(most) bytes.",
        en: "The name of a field or file is too long. At most \(most) bytes.")
    case .packedPart:
      LocalizedText(
        nl: "Stuur de delen van het formulier zoals ze zijn, zonder Content-Transfer-Encoding.",
        en: "Send the parts of the form as they are, without Content-Transfer-Encoding.")
    case .tooManyParts(let most):
      LocalizedText(
        nl: "Het formulier heeft te veel velden. Hoogstens \(most).",
        en: "The form has too many fields. At most \(most).")
    case .tooManyFiles(let most):
      LocalizedText(
        nl: "U stuurt te veel bestanden tegelijk. Hoogstens \(most).",
        en: "You send too many files at once. At most \(most).")
    case .fieldTooLarge(let name, let most):
      LocalizedText(
        nl: "Het veld “\(name)” is te lang. Hoogstens \(most) bytes.",
        en: "The field “\(name)” is too long. At most \(most) bytes.")
    case .noText(let name):
      LocalizedText(
        nl: "Het veld “\(name)” is geen tekst in UTF-8.",
        en: "The field “\(name)” is no text in UTF-8.")
    case .fileTooLarge(let name, let most):
      LocalizedText(
        nl: "Het bestand “\(name)” is te groot. Hoogstens \(most) bytes. Er is niets bewaard.",
        en: "The file “\(name)” is too large. At most \(most) bytes. Nothing was kept.")
    case .noRoom:
      LocalizedText(
        nl: "De schijf van de server is vol. Er is niets bewaard. Zeg het uw beheerder.",
        en: "The server's disk is full. Nothing was kept. Tell your administrator.")
    }
  }
}
