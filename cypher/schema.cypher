// Every constraint and index, named, so that applying it again changes nothing. Statements end with a semicolon.
CREATE CONSTRAINT store_id_unique IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migration_name_unique IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT operation_id_unique IF NOT EXISTS FOR (n:Operation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_seq_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT dossier_slug_unique IF NOT EXISTS FOR (n:Dossier) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT item_slug_unique IF NOT EXISTS FOR (n:Item) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT source_slug_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.slug IS UNIQUE;
CREATE CONSTRAINT statement_id_unique IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE INDEX statement_dossier_key_range IF NOT EXISTS FOR (n:Statement) ON (n.dossier, n.key);
// With the key, which only reads by seq name: as indexes of seqFrom alone, sampled before an import, they make the planner believe that
// there are no statements at all, and start every "is it known" from all of them.
CREATE INDEX statement_seqFrom_key_range IF NOT EXISTS FOR (n:Statement) ON (n.seqFrom, n.key);
CREATE INDEX statement_seqUntil_key_range IF NOT EXISTS FOR (n:Statement) ON (n.seqUntil, n.key);
// Board reads only, under a label of its own: as an index of State the planner would take it for every state of one item.
CREATE INDEX board_isOpen_since_range IF NOT EXISTS FOR (n:Board) ON (n.isOpen, n.since);
// One index per label and list of properties, whatever its analyser: hence the different lists.
CREATE FULLTEXT INDEX item_names_folded IF NOT EXISTS FOR (n:ItemVersion) ON EACH [n.namesNl, n.namesEn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX item_names_dutch IF NOT EXISTS FOR (n:ItemVersion) ON EACH [n.namesNl] OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};
CREATE FULLTEXT INDEX item_names_english IF NOT EXISTS FOR (n:ItemVersion) ON EACH [n.namesEn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX statement_words_folded IF NOT EXISTS FOR (n:Statement) ON EACH [n.wordsNl, n.wordsEn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX statement_words_dutch IF NOT EXISTS FOR (n:Statement) ON EACH [n.wordsNl] OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};
CREATE FULLTEXT INDEX statement_words_english IF NOT EXISTS FOR (n:Statement) ON EACH [n.wordsEn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
