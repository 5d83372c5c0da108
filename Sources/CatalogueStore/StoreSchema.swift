internal import GRDB

/// The tables of a store, as named migrations: a new version adds one and changes none.
enum StoreSchema {
  /// The number in a database's header that says whose it is: the letters `OPad`.
  static let applicationID: Int32 = 0x4F50_6164

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 catalogues, offers, decisions") { try $0.execute(sql: first) }
    migrator.registerMigration("2 who did what") { try $0.execute(sql: acts) }
    return migrator
  }

  private static let acts = """
    -- What accounts of the desk did; it stays whatever is removed.
    CREATE TABLE act (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at REAL NOT NULL,
      account TEXT NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      source TEXT NOT NULL
    );
    """

  private static let first = """
    CREATE TABLE catalogue (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );
    -- A file that was imported. `isIntact`: nothing that it brought was changed by a later one.
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      catalogue INTEGER NOT NULL REFERENCES catalogue,
      name TEXT NOT NULL,
      format TEXT NOT NULL,
      version TEXT,
      supplier TEXT,
      sha256 TEXT NOT NULL,
      inputBytes INTEGER NOT NULL,
      mode TEXT NOT NULL,
      mapping INTEGER NOT NULL,
      imported REAL NOT NULL,
      isIntact INTEGER NOT NULL,
      report BLOB NOT NULL
    );
    CREATE INDEX documentOfCatalogue ON document (catalogue);
    CREATE TABLE provider (
      id INTEGER PRIMARY KEY,
      format TEXT NOT NULL,
      code TEXT NOT NULL,
      profile BLOB,
      profileDocument INTEGER REFERENCES document,
      UNIQUE (format, code)
    );
    CREATE INDEX providerOfDocument ON provider (profileDocument)
      WHERE profileDocument IS NOT NULL;
    -- Offers, the withdrawn ones too. `document` and `line`: where the content came from. `source`:
    -- the digest of the record as the file has it; `digest`: that of `content`. `facts`: days of
    -- runs and remarks.
    CREATE TABLE offer (
      id INTEGER PRIMARY KEY,
      provider INTEGER NOT NULL REFERENCES provider,
      code TEXT NOT NULL,
      catalogue INTEGER NOT NULL REFERENCES catalogue,
      document INTEGER NOT NULL REFERENCES document,
      line INTEGER NOT NULL,
      withdrawn INTEGER,
      sourceHigh INTEGER NOT NULL,
      sourceLow INTEGER NOT NULL,
      digestHigh INTEGER NOT NULL,
      digestLow INTEGER NOT NULL,
      runs INTEGER NOT NULL,
      linking INTEGER NOT NULL,
      outcome INTEGER NOT NULL,
      facts BLOB NOT NULL,
      content BLOB NOT NULL,
      UNIQUE (provider, code)
    );
    CREATE INDEX offerOfCatalogue ON offer (catalogue, withdrawn);
    CREATE INDEX offerOfDocument ON offer (document);
    CREATE TABLE qualification (
      scheme TEXT NOT NULL,
      code TEXT NOT NULL,
      offer INTEGER NOT NULL REFERENCES offer ON DELETE CASCADE,
      PRIMARY KEY (scheme, code, offer)
    ) WITHOUT ROWID;
    CREATE INDEX qualificationOfOffer ON qualification (offer);
    -- What was said of records, each text once.
    CREATE TABLE remark (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL,
      isError INTEGER NOT NULL,
      nl TEXT NOT NULL,
      en TEXT NOT NULL,
      UNIQUE (code, nl, en)
    );
    -- The fingerprints of what told which offers belong to courses.
    CREATE TABLE linking (
      id INTEGER PRIMARY KEY,
      fingerprint TEXT NOT NULL UNIQUE
    );
    -- The sum of the digests of the offers that are not withdrawn.
    CREATE TABLE contents (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      high INTEGER NOT NULL,
      low INTEGER NOT NULL
    );
    INSERT INTO contents VALUES (1, 0, 0);
    -- What advisers decided; it stays whatever is imported or removed.
    CREATE TABLE decision (
      format TEXT NOT NULL,
      provider TEXT NOT NULL,
      offer TEXT NOT NULL,
      course TEXT NOT NULL,
      isConfirmed INTEGER NOT NULL,
      day INTEGER NOT NULL,
      PRIMARY KEY (format, provider, offer, course)
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE title USING fts5 (
      words, tokenize = "unicode61 remove_diacritics 2"
    );
    """
}
