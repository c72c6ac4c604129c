import type { Handlers } from '../dispatch.ts';
import type { Engine } from '../engine/engine.ts';
import type { EngineChannel } from '../engine/tasks.ts';

/** The calls that go straight to the engine. */
export const engineHandlers = ({ ask }: Engine): Pick<Handlers, EngineChannel> => ({
  'case:review': (input) => ask('case:review', input),
  'case:decide': (input) => ask('case:decide', input),
  'case:glance': (input) => ask('case:glance', input),
  'summary:sort': (input) => ask('summary:sort', input),
  'summary:templates': (input) => ask('summary:templates', input),
  'summary:compose': (input) => ask('summary:compose', input),
  'summary:check': (input) => ask('summary:check', input),
  'summary:word': (input) => ask('summary:word', input),
  'summary:handout': (input) => ask('summary:handout', input),
  'pause:questions': (input) => ask('pause:questions', input),
  'practice:check': (input) => ask('practice:check', input),
  'practice:steps': (input) => ask('practice:steps', input),
});
