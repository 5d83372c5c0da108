import Testing

@testable import AdviceService

/// Slowing down who tries passwords.
@Suite struct SignInThrottleTests {
  private let time = TestTime()

  @Test func `after five that went wrong one waits, longer each time, but not for ever`() {
    let throttle = SignInThrottle(now: { [time] in time.now })
    // Each time from elsewhere, so that only the account counts.
    var number = 0
    func wait() -> Int? {
      number += 1
      return throttle.wait(account: "jan", client: "192.0.2.\(number)")
    }
    for _ in 0..<5 { #expect(throttle.wait(account: "jan", client: "192.0.2.1") == nil) }
    for seconds in [15, 30, 60, 120, 240, 300, 300] {
      #expect(wait() == seconds)
      // Asking again while one must wait makes it no longer.
      #expect(wait() == seconds)
      time.pass(.seconds(seconds - 1))
      #expect(wait() == 1)
      time.pass(.seconds(1))
      #expect(wait() == nil)
    }
  }

  @Test func `another account, in any case of letters, has its own count`() {
    let throttle = SignInThrottle(now: { [time] in time.now })
    for name in ["jan", "Jan", "JAN", "jan", "jan"] {
      #expect(throttle.wait(account: name, client: "192.0.2.1") == nil)
    }
    #expect(throttle.wait(account: "jAn", client: "192.0.2.2") == 15)
    #expect(throttle.wait(account: "mia", client: "192.0.2.1") == nil)
  }

  @Test func `who signs in begins anew, and an hour is enough to forget`() {
    let throttle = SignInThrottle(now: { [time] in time.now })
    for _ in 0..<5 { _ = throttle.wait(account: "jan", client: "192.0.2.1") }
    throttle.succeeded(account: "jan", client: "192.0.2.1")
    for _ in 0..<5 { #expect(throttle.wait(account: "jan", client: "192.0.2.1") == nil) }
    time.pass(.seconds(3_600))
    for _ in 0..<5 { #expect(throttle.wait(account: "jan", client: "192.0.2.1") == nil) }
  }

  @Test func `one address waits whatever accounts it tries, also from all of its IPv6 network`() {
    let throttle = SignInThrottle(now: { [time] in time.now })
    for number in 0..<20 {
      let client = "2001:db8:1:2::\(String(number, radix: 16))"
      #expect(throttle.wait(account: "name\(number)", client: client) == nil)
    }
    #expect(throttle.wait(account: "jan", client: "2001:db8:1:2:ffff::1") == 15)
    #expect(throttle.wait(account: "jan", client: "2001:db8:1:3::1") == nil)
    // Signing in on one account does not set the address free.
    time.pass(.seconds(15))
    #expect(throttle.wait(account: "name1", client: "2001:db8:1:2::1") == nil)
    throttle.succeeded(account: "name1", client: "2001:db8:1:2::1")
    #expect(throttle.wait(account: "name1", client: "2001:db8:1:2::1") == 15)
  }

  @Test func `a whole office signs in from one address without waiting`() {
    let throttle = SignInThrottle(now: { [time] in time.now })
    for number in 0..<60 {
      #expect(throttle.wait(account: "name\(number)", client: "192.0.2.1") == nil)
      throttle.succeeded(account: "name\(number)", client: "192.0.2.1")
    }
  }

  @Test func `what it keeps has an end`() {
    let throttle = SignInThrottle(now: { [time] in time.now })
    for number in 0..<30_000 { _ = throttle.wait(account: "a\(number)", client: "c\(number)") }
    #expect(throttle.count <= SignInThrottle.mostKept + 2)
  }
}
