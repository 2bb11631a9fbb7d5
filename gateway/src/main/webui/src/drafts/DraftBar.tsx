import { Confirm } from '../page/Confirm';
import type { useDraftEditor } from './useDraftEditor';

interface DraftBarProps {
  editor: ReturnType<typeof useDraftEditor>;
  publish: (correctsMinutesId?: string) => Promise<void>;
  discarded: () => void;
  reload: () => void;
}

/** Save, publish, discard: always in view, with how the draft stands. */
export function DraftBar({ editor, publish, discarded, reload }: DraftBarProps) {
  const { dirty, standing, problem } = editor;
  const busy = standing !== 'idle';
  return (
    <div className="bar" role="region" aria-label="Save and publish">
      {problem?.status === 412 && <Conflict editor={editor} reload={reload} />}
      {problem?.slug === 'minutes-already-published' && <AsCorrection editor={editor} publish={publish} />}
      <div className="bar__row">
        <button type="button" className="govuk-button" aria-disabled={busy} onClick={() => void publish()}>
          {standing === 'publishing' ? 'Publishing' : 'Publish'}
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          aria-disabled={busy}
          onClick={() => void editor.save()}
        >
          {standing === 'saving' ? 'Saving' : 'Save draft'}
        </button>
        <Discard editor={editor} discarded={discarded} />
        <span role="status" className="bar__standing">
          {dirty ? 'Changes not saved yet' : 'All changes saved'}
        </span>
      </div>
    </div>
  );
}

function Conflict({ editor, reload }: Pick<DraftBarProps, 'editor' | 'reload'>) {
  return (
    <div className="bar__question" role="group" aria-label="Two versions of this draft">
      <p className="govuk-body">Somebody else saved this draft meanwhile. Your changes are still on this page.</p>
      <button type="button" className="link-button" onClick={reload}>
        Load their version and drop my changes
      </button>
      <button type="button" className="link-button" onClick={() => void editor.saveOver()}>
        Save mine over theirs
      </button>
    </div>
  );
}

function AsCorrection({ editor, publish }: Pick<DraftBarProps, 'editor' | 'publish'>) {
  const correct = async () => {
    const id = await editor.minutesInForce();
    if (id !== null) await publish(id);
  };
  return (
    <div className="bar__question" role="group" aria-label="Minutes of this meeting are published already">
      <p className="govuk-body">
        Minutes of this meeting are published already. As a correction this draft replaces them; the earlier version
        stays in the history.
      </p>
      <button type="button" className="link-button" onClick={() => void correct()}>
        Publish as a correction
      </button>
    </div>
  );
}

function Discard({ editor, discarded }: Pick<DraftBarProps, 'editor' | 'discarded'>) {
  const discard = async () => {
    const draft = await editor.discard();
    if (draft !== null) discarded();
    return draft !== null;
  };
  return (
    <Confirm warning yes="Yes, discard it" no="Keep it" act={discard}>
      Discard draft
    </Confirm>
  );
}
