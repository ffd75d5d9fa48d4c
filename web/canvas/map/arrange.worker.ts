// Off the main thread: slots in districts, and the plans that springs or layers work out.
import { arrange, type Arrangement } from './arrange.ts'
import { layeredPlan } from './plans/layered.ts'
import { layers } from './plans/layers.ts'
import { organicPlan } from './plans/organic.ts'
import type { Planned } from './plans/plan.ts'
import { springs } from './springs.ts'

export type Order =
  | { readonly by: 'district'; readonly arrangement: Arrangement }
  | { readonly by: 'organic' | 'waits'; readonly planned: Planned }

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.by === 'district') self.postMessage(arrange(data.arrangement, springs))
  else self.postMessage(data.by === 'waits' ? layeredPlan(data.planned, layers) : organicPlan(data.planned, springs))
})
