package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A place that policies can name. Kinds unknown here stay of this class, whole. */
public class NamedLocation extends JsonModel {
  NamedLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static NamedLocation of(Map<String, Object> json) { return NamedLocationTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** Names the location. */
  public String id() { return required("id"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** When it was deleted, where it is among the deleted ones. */
  public Optional<Instant> deletedDateTime() { return instant("deletedDateTime"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** When it was last changed. */
  public Optional<Instant> modifiedDateTime() { return instant("modifiedDateTime"); }
}
