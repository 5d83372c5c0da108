internal import CourseCatalogue
internal import PathGraph

/// What a report needs to know of a record without reading it again: as few bytes as possible.
struct RecordFacts {
  /// The days on which its runs start; cancelled runs, and those without a day, left out.
  var starts: [Int32] = []
  /// What was said of it: the number of the text, and the line counted from the record's.
  var remarks: [(id: Int64, line: Int)] = []

  init() {}

  /// The starts of an offer's runs.
  init(_ offer: Offer) {
    for run in offer.runs where run.status != .cancelled {
      if let start = run.start { starts.append(start.day.number) }
    }
  }

  init(_ bytes: [UInt8]) throws(DamagedBytes) {
    var reader = ByteReader(bytes)
    starts = try reader.list { reader throws(DamagedBytes) in
      Int32(truncatingIfNeeded: try reader.signed())
    }
    remarks = try reader.list { reader throws(DamagedBytes) in
      let id = try reader.signed()
      return (id, try reader.integer())
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(starts) { $0.write(Int($1)) }
    writer.write(remarks) { writer, remark in
      writer.write(remark.id)
      writer.write(remark.line)
    }
  }
}
