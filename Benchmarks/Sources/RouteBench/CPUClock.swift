internal import CAllocations
internal import Foundation

/// The time that this thread has used a processor: what other programs do does not count.
enum CPUClock {
  static var seconds: Double {
    Double(nanoseconds(of: CLOCK_THREAD_CPUTIME_ID)) / 1e9
  }

  private static func nanoseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

/// What this process has asked of the machine.
enum Memory {
  /// The most memory that it had at once, in megabytes.
  static var peakMegabytes: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  /// How often it has asked for memory.
  static var allocations: Int { Int(allocation_count()) }
}
