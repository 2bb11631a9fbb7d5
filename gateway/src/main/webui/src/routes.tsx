import { lazy, Suspense, type ReactElement } from 'react';
import { ActionPage } from './actions/ActionPage';
import { ActionsPage } from './actions/ActionsPage';
import { ChangeCommitteePage, NewCommitteePage } from './committees/CommitteeFormPage';
import { CommitteePage } from './committees/CommitteePage';
import { CommitteesPage } from './committees/CommitteesPage';
import { MembershipPage } from './committees/MembershipPage';
import { DeadlinesPage } from './deadlines/DeadlinesPage';
import { DraftPage } from './drafts/DraftPage';
import { DraftsPage } from './drafts/DraftsPage';
import { UploadPage } from './drafts/UploadPage';
import { ConclusionPage } from './grievances/ConclusionPage';
import { EmployeesPage } from './grievances/EmployeesPage';
import { GrievancePage } from './grievances/GrievancePage';
import { GrievancesPage } from './grievances/GrievancesPage';
import { NewGrievancePage } from './grievances/NewGrievancePage';
import { StagePage } from './grievances/StagePage';
import { HomePage } from './home/HomePage';
import { InboxPage } from './inbox/InboxPage';
import { LandingPage } from './landing/LandingPage';
import { MeetingPage } from './meetings/MeetingPage';
import { MeetingsPage } from './meetings/MeetingsPage';
import { NewMeetingPage } from './meetings/NewMeetingPage';
import { DecisionsPage } from './minutes/DecisionsPage';
import { MinutesListPage } from './minutes/MinutesListPage';
import { MinutesPage } from './minutes/MinutesPage';
import { Loading } from './page/Load';
import { Page } from './page/Page';
import { PeoplePage } from './people/PeoplePage';
import { NewPersonPage, PersonPage } from './people/PersonFormPage';
import { PreferencesPage } from './preferences/PreferencesPage';
import { UnsubscribePage } from './preferences/UnsubscribePage';
import { NewRecommendationPage } from './register/NewRecommendationPage';
import { RecommendationPage } from './register/RecommendationPage';
import { RegisterPage } from './register/RegisterPage';
import { NewReportPage } from './reports/NewReportPage';
import { ReportPage } from './reports/ReportPage';
import { ReportsPage } from './reports/ReportsPage';
import { AnswerPage } from './requests/AnswerPage';
import { RequestPage } from './requests/RequestPage';
import { RequestsPage } from './requests/RequestsPage';
import type { Role } from './session/session';
import { SettingsPage } from './settings/SettingsPage';
import { AccessibilityPage } from './statements/AccessibilityPage';
import { ClosurePage } from './steps/ClosurePage';
import { CompletionClaimPage } from './steps/CompletionClaimPage';
import { DueDatePage } from './steps/DueDatePage';
import { DelegatedMonitoringPage } from './steps/DelegatedMonitoringPage';
import { NewActionPage } from './steps/NewActionPage';
import { OwnerPage } from './steps/OwnerPage';
import { ProgressPage } from './steps/ProgressPage';
import { RefusalPage, ReopeningPage, WithdrawalPage } from './steps/ReasonPage';
import { ReportBackPage } from './steps/ReportBackPage';
import { ResponsePage } from './steps/ResponsePage';
import type { Subject } from './steps/subject';
import { VerificationPage } from './steps/VerificationPage';
import { TimelinePage } from './timeline/TimelinePage';

/** The only page with a chart: its library is loaded with it, not with every page. */
const PrecisionPage = lazy(() =>
  import('./precision/PrecisionPage').then(module => ({ default: module.PrecisionPage })),
);

export interface RouteEntry {
  /** Below `/{council}` where it begins with `:council`. */
  path: string;
  /** The document title; a page of one thing says the thing's own name once it is loaded. */
  title: string;
  /** Who may see it. The services decide for themselves; this spares people pages they cannot use. */
  audience: 'everyone' | 'signed-in' | Role[];
  /**
   * What the page reads before it can be used: a list (which may be empty), one thing, or nothing. All that read show
   * that they load, and what went wrong when they fail.
   */
  reads: 'list' | 'thing' | 'nothing';
  page: ReactElement;
}

