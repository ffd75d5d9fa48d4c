// Texts of the page of one item.
export const itemPage = {}
