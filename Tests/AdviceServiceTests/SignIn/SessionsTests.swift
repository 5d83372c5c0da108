import Accounts
import Testing

@testable import AdviceService

/// The sessions that hold.
@Suite struct SessionsTests {
  private let time = TestTime()

  private func sessions(_ change: (inout Sessions.Limits) -> Void = { _ in }) -> Sessions {
    var limits = Sessions.Limits()
    change(&limits)
    return Sessions(limits, now: { [time] in time.now })
  }

  @Test func `a session that is used holds until it was left alone for an hour`() {
    let sessions = sessions()
    let id = sessions.begin(account: "jan", roles: [.adviser]).id
    time.pass(.seconds(3_599))
    #expect(sessions.session(id)?.account == "jan")
    time.pass(.seconds(3_599))
    #expect(sessions.session(id)?.account == "jan")
    time.pass(.seconds(3_600))
    #expect(sessions.session(id) == nil)
  }

  @Test func `a session ends after ten hours, used or not`() {
    let sessions = sessions()
    let id = sessions.begin(account: "jan", roles: [.adviser]).id
    for _ in 0..<19 {
      time.pass(.seconds(1_800))
      #expect(sessions.session(id) != nil)
    }
    time.pass(.seconds(1_799))
    #expect(sessions.session(id) != nil)
    time.pass(.seconds(1))
    #expect(sessions.session(id) == nil)
  }

  @Test func `signing out everywhere ends all sessions of one account`() {
    let sessions = sessions()
    let ids = ["jan", "jan", "mia"].map { sessions.begin(account: $0, roles: [.adviser]).id }
    #expect(sessions.count(of: "jan") == 2)
    sessions.endAll(of: "jan")
    let left: [String?] = ids.map { sessions.session($0)?.account }
    #expect(left == [nil, nil, "mia"])
    #expect(sessions.count(of: "jan") == 0)
  }

  @Test func `every session has an id and a form token that no other has`() {
    let sessions = sessions()
    let begun = (0..<15).map { _ in sessions.begin(account: "jan", roles: [.adviser]) }
    let marks = Set(begun.map(\.id) + begun.map(\.session.formToken))
    #expect(marks.count == 30)
    #expect(marks.allSatisfy { $0.count == 43 })
    #expect(sessions.session("") == nil && sessions.session("x") == nil)
  }

  @Test func `beyond the limits those end that were used longest ago`() {
    let sessions = sessions {
      $0.most = 4
      $0.mostOfAccount = 2
    }
    func begin(_ account: String) -> String {
      time.pass(.seconds(1))
      return sessions.begin(account: account, roles: [.adviser]).id
    }
    let (one, two) = (begin("jan"), begin("jan"))
    time.pass(.seconds(1))
    #expect(sessions.session(one) != nil)
    let three = begin("jan")
    #expect([one, two, three].map { sessions.session($0) != nil } == [true, false, true])
    time.pass(.seconds(1))
    #expect(sessions.session(three) != nil)
    let others = ["mia", "piet", "kees"].map(begin)
    #expect(others.allSatisfy { sessions.session($0) != nil })
    #expect(sessions.session(one) == nil && sessions.session(three) != nil)
  }
}
