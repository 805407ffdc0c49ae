/** Sorting what was written in a hurry. */
export { SortScreen } from "./SortScreen";
