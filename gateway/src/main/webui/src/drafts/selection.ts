import { useEffect, useState, type RefObject } from 'react';

export interface Selected {
  start: number;
  end: number;
}

/** The offsets of what is selected inside the source; null when nothing is, or when it reaches out of the source. */
export function useSelection(source: RefObject<HTMLElement | null>): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const read = () => {
      const range = rangeWithin(source.current);
      // Leaving the source to press a button must not lose what was selected: only a new selection in it replaces.
      if (range !== undefined) setSelected(range);
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [source]);
  return selected;
}

function rangeWithin(source: HTMLElement | null): Selected | null | undefined {
  const selection = document.getSelection();
  if (!source || !selection || selection.rangeCount === 0) return undefined;
  if (!source.contains(selection.anchorNode) || !source.contains(selection.focusNode)) return undefined;
  if (selection.isCollapsed) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start !== null && end !== null && start < end ? { start, end } : undefined;
}

/** Every piece of the source's text says in `data-start` where it begins: labels between the pieces do not count. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? (node.childNodes[offset] ?? node) : node;
  const piece = (element instanceof Element ? element : element.parentElement)?.closest<HTMLElement>('[data-start]');
  if (!piece?.dataset['start']) return null;
  return Number(piece.dataset['start']) + (node instanceof Text ? offset : 0);
}
