package import PathGraph

/// A sheet of routes laid out: what is drawn, and where (*routekaart*).
///
/// Lengths are in units of the chart, whose upper left corner is 0, 0. Every step of a route has a
/// row of its own, so that words cannot run into each other however close the days are: on the left
/// what it is, on the right when, on an axis that all routes share. The line of a route goes down
/// from row to row and to the right as time passes.
///
/// - Complexity: making one is O(*s*) steps and words of the sheet.
package struct RouteChart: Sendable, Equatable {
  /// The language of its texts.
  package let language: Language
  /// What it shows, for who cannot see it.
  package let summary: String
  /// How wide it is.
  package let width: Double
  /// How high it is.
  package internal(set) var height: Double = 0
  /// The title, and what stands under it.
  package internal(set) var head: [Text] = []
  /// The routes side by side where there are several, and each of them.
  package internal(set) var panels: [Panel] = []
  /// What the colours and signs mean.
  package internal(set) var legend: Legend?
  /// What else must be said.
  package internal(set) var notes: [Note] = []

  /// What every line, bar and station is drawn in, the legend's own among them.
  var inks: [Ink] {
    let entries = legend?.entries ?? []
    let rows = panels.flatMap(\.rows) + entries.map(\.row)
    let tracks = panels.flatMap(\.tracks) + entries.flatMap(\.tracks)
    return tracks.map(\.ink) + rows.flatMap(\.bars).map(\.ink)
      + rows.flatMap(\.stations).flatMap { [$0.ink, $0.before] }
  }

  // MARK: - Parts

  /// Routes on one time axis, under a heading.
  package struct Panel: Sendable, Equatable {
    /// The heading.
    package var heading: Text
    /// What is said under it.
    package var remarks: [Text]
    /// The time axis.
    package var axis: Axis
    /// The rows, from top to bottom.
    package var rows: [Row]
    /// The lines that join the rows.
    package var tracks: [Track]
  }

  /// The lines of a time axis and their words.
  package struct Axis: Sendable, Equatable {
    /// The upright lines, from left to right.
    package var lines: [Line]
    /// Years and months, over the lines.
    package var texts: [Text]
    /// Where the lines begin.
    package var top: Double
    /// Where they end.
    package var bottom: Double

    /// An upright line.
    package struct Line: Sendable, Equatable {
      /// Where it stands.
      package var x: Double
      /// Whether a year begins at it.
      package var isYear: Bool
    }
  }

  /// A row: words on the left, signs on the right.
  package struct Row: Sendable, Equatable {
    /// The words, in the order in which they are read.
    package var texts: [Text]
    /// A fine line that leads the eye from the words to the sign.
    package var leader: Track?
    /// Courses.
    package var bars: [Bar] = []
    /// Roles.
    package var stations: [Station] = []
    /// A word or two beside the sign.
    package var label: Text?
  }

  /// The legend.
  package struct Legend: Sendable, Equatable {
    /// Its heading.
    package var heading: Text
    /// The samples.
    package var entries: [Entry]

    /// A sample, and what it means.
    package struct Entry: Sendable, Equatable {
      /// The words, and the signs beside them.
      package var row: Row
      /// The lines of the sample.
      package var tracks: [Track]
    }
  }

  /// Paragraphs under a heading.
  package struct Note: Sendable, Equatable {
    /// The heading.
    package var heading: Text
    /// The paragraphs.
    package var texts: [Text]
  }
}
