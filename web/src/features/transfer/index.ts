/** What comes in and goes out as a file: calendars, and the whole notebook. */
export { CalendarImportPage } from "./CalendarImportPage";
export { MovePage } from "./MovePage";
