import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { open, signedInAs } from '../testing/render';
import { answer, SilentStream } from '../testing/server';

beforeEach(() => vi.stubGlobal('EventSource', SilentStream));

function serve(mayReport: boolean) {
  answer(({ path }) => ({
    body: path.endsWith('/a1')
      ? {
          action: { id: 'a1', reference: 'AC (26/27) 01', kind: 'ACTION', text: 'Mend it', status: 'OPEN', version: 1 },
          progress: [],
          deadlines: [],
          mayReport,
        }
      : { items: [], next: null },
  }));
}

it.each(['hr', 'verifier', 'executive', 'monitoring-officer'] as const)(
  'lets a %s who owes the action report on it',
  async role => {
    serve(true);

    open('/fairmere/actions/a1/progress', signedInAs(role));

    expect(await screen.findByLabelText('What has been done?')).toBeInTheDocument();
  },
);

it('has no form for somebody whose action it is not', async () => {
  serve(false);

  open('/fairmere/actions/a1/progress', signedInAs('member'));

  expect(await screen.findByRole('heading', { level: 1, name: /You do not have permission/ })).toBeInTheDocument();
  expect(screen.queryByLabelText('What has been done?')).not.toBeInTheDocument();
});
