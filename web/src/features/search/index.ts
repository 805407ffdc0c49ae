/** Search over the whole notebook. */
export { SearchScreen } from "./SearchScreen";
