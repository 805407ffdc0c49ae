/** The camera: codes of badges and cards. */
export { ScanScreen } from "./ScanScreen";
