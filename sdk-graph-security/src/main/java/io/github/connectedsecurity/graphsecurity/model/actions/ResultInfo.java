package io.github.connectedsecurity.graphsecurity.model.actions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How one item of a bulk operation, or an action, ended. */
public final class ResultInfo extends JsonModel {
  private ResultInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ResultInfo of(Map<String, Object> json) { return new ResultInfo(json); }

  /** The code; 0 is success. */
  public Optional<Integer> code() { return int32("code"); }

  /** What it means, in prose. */
  public Optional<String> message() { return text("message"); }

  /** The second, finer code. */
  public Optional<Integer> subcode() { return int32("subcode").or(() -> int32("subCode")); }
}
