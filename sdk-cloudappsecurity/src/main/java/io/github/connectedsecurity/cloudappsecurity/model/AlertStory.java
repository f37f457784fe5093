package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** What an alert is about; the number 6 is not assigned. */
public record AlertStory(int code) implements Coded {
  private static final KnownCodes<AlertStory> KNOWN = new KnownCodes<>(AlertStory::new);

  /** An attack. */
  public static final AlertStory THREAT_DETECTION = KNOWN.add(0, "THREAT_DETECTION");
  /** Accounts with far-reaching rights. */
  public static final AlertStory PRIVILEGED_ACCOUNT_MONITORING = KNOWN.add(1, "PRIVILEGED_ACCOUNT_MONITORING");
  /** Rules that the organization must keep. */
  public static final AlertStory COMPLIANCE = KNOWN.add(2, "COMPLIANCE");
  /** Data that leaves where it belongs. */
  public static final AlertStory DLP = KNOWN.add(3, "DLP");
  /** Applications that nobody has approved. */
  public static final AlertStory DISCOVERY = KNOWN.add(4, "DISCOVERY");
  /** Files shared too widely. */
  public static final AlertStory SHARING_CONTROL = KNOWN.add(5, "SHARING_CONTROL");
  /** Who may use an application from where. */
  public static final AlertStory ACCESS_CONTROL = KNOWN.add(7, "ACCESS_CONTROL");
  /** Settings of cloud platforms. */
  public static final AlertStory CONFIGURATION_MONITORING = KNOWN.add(8, "CONFIGURATION_MONITORING");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static AlertStory of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<AlertStory> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  static List<AlertStory> listOf(String member, Object numbers) { return KNOWN.list(member, numbers); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
