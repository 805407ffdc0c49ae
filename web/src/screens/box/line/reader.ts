/** All that comes when the box is there: what reads its lines, and what speaks up beside them. */
export { Asked } from "./Asked";
export { Chips } from "./Chips";
export { Hints } from "./Hints";
export { stillOff, understand } from "./understand";
export { Welcome } from "../Welcome";
