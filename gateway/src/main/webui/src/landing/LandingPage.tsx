import { useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import type { FieldProblem } from '../api/problem';
import { TextField } from '../form/fields';
import { Form } from '../form/Form';
import { Empty } from '../page/Empty';
import { Page } from '../page/Page';
import { signInLink, useSession } from '../session/session';

/** The door of the suite: straight to one's own council, else to the one that is chosen. */
export function LandingPage() {
  const session = useSession();
  const only = session.councils.length === 1 ? session.councils[0]?.id : null;
  const own = session.signedIn ? (only ?? (session.councils.length === 0 ? session.defaultCouncil : null)) : null;
  if (own) return <Navigate to={`/${own}`} replace />;

  const councils = session.signedIn && session.councils.length > 0 ? session.councils : session.publicCouncils;
  return (
    <Page title="Choose a council">
      {councils.length > 0 && (
        <ul role="list" className="places">
          {councils.map(({ id, name }) => (
            <li key={id} className="places__place">
              <Link className="govuk-link places__link" to={`/${id}`}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {councils.length === 0 && session.signedIn && (
        <Empty>Your account does not belong to a council yet. Ask your council’s democratic services.</Empty>
      )}
      {!session.signedIn && (
        <>
          {councils.length === 0 && <ByName />}
          <p className="govuk-body">
            Members and officers:{' '}
            <a className="govuk-link" href={signInLink('/')}>
              sign in
            </a>
            .
          </p>
        </>
      )}
    </Page>
  );
}

/** For an installation that lists no councils: its short name is the first part of every address. */
function ByName() {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const go = () => {
    const id = name.trim().toLowerCase().replace(/\s+/g, '-');
    if (/^[a-z0-9][a-z0-9-]*$/.test(id)) void navigate(`/${id}`);
    else setProblems([{ field: 'council', message: 'Enter the name of a council.' }]);
  };
  return (
    <Form problems={problems} busy={false} button="Continue" onSubmit={go}>
      <TextField
        id="council"
        label="Name of the council"
        hint="As it stands in the web address your council gave you."
        width="20"
        value={name}
        onChange={setName}
      />
    </Form>
  );
}
