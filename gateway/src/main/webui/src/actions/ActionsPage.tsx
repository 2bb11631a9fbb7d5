import { TaskList } from './TaskList';

export function ActionsPage() {
  return <TaskList place="actions" />;
}
