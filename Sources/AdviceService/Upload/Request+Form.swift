internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Request {
  /// The fields and files of a form with files, read in fixed memory.
  ///
  /// The field with the form's token comes before any file: so nothing that another site sends is
  /// kept, not even for a moment.
  ///
  /// - Parameters:
  ///   - token: What the field `bewijs-van-formulier` must hold.
  ///   - limits: How much there may be.
  ///   - parent: The folder in which one for the files is made; it goes when the form does.
  /// - Throws: `ServiceProblem` where the form cannot be taken.
  /// - Returns: The form, whole.
  func form(token: String, _ limits: FormLimits, in parent: URL) async throws -> UploadedForm {
    do {
      return try await readForm(token, limits, parent)
    } catch let fault as FormFault {
      throw ServiceProblem.form(fault)
    }
  }

  private func readForm(
    _ token: String, _ limits: FormLimits, _ parent: URL
  ) async throws -> UploadedForm {
    guard (headers[.contentEncoding] ?? "identity").lowercased() == "identity" else {
      throw ServiceProblem.mediaType(expected: "multipart/form-data")
    }
    let boundary = try MultipartBoundary(contentType: headers[.contentType] ?? "")
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > limits.mostBytes {
      throw ServiceProblem.bodyTooLarge(most: limits.mostBytes)
    }
    func isOwn(_ form: UploadedForm) -> Bool { form["bewijs-van-formulier"] == token }
    var reader = MultipartReader(boundary, limits)
    var collector = FormCollector(limits, in: parent, admits: isOwn)
    var count = 0
    let start = ContinuousClock.now
    for try await part in body {
      count += part.readableBytes
      guard count <= limits.mostBytes else {
        throw ServiceProblem.bodyTooLarge(most: limits.mostBytes)
      }
      guard ContinuousClock.now - start < limits.mostTime else { throw ServiceProblem.bodyTooSlow }
      try reader.take(Array(part.readableBytesView)) { try collector.take($0) }
    }
    try reader.finish()
    guard isOwn(collector.form) else { throw ServiceProblem.foreignForm }
    return collector.form
  }
}
