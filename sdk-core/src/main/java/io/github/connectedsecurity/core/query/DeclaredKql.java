package io.github.connectedsecurity.core.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A query that declares its parameters, and their values apart from it, for services that take both: Azure Data Explorer does; the
 * hunting and Log Analytics endpoints of this SDK take one text, that is {@link Kql#text()}.
 *
 * @param text the query, starting with {@code declare query_parameters(…);} when it has parameters
 * @param parameters the values by declared name, each as a KQL literal, in the order of their first use
 */
public record DeclaredKql(String text, Map<String, String> parameters) {
  /** Takes a copy of the parameters. */
  public DeclaredKql { parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters)); }

  /** Names the parameters only: values may be personal data. */
  @Override
  public String toString() { return "DeclaredKql" + parameters.keySet(); }
}
