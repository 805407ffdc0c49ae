/** Home: the box, and what was heard below it, or beside it on a laptop. */
import { Heading } from "../../parts/Heading";
import { Later } from "../../parts/Later";
import { box } from "../../parts/words/box";
import { BoxForm } from "./BoxForm";
import { Handed } from "./Handed";
import { Heard } from "./Heard";
import { usePlace } from "./place";
import { Welcome } from "./Welcome";

const ask = () => import("./Ask");

export function BoxScreen() {
  const place = usePlace();
  return (
    <div class="desk">
      <div class="aloft">
        <Heading title={box.title} unseen quiet />
        <BoxForm place={place} />
        {place.current && <Later load={ask} with={{ event: place.current }} quiet />}
        <Handed />
        <Welcome />
      </div>
      <Heard place={place} />
    </div>
  );
}
