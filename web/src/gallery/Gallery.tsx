/** Every component of ui/ in all its states, and every style that has no component of its own. */
import { ToastPlace } from "../ui/ToastPlace";
import { Controls } from "./Controls";
import { Failures } from "./Failures";
import { Fields } from "./Fields";
import { buildLink, type Look, SCHEMES, TEXT_SIZES } from "./look";
import { Overlays } from "./Overlays";
import { Pages } from "./Pages";

export function Gallery({ look }: { look: Look }) {
  const choice = (key: keyof Look, value: string, label: string) => (
    <a
      class="button"
      href={buildLink({ ...look, [key]: value })}
      aria-current={look[key] === value || undefined}
    >
      {label}
    </a>
  );
  return (
    <>
      <h1>Components</h1>
      <nav class="row" aria-label="Look">
        {SCHEMES.map((scheme) => choice("scheme", scheme, scheme.replace(" ", " or ")))}
        {TEXT_SIZES.map((text) => choice("text", text, `${text} % text`))}
      </nav>
      <Controls />
      <Fields />
      <Overlays />
      <Failures />
      <Pages />
      <ToastPlace />
    </>
  );
}
