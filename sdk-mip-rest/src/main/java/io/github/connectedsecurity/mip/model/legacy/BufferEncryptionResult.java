package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What encrypting a buffer gave, when there was a call for it. */
public final class BufferEncryptionResult extends JsonModel {
  private BufferEncryptionResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BufferEncryptionResult of(Map<String, Object> json) { return new BufferEncryptionResult(json); }

  /** The encrypted bytes in Base64. */
  public Optional<String> encryptedBuffer() { return text("encryptedBuffer"); }

  /** The licence in Base64. */
  public Optional<String> publishingLicense() { return text("publishingLicense"); }
}
