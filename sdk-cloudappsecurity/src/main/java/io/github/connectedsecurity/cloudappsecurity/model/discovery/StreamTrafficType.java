package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.cloudappsecurity.model.Coded;
import io.github.connectedsecurity.cloudappsecurity.model.KnownCodes;
import java.util.List;
import java.util.Optional;

/** Which traffic a stream counts. */
public record StreamTrafficType(int code) implements Coded {
  private static final KnownCodes<StreamTrafficType> KNOWN = new KnownCodes<>(StreamTrafficType::new);

  /** Not set. */
  public static final StreamTrafficType INVALID = KNOWN.add(0, "INVALID");
  /** Both directions together. */
  public static final StreamTrafficType TOTAL_BYTES = KNOWN.add(1, "TOTAL_BYTES");
  /** From the application. */
  public static final StreamTrafficType DOWNLOADED_BYTES = KNOWN.add(2, "DOWNLOADED_BYTES");
  /** To the application. */
  public static final StreamTrafficType UPLOADED_BYTES = KNOWN.add(3, "UPLOADED_BYTES");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static StreamTrafficType of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<StreamTrafficType> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  static List<StreamTrafficType> listOf(String member, Object numbers) { return KNOWN.list(member, numbers); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
