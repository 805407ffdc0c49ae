/** What is pressed, and the small signs beside it. */
import { Chip } from "../ui/Chip";
import { type Drawing, Icon } from "../ui/Icon";
import { KeyCap } from "../ui/KeyCap";
import { PagedList } from "../ui/PagedList";
import { ShowAll } from "../ui/ShowAll";
import { Section, State } from "./Specimen";

const DRAWINGS = Object.keys({
  jot: true,
  people: true,
  "follow-up": true,
  shelf: true,
  events: true,
  settings: true,
  search: true,
  scan: true,
  photo: true,
  memo: true,
  eye: true,
  "eye-closed": true,
  sync: true,
} satisfies Record<Drawing, true>) as Drawing[];

const nothing = () => undefined;

export function Controls() {
  return (
    <>
      <Section title="Buttons">
        <State name="The first of a page">
          <button type="button" class="button first">
            Save
          </button>
        </State>
        <State name="Any other">
          <button type="button" class="button">
            Add
          </button>
        </State>
        <State name="Pressed">
          <button type="button" class="button" aria-pressed="true">
            SHRM Austin
          </button>
        </State>
        <State name="Plain, and pressed">
          <button type="button" class="plain" aria-pressed="true">
            Confidential
          </button>
        </State>
        <State name="Disabled">
          <div class="row">
            <button type="button" class="button" disabled>
              Add
            </button>
            <button type="button" class="button first" disabled>
              Save
            </button>
          </div>
        </State>
        <State name="Plain">
          <div class="row">
            <button type="button" class="plain">
              Edit
            </button>
            <a class="plain back" href="#buttons">
              Back to the list
            </a>
          </div>
        </State>
        <State name="With a drawing, and with a long label">
          <div class="row">
            <button type="button" class="button">
              <Icon name="scan" />
              Scan
            </button>
            <button type="button" class="button">
              Put what was written here into the notebook that you are signed in to
            </button>
          </div>
        </State>
        <State name="Words that may be taken">
          <div class="row">
            <button type="button" class="bit">
              <span>Dana Ruiz</span>
              <span aria-hidden="true">×</span>
            </button>
            <button type="button" class="bit offered">
              <span aria-hidden="true">+</span>
              <span>Retention of the people who were hired last spring</span>
            </button>
          </div>
        </State>
      </Section>
      <Section title="Chip">
        <State name="One">
          <Chip label="Retention" removeLabel="Remove Retention" onRemove={nothing} />
        </State>
        <State name="Several, and one that is long">
          <div class="row">
            <Chip label="Pay" removeLabel="Remove Pay" onRemove={nothing} />
            <Chip
              label="The Society for the Advancement of Human Resource Management in the Upper Midwest"
              removeLabel="Remove the society"
              onRemove={nothing}
            />
          </div>
        </State>
        <State name="A name, covered">
          <div data-covered>
            <Chip label="Dana Ruiz" removeLabel="Remove Dana Ruiz" onRemove={nothing} isName />
          </div>
        </State>
      </Section>
      <Section title="Paged list">
        <State name="Longer than a page">
          <PagedList
            all={["Pay", "Retention", "Burnout"]}
            page={2}
            draw={(shown) => (
              <ul class="list">
                {shown.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            )}
          />
        </State>
      </Section>
      <Section title="Show all">
        <State name="Long: its beginning">
          <div>
            <blockquote class="quote">
              {"Nobody on nights stays for longer than a year. ".repeat(20)}
            </blockquote>
            <ShowAll of={"Nobody on nights stays for longer than a year. ".repeat(20)} />
          </div>
        </State>
        <State name="Short: nothing is added">
          <div>
            <blockquote class="quote">Nobody on nights stays for longer than a year.</blockquote>
            <ShowAll of="Nobody on nights stays for longer than a year." />
          </div>
        </State>
      </Section>
      <Section title="Key cap">
        <State name="A letter, and two keys">
          <div class="row">
            <span>
              <KeyCap of="b" /> Leave them be
            </span>
            <span>
              Keep it <KeyCap of="Ctrl Enter" />
            </span>
          </div>
        </State>
      </Section>
      <Section title="Icon">
        {DRAWINGS.map((name) => (
          <State key={name} name={name}>
            <Icon name={name} />
          </State>
        ))}
      </Section>
    </>
  );
}
