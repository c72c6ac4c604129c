import { useEffect, useRef } from 'react';
import { Button } from '../components/Button.tsx';
import { FootprintPart } from '../components/notebook/FootprintPart.tsx';
import { FirstUse, Locked } from '../components/notebook/Gate.tsx';
import { Keeping } from '../components/notebook/Keeping.tsx';
import { Shelf } from '../components/notebook/Shelf.tsx';
import { TermsPart } from '../components/notebook/Terms.tsx';
import { Segments } from '../components/Segments.tsx';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { type Contents, PARTS, type Status } from '../state/notebook.ts';

/** Beside the way: the encrypted store, from the first sentence about it to the last page in it. */
export const NotebookScreen = ({ desk }: { readonly desk: Desk }) => {
  const { status, contents, failure, lock } = desk.notebook;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="nb" aria-labelledby="nb-head" tabIndex={0}>
      <div className={contents ? 'nb-inner nb-wide' : 'nb-inner'}>
        <header className="nb-head">
          <h1 id="nb-head" ref={head} tabIndex={-1}>
            {say('place.notebook')}
          </h1>
          {contents ? <Button onPress={() => void lock()}>{say('notebook.lock')}</Button> : null}
        </header>
        <p className={failure ? 'nb-failure' : 'unseen'} role="alert">
          {failure ? say(`error.${failure}`) : ''}
        </p>
        {status ? <Inside desk={desk} status={status} contents={contents} /> : null}
      </div>
    </section>
  );
};

interface Props {
  readonly desk: Desk;
  readonly status: Status;
  readonly contents: Contents | undefined;
}

const Inside = ({ desk, status, contents }: Props) => {
  if (status.state === 'none') return <FirstUse desk={desk} status={status} />;
  if (!contents) return <Locked desk={desk} status={status} />;
  return (
    <>
      <Segments
        className="nb-parts"
        label={say('notebook.part')}
        value={contents.part}
        onChange={(part) => desk.notebook.change({ type: 'part', part })}
        options={PARTS.map((value) => ({ value, face: say(`notebook.part.${value}`) }))}
      />
      {contents.part === 'shelf' ? <Shelf desk={desk} contents={contents} /> : null}
      {contents.part === 'terms' ? <TermsPart desk={desk} contents={contents} /> : null}
      {contents.part === 'footprint' ? <FootprintPart desk={desk} contents={contents} /> : null}
      {contents.part === 'keeping' ? <Keeping desk={desk} status={status} /> : null}
    </>
  );
};
