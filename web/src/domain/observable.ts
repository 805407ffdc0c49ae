/** Telling whoever listens: of what happens, and of a value that has become another. Pure. */

type Listener<T> = (value: T) => void;

interface Emitter<T> {
  emit(value: T): void;
  /** Calls the listener each time, not at once. Answers how to stop. */
  subscribe(listener: Listener<T>): () => void;
}

export function makeEmitter<T>(): Emitter<T> {
  const listeners = new Set<Listener<T>>();
  return {
    emit(value) {
      for (const listener of listeners) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export interface Observable<T> {
  get(): T;
  /** Tells of it also where it is the same again. */
  set(value: T): void;
  subscribe(listener: Listener<T>): () => void;
}

export function makeObservable<T>(first: T): Observable<T> {
  let value = first;
  const { emit, subscribe } = makeEmitter<T>();
  return {
    get: () => value,
    set(next) {
      value = next;
      emit(next);
    },
    subscribe,
  };
}
