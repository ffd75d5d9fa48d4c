// The publisher as a property of its own, as openSourceVersions writes it: out of the canonical JSON, with the quotes and backslashes
// that a name may hold.
MATCH (v:SourceVersion)
WHERE v.publisher IS NULL
WITH v, replace(replace(v.content, '\\\\', '\u0001'), '\\"', '\u0002') AS content
WITH v, split(split(content, '"publisher":"')[1], '"')[0] AS publisher
WHERE publisher IS NOT NULL
SET v.publisher = replace(replace(publisher, '\u0002', '"'), '\u0001', '\\');
