// What is said of terms has boxes of its own from here on. Earlier stores hold none, so nothing moves; but a program that does not know
// them would leave them open for ever when it retracts, and is kept off by the version.
MATCH (store:Store)
WHERE store.schemaVersion < 3
SET store.schemaVersion = 3;
