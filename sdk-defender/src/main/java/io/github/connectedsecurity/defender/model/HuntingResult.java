package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.query.KqlColumn;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.List;
import java.util.Map;

/** The table that a hunting query gave; rows and columns are of the types that all queries of the SDK share. */
public final class HuntingResult extends JsonModel {
  private HuntingResult(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HuntingResult of(Map<String, Object> json) { return new HuntingResult(json); }

  /** The columns from left to right; the rows themselves promise no order. */
  public List<KqlColumn> schema() { return objects("Schema", KqlColumn::of); }

  /** The rows, in the query's order. */
  public List<KqlRow> results() { return objects("Results", KqlRow::of); }

  /** What the query cost, free in form; Defender XDR only. */
  public Map<String, Object> stats() { return bag("Stats"); }
}
