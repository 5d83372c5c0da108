/// The elements of an LHEO offer of training that are kept.
///
/// The places of `coordonnees` in which persons are named have no row here.
enum LheoElement: UInt8 {
  case lheo, offers, formation, summary
  case subjects, formacode, nsf, rome, title, objective, contents, certification, rncp, certifInfo
  case exitLevel, formationUrl, actionUrl, address, action, organisation
  case rhythm, teaching, place, contact, venue, line, postcode, city, country, geo, latitude
  case longitude, entry, session, sessions, period, start, end, enrolment, recruitment, language
  case price, hours
  case activityNumber, siretGroup, siret, organisationName, legalName

  static let grammar: Grammar = {
    typealias E = LheoElement
    let records: [E] = [.formation, .summary]
    return Grammar(
      namespaces: [
        (
          "",
          [
            "http://lheo.gouv.fr/2.3", "http://www.lheo.org/2.2", "http://www.lheo.org/2.0",
            "http://www.lheo.org/1.3.0",
          ]
        )
      ],
      roots: [.lheo],
      [
        (E.lheo, ["lheo", "lheo-index", "lheo-leger"], .group, in: []),
        (.offers, ["offres", "resumes-offres"], .group, in: [.lheo]),
        (.formation, ["formation", "offre-formation"], .record, in: [.offers]),
        (.summary, ["resume-offre"], .record, in: [.offers]),

        (
          .subjects, ["domaine-formation", "codes-FORMACODE", "codes-NSF", "codes-ROME"], .group,
          in: records + [.subjects]
        ),
        (.formacode, ["code-FORMACODE"], .text, in: [.subjects]),
        (.nsf, ["code-NSF"], .text, in: [.subjects]),
        (.rome, ["code-ROME"], .text, in: [.subjects]),
        (.title, ["intitule-formation", "intitule-action"], .text, in: records),
        (.objective, ["objectif-formation"], .text, in: records),
        (.contents, ["contenu-formation"], .text, in: records),
        (.certification, ["certification"], .group, in: records),
        (.rncp, ["code-RNCP"], .text, in: [.certification]),
        (.certifInfo, ["code-CERTIFINFO"], .text, in: [.certification]),
        (.exitLevel, ["code-niveau-sortie"], .text, in: records),
        (.formationUrl, ["url-formation"], .group, in: records),
        (.address, ["urlweb"], .text, in: [.formationUrl, .actionUrl]),

        (.action, ["action", "action-formation"], .group, in: [.formation]),
        (.rhythm, ["rythme-formation"], .text, in: [.action]),
        (.teaching, ["modalites-enseignement"], .text, in: [.action]),
        (.place, ["lieu-de-formation"], .group, in: [.action]),
        (.contact, ["coordonnees"], .group, in: [.place]),
        (.venue, ["adresse"], .group, in: [.contact]),
        (.line, ["ligne"], .text, in: [.venue]),
        (.postcode, ["codepostal"], .text, in: [.venue, .summary]),
        (.city, ["ville"], .text, in: [.venue, .summary]),
        (.country, ["pays"], .text, in: [.venue]),
        (.geo, ["geolocalisation"], .group, in: [.venue]),
        (.latitude, ["latitude"], .text, in: [.geo]),
        (.longitude, ["longitude"], .text, in: [.geo]),
        (.entry, ["modalites-entrees-sorties"], .text, in: [.action]),
        (.actionUrl, ["url-action"], .group, in: [.action]),
        (.language, ["langue-formation"], .text, in: [.action]),
        (.price, ["prix-total-TTC"], .text, in: [.action]),
        (.hours, ["nombre-heures-total"], .text, in: [.action, .summary]),

        (.sessions, ["sessions"], .group, in: [.action, .summary]),
        (.session, ["session"], .group, in: [.action, .summary, .sessions]),
        (.period, ["periode"], .group, in: [.session, .enrolment]),
        (.start, ["debut"], .text, in: [.period]),
        (.end, ["fin"], .text, in: [.period]),
        (.enrolment, ["periode-inscription"], .group, in: [.session]),
        (.recruitment, ["etat-recrutement"], .text, in: [.session]),

        (.organisation, ["organisme-formation-responsable"], .group, in: [.formation]),
        (.activityNumber, ["numero-activite"], .text, in: [.organisation]),
        (.siretGroup, ["SIRET-organisme-formation"], .group, in: [.organisation]),
        (.siret, ["SIRET"], .text, in: [.siretGroup, .summary]),
        (.organisationName, ["nom-organisme"], .text, in: [.organisation, .summary]),
        (.legalName, ["raison-sociale"], .text, in: [.organisation]),
      ])
  }()
}

/// What the dictionaries of LHEO mean in an offer.
enum LheoWords {
  /// `dict-niveaux`: the level as the French write it, and the European one it is taken for.
  static let levels: [String: StudyLevel] = {
    var levels: [String: StudyLevel] = [
      "2": StudyLevel("niveau VI"), "3": StudyLevel("niveau V bis"),
      "4": StudyLevel("niveau V", eqf: 3), "5": StudyLevel("niveau IV", eqf: 4),
      "6": StudyLevel("niveau III", eqf: 5), "7": StudyLevel("niveau II", eqf: 6),
      "8": StudyLevel("niveau I", eqf: 7),
    ]
    for level in 1...8 {
      levels["\(10 + level)"] = StudyLevel("niveau \(level)", eqf: level)
    }
    return levels
  }()

  /// Keys of `dict-niveaux` that name no level.
  static let withoutLevel: Set<String> = ["0", "1"]

  static let teaching: [String: DeliveryMode] = ["0": .classroom, "1": .blended, "2": .online]

  static let entry: [String: Offer.StartRule] = ["0": .fixed, "1": .direct]

  static let recruitment: [String: Run.Status] = ["1": .open, "2": .closed, "3": .closed]
}
