// A worker for tests of the thread: does what the text of its task says.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ id, input }) => {
  if (input.text === 'die') process.exit(3);
  if (input.text === 'throw') throw new Error('boom');
  if (input.text === 'hang') for (;;);
  parentPort.postMessage(
    input.text === 'fail' ? { id, failed: 'engine-failed' } : { id, output: { safe: { text: input.text } } },
  );
});
