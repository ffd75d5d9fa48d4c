// All statements on the states of each item that were recorded at the basis: what the rules make its history from.
// mode    read
// rows    many                       bounded by what was said of these items
// param   slugs: string[]
// param   basis: int
// column  slug: string
// column  statement: map
// column  id: string
// sample  { slugs: ["igj-investigation"], basis: 1 }
MATCH (n:Item)<-[:ABOUT]-(s:Statement)
WHERE n.slug IN $slugs AND s.form = 'STATE' AND RECORDED(s)
RETURN n.slug AS slug, STATEMENT(s) AS statement, s.id AS id
ORDER BY slug, id
