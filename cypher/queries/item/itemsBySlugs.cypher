// Items by name, and whether anything is known of them at the moment.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   moment: Moment
// column  item: map
// column  isKnown: boolean
// column  slug: string
// sample  { slugs: ["igj"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item) WHERE n.slug IN $slugs
RETURN ITEM(n) AS item, KNOWN(n) AS isKnown, n.slug AS slug
ORDER BY slug
