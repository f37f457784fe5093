package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One find. */
public final class SensitiveContentLocation extends JsonModel {
  private SensitiveContentLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitiveContentLocation of(Map<String, Object> json) { return new SensitiveContentLocation(json); }

  /** The words. */
  public Optional<String> idMatch() { return text("idMatch"); }

  /** Where they begin. */
  public Optional<Integer> offset() { return int32("offset"); }

  /** How long they are. */
  public Optional<Integer> length() { return int32("length"); }

  /** From 0 to 100. */
  public Optional<Integer> confidence() { return int32("confidence"); }

  /** What speaks for it. */
  public List<SensitiveContentEvidence> evidences() { return objects("evidences", SensitiveContentEvidence::of); }
}
