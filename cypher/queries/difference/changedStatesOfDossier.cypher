// Rule L3: items of a dossier whose phase or substance has another value at the moment than at an other one.
// mode    read
// rows    many                       bounded by the dossier
// param   dossier: string
// param   fromTrueOn: date
// param   fromKnownOn: date
// param   fromBasis: int
// param   moment: Moment
// column  slug: string
// column  aspect: string
// sample  { dossier: "clinical-diagnostics", fromTrueOn: "2025-09-30", fromKnownOn: "2025-09-30", fromBasis: 1, moment: {trueOn: "2026-05-13", knownOn: "2026-05-13", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE EVER_RECORDED(m)
WITH DISTINCT n
MATCH (n)-[:HAS_STATE]->(s)
WHERE BOX(s) OR WAS(s)
WITH n, s.aspect AS aspect, max(CASE WHEN WAS(s) THEN s.value END) AS before, max(CASE WHEN BOX(s) THEN s.value END) AS after
WHERE before IS NULL OR after IS NULL OR before <> after
RETURN n.slug AS slug, aspect AS aspect
ORDER BY aspect, slug
