// Texts of search and go-to.
export const search = {}
