import type { Knowledge } from '../../src/index.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { createTasks, type EngineChannel, runTask } from './tasks.ts';

/** The engine as the handlers see it, wherever it runs. */
export interface Engine {
  /** Rejects with the task's own code, `engine-failed` or, where the engine had to be started anew, `engine-restarted`. */
  readonly ask: <C extends EngineChannel>(channel: C, input: HandlerInput<C>) => Promise<HandlerOutput<C>>;
  /** Ends all calls of a channel that wait for an answer: they reject with `cancelled`. */
  readonly cancel: (channel: EngineChannel) => void;
  /** How far the call of a channel has got that is under way, 0 to 1; undefined where none is. */
  readonly progress: (channel: EngineChannel) => number | undefined;
  readonly close: () => Promise<void>;
}

/** The engine in the calling thread: for tests and small tools. */
export const createLocalEngine = (knowledge: Knowledge): Engine => {
  const tasks = createTasks(knowledge);
  return {
    ask: async (channel, input) => runTask(tasks, channel, input),
    cancel: () => {},
    progress: () => undefined,
    close: async () => {},
  };
};
