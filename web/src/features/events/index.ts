/** Events: all of them, and the page of one. */
export { EventList } from "./EventList";
export { EventPage } from "./EventPage";
