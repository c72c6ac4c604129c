import { loadTone } from '../../rules/tone.ts';
import { runTonePack } from '../../src/summary/tone.ts';
import { describeRows } from '../support/rows.ts';

describeRows(loadTone(), runTonePack);
