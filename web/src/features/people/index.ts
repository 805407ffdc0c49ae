/** People: everybody, and the page of one. */
export { PersonList } from "./PersonList";
export { PersonPage } from "./PersonPage";
