import { useRef } from 'react';
import { Link, useParams } from 'react-router';
import { remove } from '../api/client';
import type { CommitteeDetail, Meeting, Membership } from '../api/meetings';
import type { ListPage } from '../api/page';
import { useResource } from '../api/useResource';
import { DateText } from '../dates/Dates';
import { MeetingTable } from '../meetings/MeetingTable';
import { useAnnounce } from '../page/announce';
import { Confirm } from '../page/Confirm';
import { Empty } from '../page/Empty';
import { ListTable } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Summary } from '../page/Summary';
import { useCouncil, useMay } from '../session/council';
import { FollowButton } from '../preferences/FollowButton';
import { inOrder, roleText } from './roles';

export function CommitteePage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const clerk = useMay('democratic-services', 'admin');
  const signedIn = useMay();
  const committee = useResource<CommitteeDetail>(api(`/committees/${id}`));
  const meetings = useResource<ListPage<Meeting>>(api(`/meetings?committee=${id}&limit=10`));
  return (
    <Load resource={committee} title="Committee" what="the committee">
      {found => (
        <Page
          title={found.name}
          caption="Committee"
          back={{ to: page('/committees'), text: 'Committees' }}
          actions={
            <>
              {clerk && (
                <Link to={page(`/committees/${id}/change`)} className="govuk-button govuk-button--secondary">
                  Change name or remit
                </Link>
              )}
              {signedIn && <FollowButton committeeId={id} name={found.name} />}
            </>
          }
        >
          <Summary
            rows={[
              ['Services it covers', found.remit.join(', ') || 'None named'],
              ['Quorum', found.quorum ?? 'Not recorded'],
              [
                'Follow up',
                <Link key="register" className="govuk-link" to={page(`/recommendations?committee=${id}`)}>
                  Recommendations of this committee
                </Link>,
              ],
            ]}
          />
          <Members committee={found} changed={committee.reload} clerk={clerk} />
          <h2 className="govuk-heading-m">Meetings</h2>
          {clerk && (
            <p className="govuk-body">
              <Link className="govuk-link" to={page(`/meetings/new?committee=${id}`)}>
                Add a meeting
              </Link>
            </p>
          )}
          <Load resource={meetings} what="meetings">
            {({ items }) =>
              items.length === 0 ? (
                <Empty>No meetings of this committee are recorded.</Empty>
              ) : (
                <MeetingTable items={items} withCommittee={false} />
              )
            }
          </Load>
        </Page>
      )}
    </Load>
  );
}

function Members({ committee, changed, clerk }: { committee: CommitteeDetail; changed: () => void; clerk: boolean }) {
  const { page } = useCouncil();
  const members = inOrder(committee.members);
  const heading = useRef<HTMLHeadingElement>(null);
  const ended = () => {
    changed();
    // The row with its button goes away.
    heading.current?.focus();
  };
  return (
    <>
      <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
        Members
      </h2>
      {clerk && (
        <p className="govuk-body">
          <Link className="govuk-link" to={page(`/committees/${committee.id}/memberships/new`)}>
            Add a member
          </Link>
        </p>
      )}
      {members.length === 0 ? (
        <Empty>Nobody sits on this committee yet.</Empty>
      ) : (
        <ListTable
          caption="Members"
          items={members}
          keyOf={member => member.id}
          columns={[
            { head: 'Name', names: true, cell: member => member.name },
            { head: 'Seat', cell: member => roleText(member.role) },
            { head: 'Since', cell: member => (member.fromOn ? <DateText on={member.fromOn} short /> : '–') },
            ...(clerk
              ? [
                  {
                    head: 'Change',
                    cell: (member: Membership) => <EndMembership committee={committee} member={member} ended={ended} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </>
  );
}

function EndMembership({
  committee,
  member,
  ended,
}: {
  committee: CommitteeDetail;
  member: Membership;
  ended: () => void;
}) {
  const { api } = useCouncil();
  const announce = useAnnounce();
  const end = async () => {
    await remove(api(`/committees/${committee.id}/memberships/${member.id}`));
    announce(`${member.name} no longer sits on ${committee.name}`);
    ended();
    return true;
  };
  const yes = (
    <>
      Yes, end it today<span className="govuk-visually-hidden"> for {member.name}</span>
    </>
  );
  return (
    <Confirm yes={yes} no="Keep" act={end}>
      End membership<span className="govuk-visually-hidden"> of {member.name}</span>
    </Confirm>
  );
}
