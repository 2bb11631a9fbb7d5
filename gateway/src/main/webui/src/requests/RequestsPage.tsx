import { TaskList } from '../actions/TaskList';

export function RequestsPage() {
  return <TaskList place="information-requests" />;
}
