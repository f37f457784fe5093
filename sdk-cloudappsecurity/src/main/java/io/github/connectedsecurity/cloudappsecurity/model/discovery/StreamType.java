package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.cloudappsecurity.model.Coded;
import io.github.connectedsecurity.cloudappsecurity.model.KnownCodes;
import java.util.List;
import java.util.Optional;

/** What kind of continuous report a stream is. */
public record StreamType(int code) implements Coded {
  private static final KnownCodes<StreamType> KNOWN = new KnownCodes<>(StreamType::new);

  /** Fed by logs. */
  public static final StreamType INPUT = KNOWN.add(1, "INPUT");
  /** A view over other streams. */
  public static final StreamType VIEW = KNOWN.add(3, "VIEW");
  /** A snapshot. */
  public static final StreamType PREVIEW = KNOWN.add(5, "PREVIEW");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static StreamType of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<StreamType> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
