/** How the page of components is laid out: a section for each component, and in it every state with its name. */
import type { ComponentChildren } from "preact";

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="specimens" id={title.toLowerCase().replace(/\W+/g, "-")}>
      <h2>{title}</h2>
      <div class="states">{children}</div>
    </section>
  );
}

interface StateProps {
  /** When a component looks like this. */
  name: string;
  children?: ComponentChildren;
  /** It takes the whole width of the page. */
  wide?: boolean;
  /** Room below it for what opens over the page. */
  tall?: boolean;
}

export function State({ name, children, wide, tall }: StateProps) {
  return (
    <figure data-wide={wide} data-tall={tall}>
      <figcaption>{name}</figcaption>
      <div>{children}</div>
    </figure>
  );
}
