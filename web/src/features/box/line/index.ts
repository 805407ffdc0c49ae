/** All that comes when the box is there: what reads its lines, and what speaks up beside them. */

export { Welcome } from "../Welcome";
export { Chips } from "./Chips";
export { Hints } from "./Hints";
export { JoinedInConfidence } from "./JoinedInConfidence";
export { QuestionCount } from "./QuestionCount";
export { listStillOff, loadDays, understand, understandAll } from "./understand";
