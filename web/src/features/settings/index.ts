/** Settings, and the pages that lie behind them. */
export { BinPage } from "./BinPage";
export { ReadyPage } from "./ready/ReadyPage";
export { SettingsScreen } from "./SettingsScreen";
export { ShareSetUpPage } from "./ShareSetUpPage";
export { TopicsPage } from "./topics/TopicsPage";
