/** Words of an event's details. */
import type { ChoicesOf } from "../../domain/generated/limits";

export const details = {
  fields: {
    name: "Name",
    kind: "Type",
    chapter: "Chapter or council",
    venue: "Venue",
    city: "City",
    timezone: "Time zone of the venue",
    starts_on: "First day",
    ends_on: "Last day",
    starts_at: "Starts (local time)",
    ends_at: "Ends (local time)",
    url: "Web address",
    intention: "My goal there",
  },
  likeHere: (zone: string) => `same as here, ${zone}`,
  unknownZone:
    "This device doesn’t recognize that time zone, so times are shown in your own. The name is saved.",
  endsBeforeStart: "It ends before it starts. Please check the dates and times.",
  kinds: {
    "": "None",
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
