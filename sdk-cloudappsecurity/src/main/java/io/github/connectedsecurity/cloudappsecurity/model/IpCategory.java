package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** What a range of addresses is known as. */
public record IpCategory(int code) implements Coded {
  private static final KnownCodes<IpCategory> KNOWN = new KnownCodes<>(IpCategory::new);

  /** Nothing is known. */
  public static final IpCategory NONE = KNOWN.add(0, "NONE");
  /** The organization's own. */
  public static final IpCategory CORPORATE = KNOWN.add(1, "CORPORATE");
  /** Where administrators work from. */
  public static final IpCategory ADMINISTRATIVE = KNOWN.add(2, "ADMINISTRATIVE");
  /** Known for attacks. */
  public static final IpCategory RISKY = KNOWN.add(3, "RISKY");
  /** A private network over the Internet. */
  public static final IpCategory VPN = KNOWN.add(4, "VPN");
  /** A data centre of a cloud. */
  public static final IpCategory CLOUD_PROVIDER = KNOWN.add(5, "CLOUD_PROVIDER");
  /** Something else. */
  public static final IpCategory OTHER = KNOWN.add(6, "OTHER");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static IpCategory of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<IpCategory> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
