// Which of these items await something or are awaited.
// mode    read
// rows    many                       bounded by the list asked for
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// sample  { slugs: ["igj-investigation"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)
WHERE n.slug IN $slugs AND EXISTS { (n)-[r:AWAITS]-(:Item) WHERE BOX(r) }
RETURN n.slug AS slug
ORDER BY slug
