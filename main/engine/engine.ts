import type { Knowledge } from '../../src/index.ts';
import type { HandlerInput, HandlerOutput } from '../dispatch.ts';
import { createTasks, type EngineChannel, runTask } from './tasks.ts';

/** The engine as the handlers see it, wherever it runs. */
export interface Engine {
  /** Rejects with the task's own code, `engine-failed` or, where the engine had to be started anew, `engine-restarted`. */
  readonly ask: <C extends EngineChannel>(channel: C, input: HandlerInput<C>) => Promise<HandlerOutput<C>>;
  readonly close: () => Promise<void>;
}

/** The engine in the calling thread: for tests and small tools. */
export const createLocalEngine = (knowledge: Knowledge): Engine => {
  const tasks = createTasks(knowledge);
  return { ask: async (channel, input) => runTask(tasks, channel, input), close: async () => {} };
};
