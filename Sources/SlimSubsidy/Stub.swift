internal import PathGraph
