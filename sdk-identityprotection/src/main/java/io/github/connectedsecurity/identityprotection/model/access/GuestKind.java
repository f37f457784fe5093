package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A kind of guest or external user; several make a set. */
public record GuestKind(String value) implements OpenValue {
  private static final KnownValues<GuestKind> KNOWN = new KnownValues<>(GuestKind::new);

  /** No kind. */
  public static final GuestKind NONE = KNOWN.add("none");
  /** Guests with an account of this tenant. */
  public static final GuestKind INTERNAL_GUEST = KNOWN.add("internalGuest");
  /** Invited users that are guests. */
  public static final GuestKind B2B_COLLABORATION_GUEST = KNOWN.add("b2bCollaborationGuest");
  /** Invited users that are members. */
  public static final GuestKind B2B_COLLABORATION_MEMBER = KNOWN.add("b2bCollaborationMember");
  /** Users that reach a shared channel from their own tenant. */
  public static final GuestKind B2B_DIRECT_CONNECT_USER = KNOWN.add("b2bDirectConnectUser");
  /** External users of no other kind. */
  public static final GuestKind OTHER_EXTERNAL_USER = KNOWN.add("otherExternalUser");
  /** Users of a service provider. */
  public static final GuestKind SERVICE_PROVIDER = KNOWN.add("serviceProvider");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final GuestKind UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static GuestKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<GuestKind> known() { return KNOWN.all(); }
}
