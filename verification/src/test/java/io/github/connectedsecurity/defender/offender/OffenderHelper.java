package io.github.connectedsecurity.defender.offender;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.connectedsecurity.core.internal.json.JsonParsing;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.offender.Neighbour;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** A product that breaks every rule for products, by name as well. */
public class OffenderHelper extends JsonModel {
  final Neighbour product = new Neighbour();
  int calls;

  /** Can be called from anywhere. */
  public OffenderHelper(Map<String, Object> json) { super(json); }

  /** Shows a type of Jackson. */
  public JsonFactory factory() { return new JsonFactory(); }

  /** Prints what internals say, with an old date. */
  @SuppressWarnings("JavaUtilDate")
  public synchronized void print() {
    calls++;
    System.out.println(JsonParsing.kind(calls) + Instant.now() + new Date(0));
  }
}
