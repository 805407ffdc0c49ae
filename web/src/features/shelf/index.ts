/** The shelf: what may help somebody, and the page of one clipping. */
export { ClippingList } from "./ClippingList";
export { ClippingPage } from "./ClippingPage";
