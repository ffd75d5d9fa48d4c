// Rule P9: which of these items are known at the moment.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// sample  { slugs: ["igj"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)
WHERE n.slug IN $slugs AND KNOWN(n)
RETURN n.slug AS slug
ORDER BY slug
