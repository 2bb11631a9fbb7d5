import { memo, useMemo, type RefObject } from 'react';
import type { Extract } from './extracts';
import { nameOf } from './extracts';
import { segments, type Segment } from './highlights';

interface SourceViewProps {
  text: string;
  extracts: Extract[];
  /** The extract in use, shown with a stronger mark. */
  active: string | null;
  onFollow: (key: string) => void;
  source: RefObject<HTMLDivElement | null>;
}

/** The text of the document with every extract marked where it stands; each mark is a link to its card. */
export const SourceView = memo(function SourceView({ text, extracts, active, onFollow, source }: SourceViewProps) {
  const byKey = useMemo(() => new Map(extracts.map(extract => [extract.key, extract])), [extracts]);
  const cut = useMemo(() => segments(text, placesOf(extracts)), [text, extracts]);
  return (
    <div className="source" role="region" aria-label="Source document" tabIndex={0} ref={source}>
      <div className="source__text">
        {cut.map(segment => (
          <Piece key={segment.start} segment={segment} byKey={byKey} active={active} onFollow={onFollow} />
        ))}
      </div>
    </div>
  );
});

function placesOf(extracts: Extract[]) {
  return extracts.flatMap(({ key, value }) =>
    value.start === null || value.start === undefined || value.end === null || value.end === undefined
      ? []
      : [{ key, start: value.start, end: value.end }],
  );
}

interface PieceProps {
  segment: Segment;
  byKey: Map<string, Extract>;
  active: string | null;
  onFollow: (key: string) => void;
}

function Piece({ segment, byKey, active, onFollow }: PieceProps) {
  const innermost = segment.keys[0];
  const extract = innermost === undefined ? undefined : byKey.get(innermost);
  const words = <span data-start={segment.start}>{segment.text}</span>;
  if (!extract) return words;
  const first = segment.begins.includes(extract.key);
  return (
    <mark className={markClass(extract, segment.keys.includes(active ?? ''))}>
      {segment.begins.map(key => (
        <span key={key} id={`source-${key}`} className="source__anchor" />
      ))}
      <a
        href={`#extract-${extract.key}`}
        className="source__link"
        draggable={false}
        // One stop for each extract: its further pieces follow without stopping again.
        tabIndex={first ? 0 : -1}
        onClick={event => {
          event.preventDefault();
          // Selecting words ends with a click as well: that is not a wish to leave.
          if (document.getSelection()?.isCollapsed !== false) onFollow(extract.key);
        }}
      >
        {first && <span className="govuk-visually-hidden source__label">{nameOf(extract)}: </span>}
        {words}
      </a>
    </mark>
  );
}

function markClass({ kind, value }: Extract, active: boolean): string {
  const classes = ['mark', `mark--${kind.toLowerCase()}`];
  if (!value.included) classes.push('mark--out');
  if (active) classes.push('mark--active');
  return classes.join(' ');
}
