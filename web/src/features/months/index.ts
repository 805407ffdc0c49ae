/** Over the months: the giving hour, the gifts, the radar, the joys. */
export { GiftsPage } from "./GiftsPage";
export { HourPage } from "./HourPage";
export { JoysPage } from "./JoysPage";
export { RadarPage } from "./RadarPage";
