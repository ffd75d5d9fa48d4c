// Rule L3: relations between items of a dossier that other statements say at the moment than at an other one, with all those statements.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   fromTrueOn: date
// param   fromKnownOn: date
// param   fromBasis: int
// param   moment: Moment
// column  relation: map
// column  wasHeld: boolean
// column  isHeld: boolean
// column  statement: string
// sample  { dossier: "clinical-diagnostics", fromTrueOn: "2025-09-30", fromKnownOn: "2025-09-30", fromBasis: 1, moment: {trueOn: "2026-05-13", knownOn: "2026-05-13", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE EVER_RECORDED(m)
WITH collect(DISTINCT n) AS members
UNWIND members AS n
MATCH (n)-[r:RELATIONS]->(o:Item)
WHERE o IN members AND (BOX(r) OR WAS(r))
WITH n, o, type(r) AS type, collect(r) AS all, collect(CASE WHEN WAS(r) THEN r.statement END) AS before, collect(CASE WHEN BOX(r) THEN r.statement END) AS after
WHERE any(each IN before WHERE NOT each IN after) OR any(each IN after WHERE NOT each IN before)
UNWIND all AS r
RETURN RELATION(r) AS relation, WAS(r) AS wasHeld, BOX(r) AS isHeld, r.statement AS statement
ORDER BY isHeld, statement
