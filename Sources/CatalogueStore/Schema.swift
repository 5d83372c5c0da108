// The store of course catalogues.
