import { Link, useParams } from 'react-router';
import type { Draft } from '../api/meetings';
import { useResource } from '../api/useResource';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';
import { DraftReview } from './DraftReview';

export function DraftPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const draft = useResource<Draft>(api(`/drafts/${id}`));
  return (
    <Load resource={draft} title="Draft of minutes: review" what="the draft">
      {(found, etag) =>
        found.state === 'OPEN' ? (
          <DraftReview key={found.version} draft={found} etag={etag} reload={draft.reload} />
        ) : (
          <Page title={found.fileName} caption="Draft of minutes" back={{ to: page('/drafts'), text: 'Drafts' }}>
            <p className="govuk-body">
              {found.state === 'DISCARDED' && 'This draft was discarded. Nothing of it was published.'}
              {found.state === 'PUBLISHED' && (
                <>
                  This draft is published.{' '}
                  {found.minutesId && (
                    <Link className="govuk-link" to={page(`/minutes/${found.minutesId}`)}>
                      Read the minutes
                    </Link>
                  )}
                </>
              )}
            </p>
          </Page>
        )
      }
    </Load>
  );
}
