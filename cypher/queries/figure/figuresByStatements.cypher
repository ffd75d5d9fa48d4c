// Figures that hold, by the statements that say them, with the item they are about.
// mode    read
// rows    many                       bounded by the list asked for
// param   statements: string[]
// param   moment: Moment
// column  item: map
// column  figure: map
// column  statement: string
// sample  { statements: ["clinical-diagnostics/volume-300gb/1"], moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (s:Statement)-[:ABOUT]->(n:Item)-[:HAS_FIGURE]->(x)
WHERE s.id IN $statements AND x.statement = s.id AND BOX(x)
RETURN ITEM(n) AS item, FIGURE(x) AS figure, x.statement AS statement
ORDER BY statement
