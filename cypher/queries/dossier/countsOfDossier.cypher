// Known items of a dossier per type, and how many of them are open.
// mode    read
// rows    many                       bounded by the types of the model
// param   dossier: string
// param   moment: Moment
// column  name: string
// column  total: int
// column  open: int
// sample  { dossier: "clinical-diagnostics", moment: {trueOn: "2025-09-30", knownOn: "2025-09-30", basis: 1} }
MATCH (:Dossier {slug: $dossier})<-[m:IN]-(n:Item)
WHERE RECORDED(m) AND KNOWN(n)
WITH head([label IN labels(n) WHERE label <> 'Item']) AS name, OPEN(n) AS isOpen
RETURN name AS name, count(*) AS total, count(CASE WHEN isOpen THEN 1 END) AS open
ORDER BY name