const CLERK: Role[] = ['democratic-services'];
const KEEPERS: Role[] = ['democratic-services', 'admin'];
const VERIFIERS: Role[] = ['verifier', 'democratic-services'];
const HR: Role[] = ['hr'];

/** Every page there is. A test goes through all of them. */
export const ROUTES: RouteEntry[] = [
  { path: '/', title: 'Choose a council', audience: 'everyone', reads: 'nothing', page: <LandingPage /> },
  {
    path: '/accessibility',
    title: 'Accessibility statement',
    audience: 'everyone',
    reads: 'nothing',
    page: <AccessibilityPage />,
  },
  of('', 'What needs attention', 'everyone', 'thing', <HomePage />),

  of('/inbox', 'Inbox', 'signed-in', 'list', <InboxPage />),
  of('/preferences', 'Your preferences', 'signed-in', 'thing', <PreferencesPage />),
  of('/unsubscribe', 'Stop these e-mails', 'everyone', 'nothing', <UnsubscribePage />),
  of('/deadlines', 'Deadlines', 'signed-in', 'list', <DeadlinesPage />),
  of('/timeline', 'Who was told', 'signed-in', 'list', <TimelinePage />),

  of('/recommendations', 'Recommendations', 'everyone', 'list', <RegisterPage />),
  of('/recommendations/new', 'Add a recommendation', CLERK, 'nothing', <NewRecommendationPage />),
  of('/recommendations/:id', 'Recommendation', 'everyone', 'thing', <RecommendationPage />),
  of(
    '/recommendations/:id/response',
    'Record the Executive’s response',
    ['executive', 'democratic-services'],
    'thing',
    <ResponsePage />,
  ),
  of(
    '/recommendations/:id/actions',
    'Add an action to a recommendation',
    ['democratic-services', 'lead-officer', 'executive'],
    'thing',
    <NewActionPage />,
  ),
  of('/recommendations/:id/report-back', 'Record a report back', CLERK, 'thing', <ReportBackPage />),
  of(
    '/recommendations/:id/delegated-monitoring',
    'Have a recommendation monitored elsewhere',
    CLERK,
    'thing',
    <DelegatedMonitoringPage />,
  ),
  ...stepsOf('recommendations', 'a recommendation'),

  of('/actions', 'Actions', 'signed-in', 'list', <ActionsPage />),
  of('/actions/:id', 'Action', 'signed-in', 'thing', <ActionPage />),
  ...stepsOf('actions', 'an action'),

  of('/information-requests', 'Requests', 'signed-in', 'list', <RequestsPage />),
  of('/information-requests/:id', 'Request', 'signed-in', 'thing', <RequestPage />),
  of('/information-requests/:id/answer', 'Answer the request', 'signed-in', 'thing', <AnswerPage />),
  of(
    '/information-requests/:id/refusal',
    'Refuse a request',
    ['executive', 'democratic-services', 'monitoring-officer'],
    'thing',
    <RefusalPage />,
  ),
  ...changesOf('information-requests', 'a request'),

  of('/reports', 'Reports to the Executive', 'signed-in', 'list', <ReportsPage />),
  of('/reports/new', 'Send a report to the Executive', CLERK, 'nothing', <NewReportPage />),
  of('/reports/:id', 'Report', 'signed-in', 'thing', <ReportPage />),

  of('/grievances', 'Grievances', ['hr', 'member', 'monitoring-officer'], 'list', <GrievancesPage />),
  of('/grievances/new', 'Record a grievance', HR, 'nothing', <NewGrievancePage />),
  of('/grievances/:id', 'Grievance', ['hr', 'member', 'monitoring-officer'], 'thing', <GrievancePage />),
  of('/grievances/:id/stage', 'Move a grievance to a stage', HR, 'thing', <StagePage />),
  of('/grievances/:id/employees', 'Change how many people raised it', HR, 'thing', <EmployeesPage />),
  of('/grievances/:id/conclusion', 'Conclude a grievance', HR, 'thing', <ConclusionPage />),

  of('/drafts', 'Drafts of minutes', CLERK, 'list', <DraftsPage />),
  of('/drafts/new', 'Upload minutes', CLERK, 'nothing', <UploadPage />),
  of('/drafts/:id', 'Draft of minutes: review', CLERK, 'thing', <DraftPage />),

  of('/minutes', 'Minutes', 'everyone', 'list', <MinutesListPage />),
  of('/minutes/:id', 'Minutes of a meeting', 'everyone', 'thing', <MinutesPage />),
  of('/decisions', 'Decisions', 'everyone', 'list', <DecisionsPage />),
  of('/precision', 'How well minutes are read', CLERK, 'thing', <Lazy title="How well minutes are read" />),

  of('/meetings', 'Meetings', 'everyone', 'list', <MeetingsPage />),
  of('/meetings/new', 'Add a meeting', KEEPERS, 'nothing', <NewMeetingPage />),
  of('/meetings/:id', 'Meeting', 'everyone', 'thing', <MeetingPage />),

  of('/committees', 'Committees', 'everyone', 'list', <CommitteesPage />),
  of('/committees/new', 'Add a committee', KEEPERS, 'nothing', <NewCommitteePage />),
  of('/committees/:id', 'Committee', 'everyone', 'thing', <CommitteePage />),
  of('/committees/:id/change', 'Change a committee', KEEPERS, 'thing', <ChangeCommitteePage />),
  of('/committees/:id/memberships/new', 'Add a member', KEEPERS, 'thing', <MembershipPage />),

  of('/people', 'People', 'signed-in', 'list', <PeoplePage />),
  of('/people/new', 'Add a person', KEEPERS, 'nothing', <NewPersonPage />),
  of('/people/:id', 'Person', KEEPERS, 'thing', <PersonPage />),

  of('/settings', 'Council settings', ['admin'], 'thing', <SettingsPage />),
];

