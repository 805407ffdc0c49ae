/** Home: the box, and what was heard below it, or beside it on a laptop. */
import { Heading } from "../../parts/Heading";
import { Later } from "../../parts/Later";
import { box } from "../../parts/words/box";
import { BoxForm } from "./BoxForm";
import { Heard } from "./Heard";
import { usePlace } from "./place";
import { useReader } from "./reader";

const handed = () => import("./Handed");

const ask = () => import("./Ask");

export function BoxScreen() {
  const place = usePlace();
  const reader = useReader();
  return (
    <div class="desk">
      <div class="aloft">
        <Heading title={box.title} unseen quiet />
        <BoxForm place={place} reader={reader} />
        {place.current && <Later load={ask} with={{ event: place.current }} quiet />}
        {location.search && <Later load={handed} with={{}} />}
        {reader && <reader.Welcome />}
      </div>
      <Heard place={place} reader={reader} />
    </div>
  );
}
