package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Something in the directory: a user, a group, a device. Kinds unknown here stay of this class, whole. */
public class DirectoryObject extends JsonModel {
  DirectoryObject(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static DirectoryObject of(Map<String, Object> json) { return DirectoryObjectTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it; often absent where only one kind can be. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** The object id; absent when it was not selected. */
  public Optional<String> id() { return text("id"); }

  /** When it was deleted; deleted objects can be restored for 30 days. */
  public Optional<Instant> deletedDateTime() { return instant("deletedDateTime"); }
}
