extension FaultCase {
  /// Faults of single values of a path file.
  static let values: [FaultCase] = [
    FaultCase(
      "syntax", "a bracket that is not closed", "roles: [{id: a}\n▸",
      nl: "geen geldige YAML", "haakjes", en: "not valid YAML", "brackets"),
    FaultCase(
      "tab", "a list indented with a tab", "roles:\n▸\t- id: a\n",
      nl: "tab", "spaties", en: "tab", "spaces"),
    FaultCase(
      "tab", "a key indented with a tab", "roles:\n  - id: a\n▸\ttitle: {nl: A}\n",
      nl: "tab", "spaties", en: "tab", "spaces"),
    FaultCase(
      "anchor", "an anchor", "roles:\n  - ▸&eerste {id: a}\n",
      nl: "&naam", "voluit", en: "&name", "Write the content out"),
    FaultCase(
      "anchor", "an alias of nothing", "roles: [▸*eerste]\n",
      nl: "*naam", "voluit", en: "*name", "Write the content out"),
    FaultCase(
      "anchor", "a text that begins with a star", "roles:\n  - {id: ▸*}\n",
      nl: "aanhalingstekens", en: "quotes"),
    FaultCase(
      "control-character", "a NUL", "roles:\n  - {id: caf\u{E9}▸\u{0}}\n",
      nl: "U+0000", "Haal het weg", en: "U+0000", "Remove it"),
    FaultCase(
      "second-document", "two documents", "▸---\nformat: 1\n",
      nl: "tweede document", "één pad in één bestand", en: "second document", "one path in one"),
    FaultCase(
      "double-key", "the same key twice", "▸roles: []\ncourses: []\nroles: []\n",
      nl: "twee keer: roles", "Laat er één staan", en: "twice: roles", "Keep one"),
    FaultCase(
      "empty", "nothing but a comment", files: ["proef.yaml": "▸# later\n"], nl: ["leeg"],
      en: ["empty"]),
    FaultCase(
      "empty", "an empty document", files: ["proef.yaml": "▸---\n"], nl: ["leeg"], en: ["empty"]),
    FaultCase(
      "unknown-key", "a key with a slip", "▸rols: []\n",
      nl: "“rols” hoort hier niet", "“roles”", en: "“rols” does not belong", "“roles”"),
    FaultCase(
      "unknown-key", "a key of another item", "roles:\n  - id: a\n    ▸costCents: 100\n",
      nl: "“costCents”", en: "“costCents”"),
    FaultCase(
      "unknown-key", "a list as a key", "roles:\n  - id: a\n    ? ▸[x]\n    : y\n",
      nl: "hoort hier niet", en: "does not belong"),
    FaultCase(
      "missing-key", "a file without a sector",
      files: ["proef.yaml": "▸format: 1\nid: proef\ntitle: {nl: Proef}\n"], nl: ["“sector” ontbr"],
      en: ["“sector” is missing"]),
    FaultCase(
      "missing-key", "a role without an id", "roles:\n  - ▸title: {nl: A}\n",
      nl: "“id” ontbreekt", en: "“id” is missing"),
    FaultCase(
      "missing-key", "a course without a price",
      "courses:\n  - ▸id: a\n    days: 1\n    source: bron\n",
      nl: "“costCents” ontbreekt", en: "“costCents” is missing"),
    FaultCase(
      "missing-key", "a key without a value", "courses:\n  - ▸{id: a, days: 1, costCents: }\n",
      nl: "“costCents” ontbreekt", en: "“costCents” is missing"),
    FaultCase(
      "missing-key", "a text without Dutch", "roles:\n  - {id: a, title: ▸{en: A}}\n",
      nl: "“nl” ontbreekt", en: "“nl” is missing"),
    FaultCase(
      "wrong-type", "a file that is a text", files: ["proef.yaml": "▸zomaar tekst\n"],
      nl: ["“zomaar tekst”", "een groep sleutels"], en: ["keys with values"]),
    FaultCase(
      "wrong-type", "a role that is a word", "roles: [▸monteur]\n",
      nl: "“monteur”", "een groep sleutels", en: "keys with values"),
    FaultCase(
      "wrong-type", "sources in a list",
      files: ["proef.yaml": head.replacing(/sources: .*\n/, with: "sources: ▸[bron]\n")],
      nl: ["een groep sleutels"], en: ["keys with values"]),
    FaultCase(
      "wrong-type", "roles without dashes", "roles:\n  ▸id: a\n", nl: "een lijst", en: "a list"),
    FaultCase(
      "wrong-type", "one word where a list belongs", "roles:\n  - {id: a, requires: ▸vca-basis}\n",
      nl: "“vca-basis”", "een lijst", en: "a list"),
    FaultCase(
      "wrong-type", "a list where a word belongs", "roles:\n  - {id: ▸[a]}\n", nl: "een tekst",
      en: "a text"),
    FaultCase(
      "wrong-type", "a title in no language", "roles:\n  - {id: a, title: ▸Monteur}\n",
      nl: "“Monteur”", "{nl: \"…\", en: \"…\"}", en: "a text per language"),
    FaultCase(
      "wrong-type", "months in words", "courses:\n  - {id: a, months: ▸twee, costCents: 0}\n",
      nl: "“twee”", "een heel getal", en: "a whole number"),
    FaultCase(
      "wrong-type", "months with a comma", "courses:\n  - {id: a, months: ▸1.5, costCents: 0}\n",
      nl: "“1.5”", "een heel getal", en: "a whole number"),
    FaultCase(
      "wrong-type", "a number in quotes", "courses:\n  - {id: a, days: ▸\"3\", costCents: 0}\n",
      nl: "zonder aanhalingstekens", en: "without quotes"),
    FaultCase(
      "wrong-type", "a price with its sign", "courses:\n  - {id: a, days: 3, costCents: ▸€ 100}\n",
      nl: "“€ 100”", "een heel getal", en: "a whole number"),
    FaultCase(
      "wrong-type", "a rate in per cent",
      "courses:\n  - {id: a, days: 3, costCents: 0, slim: {rate: ▸90}}\n",
      nl: "“90”", "zoals 0.9", en: "such as 0.9"),
    FaultCase(
      "wrong-type", "yes in Dutch",
      "courses:\n  - {id: a, days: 3, costCents: 0, onlyIfAsked: ▸ja}\n",
      nl: "“ja”", "true of false", en: "true or false"),
    FaultCase(
      "out-of-range", "negative months", "courses:\n  - {id: a, months: ▸-2, costCents: 0}\n",
      nl: "-2 kan hier niet", "tussen 0 en 1200", en: "-2 cannot", "between 0 and 1200"),
    FaultCase(
      "out-of-range", "a negative price", "courses:\n  - {id: a, months: 2, costCents: ▸-1}\n",
      nl: "-1 kan hier niet", "tussen 0 en", en: "-1 cannot", "between 0 and"),
    FaultCase(
      "out-of-range", "a number that fits nowhere",
      "courses:\n  - {id: a, months: 2, costCents: ▸99999999999999999999999}\n",
      nl: "99999999999999999999999 kan hier niet", "10000000000", en: "cannot stand here"),
    FaultCase(
      "out-of-range", "a level of nine", "roles:\n  - {id: a, nlqf: ▸9}\n", nl: "tussen 1 en 8",
      en: "between 1 and 8"),
    FaultCase(
      "out-of-range", "a highest wage below the lowest",
      """
      roles:
        - id: a
          wage: {minCentsPerMonth: 300000, maxCentsPerMonth: ▸200000, source: bron}

      """, nl: "tussen 300000 en", en: "between 300000 and"),
    FaultCase(
      "no-date", "a day that February lacks", "recognition: {date: ▸2026-02-30, source: bron}\n",
      nl: "“2026-02-30”", "zoals 2026-09-01", en: "such as 2026-09-01"),
    FaultCase(
      "no-date", "a Dutch date",
      "recognition: {date: ▸1-9-2026, source: bron}\n",
      nl: "“1-9-2026”", "jaar-maand-dag", en: "year-month-day"),
    FaultCase(
      "no-day-of-year", "29 February",
      "courses:\n  - {id: a, days: 1, costCents: 0, starts: [\"09-01\", ▸\"02-29\"]}\n",
      nl: "“02-29”", "zoals \"09-01\"", en: "such as \"09-01\""),
    FaultCase(
      "no-day-of-year", "a thirteenth month",
      "courses:\n  - {id: a, days: 1, costCents: 0, starts: [▸\"13-01\"]}\n",
      nl: "“13-01”", "elk jaar", en: "every year"),
    FaultCase(
      "not-one-of", "a kind with a slip",
      "courses:\n  - {id: a, kind: ▸diplomas, days: 1, costCents: 0}\n",
      nl: "Bedoelt u “diploma”?", "mbo-certificate", en: "Do you mean “diploma”?", "evc"),
    FaultCase(
      "not-one-of", "a status that does not exist", "roles:\n  - {id: a, status: ▸zeker}\n",
      nl: "verified, estimate", en: "verified, estimate"),
    FaultCase(
      "empty-list", "no ways",
      "transitions:\n  - {from: outside, to: a, ways: ▸[]}\nroles: [{id: a}]",
      nl: "“ways” is leeg", "laat de sleutel weg", en: "leave the key out"),
    FaultCase(
      "empty-list", "no awards", "courses:\n  - {id: a, days: 1, costCents: 0, awards: ▸[]}\n",
      nl: "“awards” is leeg", en: "“awards” is empty"),
    FaultCase(
      "empty-list", "experience in no role",
      "credentials:\n  - {id: a, fromExperience: {roles: ▸[], months: 3}}\n",
      nl: "“roles” is leeg", en: "“roles” is empty"),
    FaultCase(
      "either-key", "a course without a length", "courses:\n  - ▸{id: a, costCents: 0}\n",
      nl: "“months”", "“days”", "precies een", en: "exactly one"),
    FaultCase(
      "either-key", "a course with two lengths",
      "courses:\n  - ▸{id: a, days: 1, months: 1, costCents: 0}\n",
      nl: "“months”", "“days”", "precies een", en: "exactly one"),
    FaultCase(
      "id-is-not-file-name", "another id than the file's name",
      files: ["proef.yaml": head.replacing("id: proef", with: "id: ▸proeven")],
      nl: ["“proeven”", "Noem het “proef”"], en: ["Call it “proef”"]),
    FaultCase(
      "unknown-format", "a format of the future",
      files: ["proef.yaml": head.replacing("format: 1", with: "format: ▸2")],
      nl: ["Formaat 2", "formaat 1"], en: ["Format 2", "format 1"]),
  ]
}
