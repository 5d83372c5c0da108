internal import Foundation
internal import Hummingbird

/// Opening a conversation that the adviser has kept as a file.
extension Desk {
  /// The form with what a file holds.
  ///
  /// The file is read in memory: what it tells of a client never comes on a disk here.
  func opened(_ desk: DeskVisit, _ request: Request) async throws -> Response {
    let form = try await request.smallForm(most: ClientFile.mostBytes)
    guard desk.session.sent(formToken: form.fields["bewijs-van-formulier"]) else {
      throw ServiceProblem.foreignForm
    }
    var desk = desk
    desk.visit.choose(form.fields["taal"])
    do throws(ClientFile.Fault) {
      let client = try ClientFile.client(form.file)
      return pages.page(
        ClientModel(ResolvedCase(client, desk.visit.finder), desk, hasPDF: hasPDF))
    } catch {
      let notice =
        form.file.isEmpty
        ? "client.noFile" : error == .isNewer ? "client.newerFile" : "client.notAFile"
      return pages.page(
        ClientModel(.blank, desk, notice: desk.strings(notice), hasPDF: hasPDF),
        status: .badRequest)
    }
  }
}

/// A form with one small file, read in memory.
private struct SmallForm {
  var fields: [String: String] = [:]
  var file = Data()
}

extension Request {
  /// The fields of a form, and its one file.
  fileprivate func smallForm(most: Int) async throws -> SmallForm {
    do {
      let boundary = try MultipartBoundary(contentType: headers[.contentType] ?? "")
      let limits = FormLimits(mostFiles: 1, mostFileBytes: most)
      var reader = MultipartReader(boundary, limits)
      var form = SmallForm()
      var (name, isFile, value) = ("", false, Data())
      let body = try await bytes(most: most + 65_536)
      try reader.take(Array(body)) { event in
        switch event {
        case .part(let part): (name, isFile, value) = (part.name, part.fileName != nil, Data())
        case .bytes(let bytes): value.append(contentsOf: bytes)
        case .end where isFile: form.file = value
        case .end: form.fields[name] = String(decoding: value, as: UTF8.self)
        }
      }
      try reader.finish()
      return form
    } catch let fault as FormFault {
      throw ServiceProblem.form(fault)
    }
  }
}
