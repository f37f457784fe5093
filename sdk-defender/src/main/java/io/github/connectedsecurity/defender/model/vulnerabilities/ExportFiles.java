package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of an export. Their addresses carry a right of their own: treat them as secrets. */
public final class ExportFiles extends JsonModel {
  private ExportFiles(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExportFiles of(Map<String, Object> json) { return new ExportFiles(json); }

  /** Addresses, to be opened without a token and never re-encoded. */
  public List<String> exportFiles() { return texts("exportFiles"); }

  /** When the data was gathered. */
  public Optional<Instant> generatedTime() { return instant("generatedTime"); }
}
