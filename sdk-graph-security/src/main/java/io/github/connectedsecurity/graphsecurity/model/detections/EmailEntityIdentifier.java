package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A column that names a mail to act on; a mail takes both. */
public record EmailEntityIdentifier(String value) implements OpenValue {
  private static final KnownValues<EmailEntityIdentifier> KNOWN = new KnownValues<>(EmailEntityIdentifier::new);

  /** The column {@code NetworkMessageId}. */
  public static final EmailEntityIdentifier NETWORK_MESSAGE_ID = KNOWN.add("networkMessageId");
  /** The column {@code RecipientEmailAddress}. */
  public static final EmailEntityIdentifier RECIPIENT_EMAIL_ADDRESS = KNOWN.add("recipientEmailAddress");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final EmailEntityIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EmailEntityIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<EmailEntityIdentifier> known() { return KNOWN.all(); }

  /** Several values as the one text that the service takes them in. */
  static String joined(EmailEntityIdentifier... values) { return Arrays.stream(values).map(EmailEntityIdentifier::value).collect(Collectors.joining(", ")); }
}
