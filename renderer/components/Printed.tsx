import type { ReactNode } from 'react';
import type { ComposedSummary } from '../../src/contract/calls.ts';

type Block = ComposedSummary['blocks'][number];

/** An output as it will be read: the same blocks the files are written from. */
export const Printed = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <article className="page printed">
    {blocks.map((block, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its number.
      <PrintedBlock key={n} block={block} />
    ))}
  </article>
);

const Titled = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="printed-part">
    {title ? <h3>{title}</h3> : null}
    {children}
  </section>
);

const PrintedBlock = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'title':
      return <h2 className="printed-title">{block.text}</h2>;
    case 'note':
      return <p className="printed-note">{block.text}</p>;
    case 'section':
      return (
        <Titled title={block.title}>
          <p>{block.text}</p>
        </Titled>
      );
    case 'marked':
      return (
        <Titled title={block.title}>
          <p>
            {block.pieces.map(({ text, marked }, n) => {
              const key = `${n} ${text}`;
              return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
            })}
          </p>
        </Titled>
      );
    case 'list':
      return (
        <Titled title={block.title}>
          <ol className="printed-list">
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </Titled>
      );
    case 'table':
      return (
        <Titled title={block.title}>
          <table className="printed-table">
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its number.
                <tr key={n}>
                  {row.map((cell, column) => (
                    <td key={`${block.head[column] ?? column}`}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Titled>
      );
  }
};
