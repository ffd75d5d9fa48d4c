// Texts of the list of sources and of one source.
export const sources = {}
