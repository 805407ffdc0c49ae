/** A round at a table: who sits there, and what each one says. */
export { RoundPage } from "./RoundPage";
