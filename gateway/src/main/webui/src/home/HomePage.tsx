import { useMay } from '../session/council';
import { Overview } from './Overview';
import { PublicHome } from './PublicHome';

/** What needs attention, for people of the council; where to look, for everybody else. */
export function HomePage() {
  const ofTheCouncil = useMay();
  return ofTheCouncil ? <Overview /> : <PublicHome />;
}
