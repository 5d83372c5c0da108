/// An offer that is left without a link on purpose, so that a title has something to suggest.
struct UnlinkedTitle {
  /// The provider's id, without its beginning.
  var provider: String
  /// The offer's id.
  var id: String
  /// The title, much like that of a course of the paths.
  var title: String
  /// The course of the sample whose facts it has.
  var like: String
  /// Whether it has the course's code, with the third learning path instead of the course's own.
  var isThirdPath = false

  /// All of them.
  static let all: [UnlinkedTitle] = [
    UnlinkedTitle(
      provider: "veilig", id: "VCA-B", title: "Training VCA basis (B-VCA) met examen in één dag",
      like: "common-cursus-vca-basis"),
    UnlinkedTitle(
      provider: "vaktraining", id: "BHV-1", title: "Bedrijfshulpverlening (BHV), basiscursus",
      like: "common-cursus-bhv"),
    UnlinkedTitle(
      provider: "vaktraining", id: "NEN 3140 VP",
      title: "NEN 3140: training vakbekwaam persoon (VP)",
      like: "common-cursus-nen3140-vp"),
    UnlinkedTitle(
      provider: "vaktraining", id: "PV & montage",
      title: "Zonnepanelen monteren: opleiding in vijf dagen",
      like: "elektro-cursus-zonnepanelen"),
    UnlinkedTitle(
      provider: "taal", id: "NT2/B1", title: "Nederlands voor anderstaligen, van A2 naar B1",
      like: "common-nederlands-b1"),
    UnlinkedTitle(
      provider: "vaktraining", id: "F-gassen-1", title: "F-gassen categorie 1: cursus met examen",
      like: "koude-klimaat-cursus-f-gassen-1"),
    UnlinkedTitle(
      provider: "college-oost", id: "elektro-3e-leerweg",
      title: "Monteur elektrotechnische installaties, derde leerweg", like: "elektro-bbl-monteur",
      isThirdPath: true),
    UnlinkedTitle(
      provider: "college-midden", id: "zorg-3e-leerweg",
      title: "Verzorgende IG voor zij-instromers, derde leerweg", like: "zorg-bbl-verzorgende",
      isThirdPath: true),
  ]
}
