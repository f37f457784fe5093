package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which streams go where. */
public final class DataFlow extends JsonModel {
  private DataFlow(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataFlow of(Map<String, Object> json) { return new DataFlow(json); }

  /** The streams. */
  public List<String> streams() { return texts("streams"); }

  /** The names of the destinations. */
  public List<String> destinations() { return texts("destinations"); }

  /** KQL that changes each record; begins with {@code source}. */
  public Optional<String> transformKql() { return text("transformKql"); }

  /** The table, as {@code Custom-Name_CL} or {@code Microsoft-Name}. */
  public Optional<String> outputStream() { return text("outputStream"); }

  /** A change that has a name. */
  public Optional<String> builtInTransform() { return text("builtInTransform"); }

  /** Whether what does not fit is kept. */
  public Optional<Boolean> captureOverflow() { return bool("captureOverflow"); }
}
