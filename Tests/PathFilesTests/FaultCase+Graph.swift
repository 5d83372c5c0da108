extension FaultCase {
  /// Errors in how items hang together.
  static let graph: [FaultCase] = [
    FaultCase(
      "unknown-credential", "a role that requires nothing known",
      "roles:\n  - {id: a, requires: [▸vca-bais]}\ncredentials:\n  - {id: vca-basis}\n",
      nl: "Het bewijs “vca-bais” bestaat niet", "“vca-basis”", en: "“vca-basis”?"),
    FaultCase(
      "unknown-credential", "a credential of another path",
      "roles:\n  - {id: a, requires: [▸bouw/vca]}\n", nl: "“bouw/vca” bestaat niet",
      en: "“bouw/vca” does not exist"),
    FaultCase(
      "unknown-role", "a step to nowhere",
      "roles: [{id: monteur}]\ntransitions:\n  - {from: outside, to: ▸monteurs}\n",
      nl: "De functie “monteurs” bestaat niet", "“monteur”", en: "The role “monteurs”"),
    FaultCase(
      "unknown-role", "a role abroad that is learned in",
      "courses:\n  - {id: a, days: 1, costCents: 0, whileIn: [▸bouw/x], source: bron}\n",
      nl: "“bouw/x” bestaat niet", en: "“bouw/x” does not exist"),
    FaultCase(
      "unknown-tag", "a tag outside the list", "roles:\n  - {id: a, tags: [▸height]}\n",
      nl: "Het kenmerk “height”", "“heights”", en: "The tag “height”"),
    FaultCase(
      "unknown-source", "a source that is not listed", "roles:\n  - {id: a, source: ▸bronn}\n",
      nl: "De bron “bronn” bestaat niet", "“bron”", en: "The source “bronn”"),
    FaultCase(
      "unknown-source", "a source of something to arrange",
      "roles:\n  - id: a\n    arrange: [{id: vog, source: ▸sbb}]\n", nl: "De bron “sbb”",
      en: "The source “sbb”"),
    FaultCase(
      "double-role", "two roles of one id", "roles:\n  - {id: a}\n  - {id: ▸a}\n",
      nl: "“a” bestaat al (in proef)", "ander id", en: "another id"),
    FaultCase(
      "double-credential", "two credentials of one id",
      "credentials:\n  - {id: a}\n  - {id: ▸a}\n", nl: "“a” bestaat al", en: "exists already"),
    FaultCase(
      "double-course", "two courses of one id",
      """
      courses:
        - {id: a, days: 1, costCents: 0, source: bron}
        - {id: ▸a, days: 2, costCents: 0, source: bron}

      """, nl: "De opleiding “a” bestaat al", en: "exists already"),
    FaultCase(
      "double-tag", "two tags of one id", "tags: [{id: heights}, {id: ▸heights}]\n",
      nl: "Het kenmerk “heights” bestaat al", en: "exists already"),
    FaultCase(
      "double-path", "a path in two files",
      files: [
        "proef.yaml": head, "proef.yml": "▸" + head,
      ], nl: ["Het pad “proef” bestaat al (in proef.yaml)"], en: ["The path “proef” exists already"]
    ),
    FaultCase(
      "malformed-id", "an id with a capital", "roles:\n  - {id: ▸Monteur}\n",
      nl: "“Monteur” kan geen id zijn", "kleine letters", en: "lower-case letters"),
    FaultCase(
      "malformed-id", "an id with an accent", "credentials:\n  - {id: ▸caf\u{E9}}\n",
      nl: "“caf\u{E9}” kan geen id zijn", en: "cannot be an id"),
    FaultCase(
      "malformed-id", "a role called outside", "roles:\n  - {id: ▸outside}\n",
      nl: "niet “outside”", en: "not “outside”"),
    FaultCase(
      "malformed-id", "a source with a space",
      files: [
        "proef.yaml": head.replacing(
          /sources: .*\n/, with: "sources:\n  ▸een bron: {title: Bron}\n")
      ], nl: ["“een bron” kan geen id zijn"], en: ["cannot be an id"]),
    FaultCase(
      "malformed-id", "a file's name with a capital",
      files: ["Proef.yaml": head.replacing("id: proef", with: "id: ▸Proef")],
      nl: ["“Proef” kan geen id zijn"], en: ["cannot be an id"]),
    FaultCase(
      "cycle", "credentials in a circle",
      """
      credentials:
        - {id: a, implies: [b]}
        - {id: b, implies: [c]}
        - {id: c, implies: [▸a]}

      """, nl: "proef/a → proef/b → proef/c → proef/a", "Haal één “implies” weg",
      en: "Take one “implies” away"),
    FaultCase(
      "experience-from-outside", "months of somebody from outside",
      """
      roles: [{id: a}]
      transitions:
        - from: outside
          to: a
          ways: [{months: ▸6}]

      """, nl: "6 maanden kan hier niet", "Haal “months” weg", en: "Take “months” away"),
    FaultCase(
      "recognition-without-source", "a recognition that nobody can look up",
      "▸recognition: {authority: SZW, date: 2025-03-03}\n", nl: "Zet “source” erbij",
      en: "Add “source”"),
    FaultCase(
      "tag-both-ways", "heights and no heights",
      "roles:\n  - {id: a, tags: [heights], notTags: [▸heights]}\n", nl: "“heights”", "Kies één",
      en: "Choose one"),
    FaultCase(
      "leads-nowhere", "a step to itself",
      "roles: [{id: a}]\ntransitions:\n  - {from: a, to: ▸a}\n", nl: "naar zichzelf",
      "Haal hem weg",
      en: "to itself"),
  ]

  /// What is doubtful in how items hang together.
  static let warnings: [FaultCase] = [
    FaultCase(
      "never-awarded", "a demand that no course fulfils",
      """
      credentials: [{id: rijbewijs}]
      roles:
        - {id: a, requires: ▸[rijbewijs], source: bron, \(known)}

      """, isError: false, nl: "“proef/rijbewijs” wordt gevraagd", "Voeg een opleiding toe",
      en: "no course awards it", "Add a course"),
    FaultCase(
      "never-reached", "a role that nothing leads to",
      "roles:\n  - ▸{id: a, source: bron, \(known)}\n", isError: false,
      nl: "functie “proef/a”", "Voeg een stap toe", en: "Add a transition"),
    FaultCase(
      "serves-nothing", "a course that nobody needs",
      "courses:\n  - ▸{id: a, days: 1, costCents: 0, source: bron}\n", isError: false,
      nl: "opleiding “proef/a”", "haal haar weg", en: "remove it"),
    FaultCase(
      "without-source", "a role without a source", "roles:\n  - ▸{id: a, \(known)}\n",
      isError: false, nl: "geen bron", "Zet “source” erbij", en: "Add “source”"),
    FaultCase(
      "without-source", "a wage without a source",
      """
      roles:
        - id: a
          source: bron
          ▸wage: {minCentsPerMonth: 1, maxCentsPerMonth: 2}

      """, isError: false, nl: "geen bron", en: "no source"),
    FaultCase(
      "estimate-without-note", "an estimate without its reason",
      "courses:\n  - ▸{id: a, days: 1, costCents: 0, source: bron, status: estimate}\n",
      isError: false, nl: "schatting zonder reden", "Zet in “note”", en: "Say in “note”"),
    FaultCase(
      "statement-implies-level", "a practice statement that gives a level",
      files: [
        "common.yaml": """
        format: 1
        id: common
        title: {nl: Gedeeld}
        sector: algemeen
        credentials: [{id: nlqf-1}]

        """,
        "proef.yaml": head + """
          credentials: [{id: b, implies: [nlqf-1]}]
          courses:
            - id: a
              kind: practice-statement
              awards: ▸[b]
              days: 1
              costCents: 0
              source: bron

          """,
      ], isError: false, nl: ["“proef/a”", "“nlqf-1”", "tellen niet op"],
      en: ["do not add up"]),
    FaultCase(
      "tags-not-known", "a role of which two tags are not known",
      "roles:\n  - ▸{id: a, source: bron, tags: [heights, nights, shifts]}\n", isError: false,
      nl: "physically-heavy, part-time-possible", "“notTags”", en: "where a source says so"),
    FaultCase(
      "source-old", "a source of two years ago",
      files: [
        "proef.yaml": head.replacing(
          /sources: .*\n/,
          with: """
            sources:
              ▸oud:
                title: Oud
                seen: 2024-01-01

            """)
      ], isError: false, nl: ["“oud”", "2024-01-01", "Kijk of zij nog klopt"],
      en: ["Check whether it still holds"]),
  ]
}
