/** Words of an event's details. */
import type { ChoicesOf } from "../../domain/generated/limits";

export const details = {
  fields: {
    name: "Name",
    kind: "What it is",
    chapter: "Chapter or council",
    venue: "House or hall",
    city: "Town",
    timezone: "Time zone of the venue",
    starts_on: "First day",
    ends_on: "Last day",
    starts_at: "Begins, by the clocks there",
    ends_at: "Ends, by the clocks there",
    url: "Web address",
    intention: "What I mean to do there for others",
  },
  likeHere: (zone: string) => `as here, ${zone}`,
  unknownZone:
    "This device does not know that zone, so hours are shown as on its own clock. The name is kept.",
  endsBeforeStart:
    "It ends before it begins. Both are kept as you typed them; please look at the days and hours once more.",
  kinds: {
    "": "Not said",
    conference: "Conference",
    state_conference: "State conference",
    chapter: "Chapter meeting",
    social: "Chapter social",
    student_chapter: "Student chapter",
    seminar: "Seminar",
    webinar: "Webinar",
    network_session: "Executive Network session",
    volunteer_meeting: "Volunteer leaders’ meeting",
    reception: "Reception",
    mixer: "Mixer",
    meeting: "Meeting",
    other: "Other",
  } satisfies Record<ChoicesOf["event"]["kind"] | "", string> as Record<string, string>,
};
