/** The ranker and what measures it, as one script for a browser's page. */
export { Finder } from "../../web/src/matching/finder";
export { Helping } from "../../web/src/matching/helping/helping";
export { AT, figures, notebook } from "../web/helping/measure";
