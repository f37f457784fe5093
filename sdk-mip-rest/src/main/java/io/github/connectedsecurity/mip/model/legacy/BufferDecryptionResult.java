package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What decrypting a buffer gave. */
public final class BufferDecryptionResult extends JsonModel {
  private BufferDecryptionResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BufferDecryptionResult of(Map<String, Object> json) { return new BufferDecryptionResult(json); }

  /** The bytes in Base64. */
  public Optional<String> decryptedBuffer() { return text("decryptedBuffer"); }
}
