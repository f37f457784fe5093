package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Bytes. */
public final class BinaryContent extends ContentBase {
  private BinaryContent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BinaryContent of(Map<String, Object> json) { return new BinaryContent(json); }

  /** The bytes in Base64. */
  public Optional<String> data() { return text("data"); }
}
