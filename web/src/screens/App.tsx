/** Which screen stands at which address. The box is here from the start, the rest comes when it is asked for. */
import type { ComponentType } from "preact";
import { Banners } from "../parts/Banners";
import { Frame } from "../parts/Frame";
import { Later } from "../parts/Later";
import { usePath } from "../parts/router";
import { BoxScreen } from "./box/BoxScreen";

/** `id` and `part` are what follows the first part of the path, as in /events/ID/recap; "" where nothing does. */
export interface ScreenProps {
  id: string;
  part: string;
}
type Screen = () => Promise<{ default: ComponentType<ScreenProps> }>;

const SCREENS: Record<string, Screen> = {
  people: () => import("./people/PeopleScreen"),
  events: () => import("./events/EventsScreen"),
  search: () => import("./search/SearchScreen"),
  settings: () => import("./settings/SettingsScreen"),
  "follow-up": () => import("./followup/FollowUpScreen"),
  shelf: () => import("./shelf/ShelfScreen"),
  share: () => import("./share/ShareScreen"),
  scan: () => import("./capture/ScanScreen"),
  triage: () => import("./triage/TriageScreen"),
};
const missing: Screen = () => import("./MissingScreen");

/** An address that nobody made by clicking may hold half an escape. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function App() {
  const path = usePath();
  const [, place = "", id = "", part = ""] = path.split("/");
  const screen = SCREENS[place] ?? missing;
  return (
    <Frame path={path}>
      <Banners />
      {place === "" || place === "jot" ? <BoxScreen /> : <Later key={place} load={screen} with={{ id: decoded(id), part }} />}
    </Frame>
  );
}
