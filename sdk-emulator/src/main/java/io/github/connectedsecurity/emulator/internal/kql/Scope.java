package io.github.connectedsecurity.emulator.internal.kql;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What names mean in one query. */
record Scope(Catalog catalog, Instant now, Map<String, Scalar> values, Map<String, Relation> tables) {
  Scope(Catalog catalog, Instant now) { this(catalog, now, new HashMap<>(), new HashMap<>()); }
}
