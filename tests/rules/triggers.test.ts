import { loadTriggers } from '../../rules/triggers.ts';
import { runTriggerPack } from '../../src/risk/triggers.ts';
import { describeRows } from '../support/rows.ts';

describeRows(loadTriggers(), runTriggerPack);
