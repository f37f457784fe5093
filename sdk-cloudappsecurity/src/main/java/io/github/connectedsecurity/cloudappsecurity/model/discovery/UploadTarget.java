package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where the bytes of a log go. */
public final class UploadTarget extends JsonModel {
  private UploadTarget(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UploadTarget of(Map<String, Object> json) { return new UploadTarget(json); }

  /** The signed address; whoever has it can write there, so it is not to be logged. */
  public String url() { return required("url"); }

  /** Whose storage it is: {@code azure} or {@code aws}. */
  public Optional<String> provider() { return text("provider"); }
}
