// Every statement that named a date of each item and was known at the moment, superseded ones included: how its dates slipped.
// mode    read
// rows    many                       bounded by what was said of these items
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// column  statement: map
// column  id: string
// sample  { slugs: ["letter-sept-30"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:Item)<-[:ABOUT]-(s:Statement)
WHERE n.slug IN $slugs AND s.form = 'DATE' AND RECORDED(s) AND s.trueFrom <= $trueOn AND s.known <= $knownOn
RETURN n.slug AS slug, STATEMENT(s) AS statement, s.id AS id
ORDER BY slug, id
