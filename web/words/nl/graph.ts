// Texts of the graph page.
export const graph = {}
