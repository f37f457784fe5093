package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** Through which channel an activity became known; the number 4 is not assigned. */
public record ActivitySource(int code) implements Coded {
  private static final KnownCodes<ActivitySource> KNOWN = new KnownCodes<>(ActivitySource::new);

  /** A sign-in that conditional access has routed here. */
  public static final ActivitySource ACCESS_CONTROL = KNOWN.add(0, "ACCESS_CONTROL");
  /** A session that went through the proxy. */
  public static final ActivitySource SESSION_CONTROL = KNOWN.add(1, "SESSION_CONTROL");
  /** The application's own log. */
  public static final ActivitySource APP_CONNECTOR = KNOWN.add(2, "APP_CONNECTOR");
  /** Conclusions from an application's log. */
  public static final ActivitySource APP_CONNECTOR_ANALYSIS = KNOWN.add(3, "APP_CONNECTOR_ANALYSIS");
  /** Traffic logs. */
  public static final ActivitySource DISCOVERY = KNOWN.add(5, "DISCOVERY");
  /** Defender for Endpoint. */
  public static final ActivitySource MDATP = KNOWN.add(6, "MDATP");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static ActivitySource of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<ActivitySource> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
