/** What pages are made of: headings, lists, and the two panes of a laptop. */
import { Heading } from "../ui/Heading";
import { Panes } from "../ui/Panes";
import { Section, State } from "./Specimen";

function Entries() {
  return (
    <ul class="list">
      <li>
        <a class="entry" href="#panes" aria-current="page">
          <b>Dana Ruiz</b>
          <span class="aside">HR Manager, Acme</span>
        </a>
      </li>
      <li>
        <a class="entry" href="#panes">
          <b>Lena Miller</b>
        </a>
      </li>
    </ul>
  );
}

export function Pages() {
  return (
    <>
      <Section title="Heading">
        <State name="The title of a screen">
          <Heading title="People" />
        </State>
        <State name="More than the title">
          <Heading title="Dana Ruiz">
            Dana Ruiz <span class="aside">resting</span>
          </Heading>
        </State>
        <State name="A name, covered">
          <div data-covered>
            <Heading title="Dana Ruiz" name />
          </div>
        </State>
        <State name="For the ear alone">
          <Heading title="Jot" unseen />
        </State>
        <State name="Within a page">
          <div class="head">
            <h2>What you heard</h2>
            <button type="button" class="plain">
              Edit
            </button>
          </div>
          <h3>At SHRM Austin</h3>
        </State>
      </Section>
      <Section title="Panes">
        <State name="No page open" wide>
          <Panes title="People" page={null} pick="Choose somebody on the left.">
            <Entries />
          </Panes>
        </State>
        <State name="A page open" wide>
          <Panes title="People" page={<h2>Dana Ruiz</h2>} pick="Choose somebody on the left.">
            <Entries />
          </Panes>
        </State>
      </Section>
      <Section title="Lines and words">
        <State name="Lines with what can be done">
          <ul class="list">
            <li class="line">
              <span>An article for Dana Ruiz</span>
              <span class="acts">
                <button type="button" class="plain">
                  Write
                </button>
                <button type="button" class="plain">
                  Let go
                </button>
              </span>
            </li>
          </ul>
        </State>
        <State name="More of it, closed and open">
          <details>
            <summary>Questions to carry</summary>
            <p>What takes most of your time?</p>
          </details>
          <details open>
            <summary>Questions to carry</summary>
            <p>What takes most of your time?</p>
          </details>
        </State>
        <State name="Quoted, found and to be copied">
          <div class="quiet stack">
            <blockquote class="quote">Nobody takes the Friday shifts</blockquote>
            <p>
              Nobody takes the <mark>Friday</mark> shifts
            </p>
            <p class="code">4F7K-2M9Q-XT3B</p>
          </div>
        </State>
        <State name="A part of a page">
          <section class="part">
            <h2>Devices</h2>
            <p>This one, and a laptop.</p>
          </section>
        </State>
      </Section>
    </>
  );
}
