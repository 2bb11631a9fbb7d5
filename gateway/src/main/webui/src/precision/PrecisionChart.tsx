import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import type { Precision } from '../api/meetings';
import { extractText } from './kinds';

const OUTCOMES = ['Accepted unchanged', 'Corrected', 'Left out', 'Added by hand'] as const;

/** Dark enough on white, and apart from each other for colour-blind readers; the table has the figures. */
const COLOURS = ['#0f7a52', '#b58840', '#b10e1e', '#54319f'];

export function PrecisionChart({ precision }: { precision: Precision }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const rows = precision.kinds.flatMap(kind =>
      [kind.unchanged, kind.corrected, kind.removed, kind.added].map((number, at) => ({
        kind: extractText(kind.kind),
        outcome: OUTCOMES[at],
        number,
      })),
    );
    const chart = Plot.plot({
      width: 720,
      height: 70 + precision.kinds.length * 44,
      marginLeft: 150,
      className: 'plot',
      marginBottom: 40,
      x: { label: 'Extracts', labelOffset: 36, grid: true },
      y: { label: null },
      color: { domain: [...OUTCOMES], range: COLOURS },
      marks: [Plot.barX(rows, { x: 'number', y: 'kind', fill: 'outcome' }), Plot.ruleX([0])],
    });
    // The page allows no style elements: what this one says stands in the style sheet.
    chart.querySelectorAll('style').forEach(style => style.remove());
    chart.setAttribute('aria-hidden', 'true');
    box.current?.replaceChildren(chart);
  }, [precision]);
  return (
    <figure className="chart">
      <div ref={box} className="chart__plot" />
      <ul role="list" className="chart__key" aria-hidden="true">
        {OUTCOMES.map((outcome, at) => (
          <li key={outcome} className={`chart__entry chart__entry--${at}`}>
            {outcome}
          </li>
        ))}
      </ul>
      <figcaption className="govuk-visually-hidden">
        A bar for each kind of extract. The table below has the same figures.
      </figcaption>
    </figure>
  );
}
