package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A column that names a user to mark as compromised. */
public record MarkUserAsCompromisedEntityIdentifier(String value) implements OpenValue {
  private static final KnownValues<MarkUserAsCompromisedEntityIdentifier> KNOWN = new KnownValues<>(MarkUserAsCompromisedEntityIdentifier::new);

  /** The column {@code AccountObjectId}. */
  public static final MarkUserAsCompromisedEntityIdentifier ACCOUNT_OBJECT_ID = KNOWN.add("accountObjectId");
  /** The column {@code InitiatingProcessAccountObjectId}. */
  public static final MarkUserAsCompromisedEntityIdentifier INITIATING_PROCESS_ACCOUNT_OBJECT_ID = KNOWN.add("initiatingProcessAccountObjectId");
  /** The column {@code ServicePrincipalId}. */
  public static final MarkUserAsCompromisedEntityIdentifier SERVICE_PRINCIPAL_ID = KNOWN.add("servicePrincipalId");
  /** The column {@code RecipientObjectId}. */
  public static final MarkUserAsCompromisedEntityIdentifier RECIPIENT_OBJECT_ID = KNOWN.add("recipientObjectId");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final MarkUserAsCompromisedEntityIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MarkUserAsCompromisedEntityIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<MarkUserAsCompromisedEntityIdentifier> known() { return KNOWN.all(); }

  /** Several values as the one text that the service takes them in. */
  static String joined(MarkUserAsCompromisedEntityIdentifier... values) {
    return Arrays.stream(values).map(MarkUserAsCompromisedEntityIdentifier::value).collect(Collectors.joining(", "));
  }
}
