import { TaskList } from '../actions/TaskList';

export function RequestsPage() {
  return (
    <TaskList
      title="Requests"
      place="information-requests"
      none="No requests yet. They appear here when minutes say that members asked for something."
    />
  );
}
