internal import PathGraph

/// A path's tag, where the YAML library has a `Tag` of its own.
typealias PathTag = Tag
