import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says something to screen readers without moving the focus. */
export function useAnnounce() {
  return useContext(Announce);
}

export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const announce = useCallback((said: string) => setText(said), []);
  return (
    <Announce value={announce}>
      {children}
      <div aria-live="polite" className="govuk-visually-hidden" data-testid="announcer">
        {text}
      </div>
    </Announce>
  );
}
