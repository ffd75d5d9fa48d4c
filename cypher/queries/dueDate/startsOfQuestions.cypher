// When each set of questions was asked, as its ASKED relations that hold say: the day on which its term begins.
// mode    read
// rows    many                       bounded by who asked
// param   slugs: string[]
// param   moment: Moment
// column  slug: string
// column  since: date
// column  latest: date
// column  precision: string
// column  statement: string
// sample  { slugs: ["questions-bbb-aug-2025"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (n:QuestionSet)<-[r:ASKED]-(:Item)
WHERE n.slug IN $slugs AND r.since IS NOT NULL AND BOX(r)
RETURN n.slug AS slug, r.since AS since, r.sinceLatest AS latest, r.sincePrecision AS precision, r.statement AS statement
ORDER BY slug, since, statement
