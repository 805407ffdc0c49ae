/** Names that in the United States are a family's, and hardly ever a person's own. Pure. It is not loaded at first. */
import { foldText } from "../text/fold";
import { findMeant, type TurnName } from "./typedNames";

const FAMILIES: ReadonlySet<string> = new Set(
  (
    "smith johnson williams brown jones garcia miller rodriguez martinez hernandez lopez gonzalez gonzales anderson " +
    "moore perez thompson sanchez ramirez robinson nguyen flores adams baker rivera campbell roberts gomez phillips " +
    "evans turner diaz edwards collins reyes morales murphy cook rogers gutierrez ortiz cooper peterson ramos cox " +
    "richardson watson chavez wood mendoza ruiz hughes price alvarez castillo sanders patel myers foster jimenez " +
    "powell jenkins butler barnes fisher henderson coleman simmons patterson reynolds sullivan woods owens gibson " +
    "vargas medina castro fernandez guzman munoz mendez salazar soto vazquez vasquez delgado ortega guerrero estrada " +
    "sandoval nunez dominguez okafor shah khan wang zhang huang tran pham hoang kowalski novak schmidt mueller " +
    "weber wagner rossi bianchi ivanov petrov hansen jensen olsen larsen chen liu li zhou zhao yang wu xu sun zhu lin " +
    "choi kang jung hong lim tan wong chan cheung leung tanaka suzuki sato watanabe yamamoto nakamura kobayashi singh " +
    "kumar gupta sharma mehta desai reddy rao iyer nair chowdhury hussain silva santos oliveira souza pereira ferreira " +
    "almeida okoye okonkwo adeyemi mensah owusu cohen levy goldberg friedman schwartz katz shapiro o'brien o'connor " +
    "mcdonald wright hill green clark gray ward bryant hayes wallace hamilton ford hunt burns shaw holmes rice " +
    "robertson palmer mills nichols ferguson dunn perkins stephens hawkins payne berry matthews weaver snyder schultz"
  ).split(" "),
);

const isFamilyName = (name: string): boolean =>
  FAMILIES.has(foldText(name)) || /(?:sson|ssen|owski|ewski|opoulos|escu|enko)$/i.test(name);

const ONE_WORD = /^\p{Lu}[\p{L}'’-]+$/u;

/** "Castillo, Renee" is one name where Castillo is a family's, Renee is not, and nobody who is known is called either. */
export const turnName: TurnName = (people, [one, another], name) => {
  if (!one || another || Object.keys(one).join() !== "name") return undefined;
  const [family, given] = [one.name, name.trim()];
  const areOpen = [family, given].every((word) => ONE_WORD.test(word) && !findMeant(people, word).length);
  return areOpen && isFamilyName(family) && !isFamilyName(given) ? `${given} ${family}` : undefined;
};
