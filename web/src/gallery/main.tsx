/** The page of all components, for who develops. `npm run dev` serves it at /components; the build has none of it. */
import { render } from "preact";
import { Gallery } from "./Gallery";
import { applyLook, readLook } from "./look";
import "./gallery.css";

const look = readLook(location.search);
applyLook(look);
render(<Gallery look={look} />, document.getElementById("gallery")!);
// Headings of components name the tab, the last one of all.
queueMicrotask(() => {
  document.title = "Components";
});
