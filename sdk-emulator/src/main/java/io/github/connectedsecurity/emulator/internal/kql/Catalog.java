package io.github.connectedsecurity.emulator.internal.kql;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables that a query may name. */
public interface Catalog {
  /** Finds a table by its exact name. */
  Optional<Relation> find(String table);

  /** The names of all tables. */
  List<String> names();

  /** A function that makes a table of constant values; there is none unless told otherwise. {@link IllegalArgumentException} when they do not fit. */
  default Optional<Function<Row, Relation>> function(String name) { return Optional.empty(); }

  /** The tables of another workspace that the query may name; there is none unless told otherwise. */
  default Optional<Catalog> workspace(String idOrName) { return Optional.empty(); }
}
