// Items, sources and dossiers of which nothing was ever said but by the abandoned operation.
// mode    write
// rows    none
// sample  { }
MATCH (n:Item|Source|Dossier)
WHERE NOT EXISTS { (n)-[:HAS_VERSION]->() }
DETACH DELETE n
