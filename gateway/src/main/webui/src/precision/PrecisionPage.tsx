import type { Precision } from '../api/meetings';
import { useResource } from '../api/useResource';
import { Empty } from '../page/Empty';
import { ListTable } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';
import { extractText } from './kinds';
import { PrecisionChart } from './PrecisionChart';

/** How far one can rely on the reader of minutes, by what clerks did with what it found. */
export function PrecisionPage() {
  const { api } = useCouncil();
  const precision = useResource<Precision>(api('/minutes/precision'));
  return (
    <Page title="How well minutes are read">
      <Load resource={precision} what="the figures">
        {found =>
          found.extracts === 0 && found.kinds.every(kind => kind.added === 0) ? (
            <Empty>Nothing has been published yet, so there is nothing to compare.</Empty>
          ) : (
            <>
              <p className="govuk-body-l">{found.sentence}.</p>
              <PrecisionChart precision={found} />
              <h2 className="govuk-heading-m">The same figures as a table</h2>
              <ListTable
                caption="What clerks did with the extracts, by kind"
                items={found.kinds}
                keyOf={kind => kind.kind}
                columns={[
                  { head: 'Kind', names: true, cell: kind => extractText(kind.kind) },
                  { head: 'Accepted unchanged', className: 'number', cell: kind => kind.unchanged },
                  { head: 'Corrected', className: 'number', cell: kind => kind.corrected },
                  { head: 'Left out', className: 'number', cell: kind => kind.removed },
                  { head: 'Added by hand', className: 'number', cell: kind => kind.added },
                ]}
              />
            </>
          )
        }
      </Load>
    </Page>
  );
}
