package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.cloudappsecurity.model.Coded;
import io.github.connectedsecurity.cloudappsecurity.model.KnownCodes;
import java.util.List;
import java.util.Optional;

/** Who feeds a stream that needs no collector. */
public record BuiltInStreamType(int code) implements Coded {
  private static final KnownCodes<BuiltInStreamType> KNOWN = new KnownCodes<>(BuiltInStreamType::new);

  /** The proxy of session control. */
  public static final BuiltInStreamType PROXY = KNOWN.add(0, "PROXY");
  /** Defender for Endpoint. */
  public static final BuiltInStreamType WINDOWS_DEFENDER = KNOWN.add(1, "WINDOWS_DEFENDER");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static BuiltInStreamType of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<BuiltInStreamType> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
