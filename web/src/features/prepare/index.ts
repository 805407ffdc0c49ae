/** Before an event: what to ask, whom to meet, what to bring. */
export { PreparePage } from "./PreparePage";
