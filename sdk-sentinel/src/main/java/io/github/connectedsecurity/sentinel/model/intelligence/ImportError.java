package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record that was refused. */
public final class ImportError extends JsonModel {
  private ImportError(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ImportError of(Map<String, Object> json) { return new ImportError(json); }

  /** Which, counted from 0. */
  public Optional<Integer> recordIndex() { return int32("recordIndex"); }

  /** Why. */
  public List<String> errorMessages() { return texts("errorMessages"); }
}
