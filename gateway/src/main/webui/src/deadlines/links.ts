/** The page of what a deadline is about. */
export function pageOf({ subjectType, subjectId }: { subjectType: string; subjectId: string }): string {
  const places: Record<string, string> = {
    ACTION: 'actions',
    INFORMATION_REQUEST: 'information-requests',
    // One clock runs for all answers to a report.
    RESPONSE: 'reports',
  };
  return `/${places[subjectType] ?? 'recommendations'}/${subjectId}`;
}

/** What is due: "Response", "Report back" say more than the name of the thing. */
export function subjectText(subjectType: string): string {
  const words: Record<string, string> = {
    ACTION: 'Action',
    INFORMATION_REQUEST: 'Request',
    RESPONSE: 'Executive’s response',
    RECOMMENDATION: 'Recommendation',
    REPORT_BACK: 'Report back',
  };
  return words[subjectType] ?? subjectType;
}
