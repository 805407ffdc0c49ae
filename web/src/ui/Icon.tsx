/** The few drawings of the frame, each one stroke of a pen. */

const STROKES = {
  jot: "M4 20l1.2-4.6L16 4.6a2 2 0 0 1 3 0l.4.4a2 2 0 0 1 0 3L8.6 18.8zM13.5 7l3.5 3.5",
  people:
    "M9 5a3.2 3.2 0 1 0 .01 0zM3 19.5c.3-4 2.6-6 6-6s5.7 2 6 6M16 5.4a3 3 0 0 1 0 5.8M18 14c2 .8 3 2.6 3.2 5.5",
  "follow-up": "M4 11.5L20 4l-5.5 16-3.5-6.5zM11 13.5l4-4",
  shelf: "M4 4.5h4v15H4zM8 4.5h4v15H8zM13.2 6l3.8-1 3.6 14-3.8 1z",
  events: "M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8",
  settings:
    "M4 7.5h8.5M17.5 7.5H20M4 16.5h2.5M11.5 16.5H20M15 5a2.5 2.5 0 1 0 .01 0zM9 14a2.5 2.5 0 1 0 .01 0z",
  search: "M10.5 4.5a6 6 0 1 0 .01 0zM15 15l5 5",
  scan: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16",
  photo: "M4 7h4l1-2h6l1 2h4v12H4zM12 10a3 3 0 1 0 .01 0z",
  memo: "M12 4a3 3 0 0 0-3 3v4a3 3 0 0 0 6 0V7a3 3 0 0 0-3-3zM6 11a6 6 0 0 0 12 0M12 17v4",
  eye: "M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6zM12 9.5a2.5 2.5 0 1 0 .01 0z",
  "eye-closed":
    "M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6zM12 9.5a2.5 2.5 0 1 0 .01 0zM4 20L20 4",
  sync: "M19.5 5v4.5H15M4.5 19v-4.5H9M19 9.5A7.5 7.5 0 0 0 5.5 8M5 14.5A7.5 7.5 0 0 0 18.5 16",
} as const;

export type Drawing = keyof typeof STROKES;

export function Icon({ name }: { name: Drawing }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}
