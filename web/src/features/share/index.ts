/** What another app has handed over. */
export { ShareScreen } from "./ShareScreen";
