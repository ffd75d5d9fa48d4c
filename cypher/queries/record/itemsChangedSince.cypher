// Which of these items have a statement about them that was recorded or retracted after the basis.
// mode    read
// rows    many                       bounded by the slugs asked for
// param   slugs: string[]
// param   basis: int
// param   open: int
// column  slug: string
// sample  { slugs: ["igj"], basis: 0, open: 34359738367 }
UNWIND $slugs AS wanted
MATCH (i:Item {slug: wanted})
WHERE EXISTS { (i)<-[:ABOUT]-(s:Statement) WHERE s.seqFrom > $basis OR (s.seqUntil > $basis AND s.seqUntil < $open) }
RETURN i.slug AS slug
ORDER BY slug
