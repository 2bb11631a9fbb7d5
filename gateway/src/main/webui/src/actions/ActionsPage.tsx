import { TaskList } from './TaskList';

export function ActionsPage() {
  return (
    <TaskList
      title="Actions"
      place="actions"
      none="No actions yet. They appear here when minutes are published, or when one is added under a recommendation."
    />
  );
}
