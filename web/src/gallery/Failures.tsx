/** What stands where something does not work, or is not there yet. */
import type { ComponentType } from "preact";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { FailureNotice } from "../ui/FailureNotice";
import { Lazy } from "../ui/Lazy";
import { MissingRecord } from "../ui/MissingRecord";
import { Section, State } from "./Specimen";

type Loading = Promise<{ default: ComponentType<{ name: string }> }>;

function Broken(): never {
  throw new Error("thrown by the page of components, on purpose");
}

const never = (): Loading => new Promise(() => undefined);
const soon = (): Loading => Promise.resolve({ default: ({ name }) => <p>{name} is here.</p> });
const fails = (): Loading => Promise.reject(new Error("not loaded, on purpose"));
const broken = (): Loading => Promise.resolve({ default: Broken });

const MESSAGE = "This part of the page does not work just now. What you wrote is safe.";

export function Failures() {
  return (
    <>
      <Section title="Notice">
        <State name="Anything that speaks up">
          <div class="notice">
            <p>Your earlier words are still in the box.</p>
            <blockquote class="quote">Nobody takes the Friday shifts</blockquote>
            <div class="row">
              <button type="button" class="button">
                Use them
              </button>
            </div>
          </div>
        </State>
        <State name="Nothing yet">
          <div class="empty">
            <p>Nobody is here yet.</p>
            <a href="#notice">Add somebody</a>
          </div>
        </State>
      </Section>
      <Section title="Failure notice">
        <State name="A message alone">
          <FailureNotice message={MESSAGE} />
        </State>
        <State name="With words to copy, and a way to close it">
          <FailureNotice
            message={MESSAGE}
            words="Nobody takes the Friday shifts"
            onDismiss={() => undefined}
          />
        </State>
      </Section>
      <Section title="Error boundary">
        <State name="Nothing has failed">
          <ErrorBoundary>
            <p>The part itself.</p>
          </ErrorBoundary>
        </State>
        <State name="Failed, with something beside it">
          <ErrorBoundary beside={<a href="#error-boundary">What stays</a>}>
            <Broken />
          </ErrorBoundary>
        </State>
        <State name="Failed quietly: nothing">
          <ErrorBoundary quiet>
            <Broken />
          </ErrorBoundary>
        </State>
      </Section>
      <Section title="Lazy">
        <State name="Loading: nothing">
          <Lazy load={never} with={{ name: "It" }} />
        </State>
        <State name="Loaded">
          <Lazy load={soon} with={{ name: "It" }} />
        </State>
        <State name="Could not be loaded">
          <Lazy load={fails} with={{ name: "It" }} />
        </State>
        <State name="Could not be loaded, quietly: nothing">
          <Lazy load={fails} with={{ name: "It" }} quiet />
        </State>
        <State name="Loaded, and failed, with something beside it">
          <Lazy load={broken} with={{ name: "It" }} beside={<a href="#lazy">What stays</a>} />
        </State>
      </Section>
      <Section title="Not here">
        <State name="With a title">
          <MissingRecord
            title="Not here"
            message="This person is not in the notebook."
            back="To all people"
            to="#not-here"
          />
        </State>
        <State name="With a title for the tab alone">
          <MissingRecord
            title="Not here"
            message="Nobody is here."
            back="To all people"
            to="#not-here"
            unseen
          />
        </State>
      </Section>
    </>
  );
}
