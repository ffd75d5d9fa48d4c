// Items found by text, a page of them, the best match first: whole name, begin of a name, words of a name, parts of one, then statement texts.
// mode    read
// rows    one
// param   text: string               in lower case, for whole names
// param   plain: string              Lucene: every word needed, stemmed by the index
// param   parts: string              Lucene: every word needed, as the begin or a part of a word
// param   filter: map                {types, dossier}: null where anything fits
// param   after: string?
// param   most: int                  hits looked at per index
// param   limit: int
// param   moment: Moment
// column  items: maps
// column  keys: string[]
// column  count: int
// sample  { text: "igj", plain: "+igj", parts: "+(igj* *igj*)", filter: {types: null, dossier: null}, after: null, most: 1000, limit: 21, moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('item_names_dutch', $plain, {limit: $most}) YIELD node RETURN node, 2 AS tier
    UNION ALL CALL db.index.fulltext.queryNodes('item_names_english', $plain, {limit: $most}) YIELD node RETURN node, 2 AS tier
    UNION ALL CALL db.index.fulltext.queryNodes('item_names_folded', $parts, {limit: $most}) YIELD node RETURN node, 3 AS tier
  }
  MATCH (n:Item)-[:HAS_VERSION]->(node) WHERE RECORDED(node)
  WITH n, tier, split(toLower(node.namesNl) + '\n' + toLower(node.namesEn), '\n') AS names
  RETURN n, CASE WHEN $text IN names OR n.slug = $text THEN 0 WHEN any(name IN names WHERE name STARTS WITH $text) THEN 1 ELSE tier END AS tier
  UNION ALL
  CALL () {
    CALL db.index.fulltext.queryNodes('statement_words_dutch', $plain, {limit: $most}) YIELD node RETURN node, 4 AS tier
    UNION ALL CALL db.index.fulltext.queryNodes('statement_words_english', $plain, {limit: $most}) YIELD node RETURN node, 4 AS tier
    UNION ALL CALL db.index.fulltext.queryNodes('statement_words_folded', $parts, {limit: $most}) YIELD node RETURN node, 5 AS tier
  }
  MATCH (node)-[:ABOUT]->(n:Item) WHERE VISIBLE(node) RETURN n, tier
}
WITH n, min(tier) AS tier
WHERE ($filter.types IS NULL OR any(label IN labels(n) WHERE label IN $filter.types)) AND ($filter.dossier IS NULL OR EXISTS { (n)-[m:IN]->(:Dossier {slug: $filter.dossier}) WHERE RECORDED(m) }) AND KNOWN(n)
MATCH (n)-[:HAS_VERSION]->(v) WHERE RECORDED(v)
WITH n, toString(tier) + ' ' + toLower(v.nameNl) + '\u0001' + n.slug AS key ORDER BY key
WITH collect({n: n, key: key}) AS found
WITH size(found) AS count, [hit IN found WHERE $after IS NULL OR hit.key > $after][0..$limit] AS page
RETURN [n IN [hit IN page | hit.n] | ITEM(n)] AS items, [hit IN page | hit.key] AS keys, count AS count
