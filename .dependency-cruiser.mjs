// Who may import whom: each room names what it may see of the other rooms, and some packages have one home.
// Tests see everything; test/check breaks each rule on purpose.
const rooms = '^(api|cypher|seed|test|web)/'
const tests = '\\.(test|fixture)\\.tsx?$'
const only = (name, from, to, apart = []) => ({
  name,
  severity: 'error',
  comment: `Of our own rooms, ${from} imports only ${to.join(', ')}`,
  from: { path: from, pathNot: [tests, ...apart] },
  to: { path: rooms, pathNot: to },
})
const home = (name, packages, from, to = {}) => ({
  name,
  severity: 'error',
  comment: `${packages} is imported by ${from.join(', ')} only`,
  from: { pathNot: [...from, '^test/', '^node_modules/', tests] },
  to: { path: `node_modules/${packages}`, ...to },
})
const plain = '^api/(env|errors|limits)\\.ts$'
const queries = '^cypher/(query|queries\\.gen)\\.ts$'

export default {
  forbidden: [
    only('cypher-alone', '^cypher/', ['^cypher/']),
    only('rules-pure', '^api/rules/', ['^api/rules/', '^cypher/model\\.ts$']),
    only('db-low', '^api/db/', ['^api/db/', plain, queries], ['^api/db/(migrate|open)\\.ts$']),
    only('open-low', '^api/db/open\\.ts$', ['^api/db/', plain, '^cypher/server/']),
    only('migrate-low', '^api/db/migrate\\.ts$', ['^api/db/', plain, '^cypher/']),
    only('record-low', '^api/record/', ['^api/(record|rules|db)/', plain, '^cypher/']),
    only('words-pure', '^api/words/', ['^api/(words|rules)/', '^cypher/(model|columns)\\.ts$']),
    only('plain-alone', plain, [plain]),
    only('schema-noun', '^api/(schema/|schema\\.ts|builder\\.ts|moment\\.ts|printSchema\\.ts)', [
      '^api/(schema|rules|words|db)/',
      '^api/(schema|builder|moment|context)\\.ts$',
      plain,
      '^api/record/(record|importDossier|operation|dossier)\\.ts$',
      '^seed/dossier/(read|write|import)\\.ts$',
      queries,
      '^cypher/(model|columns)\\.ts$',
    ]),
    {
      name: 'schema-db-types',
      severity: 'error',
      comment: 'A noun reaches the database through the reader of its context',
      from: { path: '^api/schema/', pathNot: tests },
      to: { path: '^api/db/', dependencyTypesNot: ['type-only'] },
    },
    only('server-composes', '^api/server\\.ts$', ['^api/', '^seed/dossier/import\\.ts$', '^seed/rules/read\\.ts$']),
    only('api-within', '^api/(http|guards|yoga\\.ts|http\\.ts|context\\.ts)', ['^api/', queries]),
    only('seed-below', '^seed/', ['^seed/', '^cypher/', '^api/(record|db|rules)/', '^api/(env|errors)\\.ts$']),
    {
      name: 'server-started-by',
      severity: 'error',
      comment: 'The local Neo4j is started where the database is opened, and by tests',
      from: { pathNot: ['^api/db/open\\.ts$', '^cypher/server/', '^test/', tests] },
      to: { path: '^cypher/server/' },
    },
    only('web-alone', '^web/', ['^web/']),
    only('ui-low', '^web/ui/', ['^web/ui/']),
    only('explore-pure', '^web/explore/', ['^web/explore/']),
    only('graphql-low', '^web/graphql/', ['^web/graphql/']),
    only('canvas-low', '^web/canvas/', ['^web/(canvas|explore|ui|words)/']),
    {
      name: 'canvas-explore-types',
      severity: 'error',
      comment: 'The canvas draws what it is given; what is on it is decided in explore',
      from: { path: '^web/canvas/', pathNot: tests },
      to: { path: '^web/explore/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-not-imported',
      severity: 'error',
      comment: 'Nothing that runs depends on a test',
      from: { pathNot: ['^test/', tests] },
      to: { path: ['^test/', tests] },
    },
    home('driver-home', 'neo4j-driver', ['^api/db/']),
    home('yoga-home', 'graphql-yoga', ['^api/(yoga|server)\\.ts$', '^api/(http|guards)/']),
    home('pothos-home', '@pothos/', ['^api/builder\\.ts$'], { dependencyTypesNot: ['type-only'] }),
    home('cytoscape-home', 'cytoscape', ['^web/canvas/']),
    home('urql-home', '(@urql|urql)', ['^web/(graphql|pages)/', '^web/(main|routes)\\.tsx$']),
    home('holidays-home', 'date-holidays', ['^api/rules/deadlines/holidays\\.ts$']),
    home('calendar-home', 'ical-generator', ['^api/http/calendar\\.ts$']),
    home('cypher-language-home', '@neo4j-cypher/', ['^cypher/language\\.ts$']),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Noun files of api/schema may name each other: their fields are deferred',
      from: { pathNot: '^api/schema/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-resolvable', severity: 'error', from: { pathNot: '^node_modules/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
    },
  },
}
