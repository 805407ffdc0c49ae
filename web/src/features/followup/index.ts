/** Follow up: what falls due, and one followup, begun or new. */
export { FollowupList } from "./FollowupList";
export { FollowupPage } from "./FollowupPage";
export { NewFollowupPage } from "./NewFollowupPage";
