// The schema: every noun, then the whole.
import { builder } from './builder.ts'
import './schema/node.ts'
import './schema/state.ts'
import './schema/event.ts'
import './schema/figure.ts'
import './schema/dueDate/dueDate.ts'
import './schema/dueDate/slippage.ts'
import './schema/relation/relation.ts'
import './schema/statement/statement.ts'
import './schema/source/source.ts'
import './schema/item/item.ts'
import './schema/item/types.ts'
import './schema/items.ts'
import './schema/dossier/dossier.ts'
import './schema/dossier/words.ts'
import './schema/unsettled.ts'
import './schema/parliament/ledger.ts'
import './schema/coverage/coverage.ts'
import './schema/knowledge/knowledge.ts'
import './schema/graph/graph.ts'
import './schema/search.ts'
import './schema/change.ts'
import './schema/store.ts'
import './schema/vocabulary.ts'

builder.queryType({ description: 'Everything that can be read. Every root field takes the moment at which it and all below it is seen.' })

export const schema = builder.toSchema()
