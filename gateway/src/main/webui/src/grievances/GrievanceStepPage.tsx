import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Grievance } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { tell } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';

export interface GrievanceStep {
  grievance: Grievance;
  api: (step: string) => string;
  home: string;
  finish: (told: string) => void;
}

/** One step of one grievance. */
export function GrievanceStepPage({
  title,
  children,
}: {
  title: string;
  children: (step: GrievanceStep) => ReactNode;
}) {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const home = page(`/grievances/${id}`);
  const grievance = useResource<Grievance>(api(`/grievances/${id}`));
  return (
    <Load resource={grievance} title={title} what="the grievance">
      {found => (
        <Page title={title} caption={found.serviceArea} back={{ to: home, text: 'The grievance' }}>
          {children({
            grievance: found,
            home,
            api: step => api(`/grievances/${id}/${step}`),
            finish: told => void navigate(home, tell(told)),
          })}
        </Page>
      )}
    </Load>
  );
}
