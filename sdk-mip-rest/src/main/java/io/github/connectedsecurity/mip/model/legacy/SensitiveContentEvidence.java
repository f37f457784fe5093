package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What speaks for a find. */
public final class SensitiveContentEvidence extends JsonModel {
  private SensitiveContentEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitiveContentEvidence of(Map<String, Object> json) { return new SensitiveContentEvidence(json); }

  /** The words. */
  public Optional<String> match() { return text("match"); }

  /** Where they begin. */
  public Optional<Integer> offset() { return int32("offset"); }

  /** How long they are. */
  public Optional<Integer> length() { return int32("length"); }
}
