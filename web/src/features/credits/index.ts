/** Credits earned at events. */
export { CreditsPage } from "./CreditsPage";