function of(
  path: string,
  title: string,
  audience: RouteEntry['audience'],
  reads: RouteEntry['reads'],
  page: ReactElement,
): RouteEntry {
  return { path: `/:council${path}`, title, audience, reads, page };
}

/** The steps that recommendations and actions share. */
function stepsOf(subject: 'recommendations' | 'actions', name: string): RouteEntry[] {
  const step = (path: string, words: string, audience: RouteEntry['audience'], page: ReactElement) =>
    of(`/${subject}/:id/${path}`, `${words} ${name}`, audience, 'thing', page);
  return [
    // Whoever owes a thing may report on it, in whatever role.
    step('progress', 'Report progress on', 'signed-in', <ProgressPage subject={subject} />),
    step('completion-claim', 'Claim completion of', 'signed-in', <CompletionClaimPage subject={subject} />),
    step('verification', 'Verify completion of', VERIFIERS, <VerificationPage subject={subject} />),
    step('closure', 'Close', CLERK, <ClosurePage subject={subject} />),
    step('reopening', 'Reopen', CLERK, <ReopeningPage subject={subject} />),
    ...changesOf(subject, name),
  ];
}

/** What a clerk can change of everything that is followed up. */
function changesOf(subject: Subject, name: string): RouteEntry[] {
  const change = (path: string, words: string, page: ReactElement) =>
    of(`/${subject}/:id/${path}`, `${words} ${name}`, CLERK, 'thing', page);
  return [
    change('owner', 'Change the owner of', <OwnerPage subject={subject} />),
    change('due-date', 'Change the due date of', <DueDatePage subject={subject} />),
    change('withdrawal', 'Withdraw', <WithdrawalPage subject={subject} />),
  ];
}

function Lazy({ title }: { title: string }) {
  const waiting = (
    <Page title={title}>
      <Loading what="the page" />
    </Page>
  );
  return (
    <Suspense fallback={waiting}>
      <PrecisionPage />
    </Suspense>
  );
}
