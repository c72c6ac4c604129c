import { useEffect, useMemo, useRef, useState } from 'react';
import type {
  CallOutput,
  CaseState,
  ComposedSummary,
  PlacedSentence,
  SectionId,
  SummaryTemplate,
} from '../../src/contract/calls.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import { call } from '../backend.ts';
import type { Reviewed } from './app.ts';
import { type Draft, type Filling, fillingOf, type Template } from './draft.ts';
import { caseStateOf, type Work } from './work.ts';

export type PauseQuestions = CallOutput<'pause:questions'>;

interface Sorted {
  readonly safe: string;
  readonly sections: readonly { readonly id: SectionId; readonly title: string }[];
  readonly sentences: readonly PlacedSentence[];
}

interface Request {
  readonly template: string | Template;
  readonly filling: Filling;
  readonly state: CaseState;
}

/** All that Consult, Pause and Share need beside the review. */
export interface Summary {
  readonly templates: readonly SummaryTemplate[];
  readonly chosen: SummaryTemplate | undefined;
  readonly sorted: Sorted | undefined;
  /** The last answer; `current` where it is about what stands on the screen. */
  readonly composed: ComposedSummary | undefined;
  readonly current: boolean;
  /** What the last answer was composed from. */
  readonly from: Filling | undefined;
  readonly failure: ErrorCode | undefined;
  readonly pause: PauseQuestions | undefined;
}

const WAIT_MS = 120;

/** The sentences of the safe text in their sections, the templates for the audience, and the text composed from both. */
export const useSummary = (work: Work, reviewed: Reviewed | undefined, draft: Draft, wanted: boolean): Summary => {
  const [templates, setTemplates] = useState<readonly SummaryTemplate[]>([]);
  const [pause, setPause] = useState<PauseQuestions>();
  const [sorted, setSorted] = useState<Sorted>();
  const [answer, setAnswer] = useState<{ request: Request; composed?: ComposedSummary; failure?: ErrorCode }>();
  const { audience } = work;
  const result = reviewed?.work === work ? reviewed.result : undefined;
  const safe = wanted ? result?.safe.text : undefined;

  useEffect(() => {
    let stale = false;
    void call('summary:templates', { audience }).then((got) =>
      got.ok && !stale ? setTemplates(got.value) : undefined,
    );
    void call('pause:questions', { audience }).then((got) => (got.ok && !stale ? setPause(got.value) : undefined));
    return () => {
      stale = true;
    };
  }, [audience]);

  useEffect(() => {
    if (safe === undefined) return;
    let stale = false;
    void call('summary:sort', { safe }).then((got) =>
      got.ok && !stale ? setSorted({ safe, ...got.value }) : undefined,
    );
    return () => {
      stale = true;
    };
  }, [safe]);

  const offered = useMemo<readonly SummaryTemplate[]>(
    () => (draft.own ? [...templates, { kind: 'sections', template: draft.own }] : templates),
    [templates, draft.own],
  );
  const chosen = offered.find(({ template }) => template.id === draft.template) ?? offered[0];

  const request = useMemo((): Request | undefined => {
    if (!sorted || sorted.safe !== safe || !result || chosen?.kind !== 'sections') return undefined;
    const ids = sorted.sections.map(({ id }) => id);
    return {
      template: chosen.template === draft.own ? chosen.template : chosen.template.id,
      filling: fillingOf(draft, sorted.sentences, chosen.template, ids),
      state: caseStateOf(work, result.findings),
    };
  }, [sorted, safe, result, chosen, draft, work]);

  // What the notebook added leaves the window with it.
  const context = work.context;
  useEffect(() => {
    if (!context) setAnswer((now) => (now?.request.state.terms ? undefined : now));
  }, [context]);

  const first = useRef(true);
  useEffect(() => {
    if (!request) return;
    let stale = false;
    const ask = async () => {
      const got = await call('summary:compose', {
        template: request.template,
        ...request.filling,
        case: request.state,
      });
      if (!stale) setAnswer(got.ok ? { request, composed: got.value } : { request, failure: got.code });
    };
    const timer = setTimeout(() => void ask(), first.current ? 0 : WAIT_MS);
    first.current = false;
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [request]);

  return {
    templates: offered,
    chosen,
    sorted,
    composed: answer?.composed,
    from: answer?.request.filling,
    current: request !== undefined && answer?.request === request,
    failure: answer?.request === request ? answer?.failure : undefined,
    pause,
  };
};
