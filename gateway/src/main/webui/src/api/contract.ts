/** A schema of a contract as it comes over the wire: what may be missing may also be null. */
export type Json<T> = T extends (infer Item)[]
  ? Json<Item>[]
  : T extends object
    ? {
        [Key in keyof T]: undefined extends T[Key] ? Json<Exclude<T[Key], undefined>> | null | undefined : Json<T[Key]>;
      }
    : T;

/** The same with parts that are always there although the contract does not say so. */
export type Known<T, Parts extends keyof T> = Json<T> & { [Part in Parts]-?: NonNullable<Json<T[Part]>> };
