/** Words of components that know no notebook. */
export const ui = {
  options: (count: number) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
};
