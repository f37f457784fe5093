package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** One file. */
public final class ProcessFileMetadata extends ProcessContentMetadataBase {
  private ProcessFileMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProcessFileMetadata of(Map<String, Object> json) { return new ProcessFileMetadata(json); }

  /** Properties of the caller's own. */
  public Map<String, Object> customProperties() { return bag("customProperties"); }

  /** The user who owns the file. */
  public Optional<String> ownerId() { return text("ownerId"); }
}
