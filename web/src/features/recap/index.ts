/** After an event: what was heard there, on one page. */
export { RecapPage } from "./RecapPage";
