package io.github.connectedsecurity.emulator.internal.kql;

import java.util.List;
import java.util.Optional;

/** The tables that a query may name. */
public interface Catalog {
  /** Finds a table by its exact name. */
  Optional<Relation> find(String table);

  /** The names of all tables. */
  List<String> names();

  /** The tables of another workspace that the query may name; there is none unless told otherwise. */
  default Optional<Catalog> workspace(String idOrName) { return Optional.empty(); }
}
