package io.github.connectedsecurity.cloudappsecurity.filters;

import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.cloudappsecurity.model.Entity;
import io.github.connectedsecurity.cloudappsecurity.model.EntityKey;
import io.github.connectedsecurity.cloudappsecurity.model.EntityStatus;
import io.github.connectedsecurity.cloudappsecurity.model.EntityType;
import io.github.connectedsecurity.cloudappsecurity.model.UserGroup;

/** What accounts and users can be filtered and ordered by. */
public final class EntityFields {
  /** Whether it is an account or a user. */
  public static final Fields.Choice<Entity, EntityType> TYPE = new Fields.Choice<>("type");
  /** Whether it may administer an application. */
  public static final Fields.Single<Entity, Boolean> ADMIN = new Fields.Single<>("isAdmin");
  /** The entity itself; that of a user brings the accounts along. */
  public static final Fields.Choice<Entity, EntityKey> ENTITY = new Fields.Choice<>("entity");
  /** The groups that it is in. */
  public static final Fields.Choice<Entity, UserGroup> USER_GROUPS = new Fields.Choice<>("userGroups");
  /** The application. */
  public static final Fields.Choice<Entity, CloudApp> APP = new Fields.Choice<>("app");
  /** The application and its instance. */
  public static final Fields.Choice<Entity, Integer> INSTANCE = new Fields.Choice<>("instance");
  /** Whether it belongs to somebody else; nothing when not known. */
  public static final Fields.SingleOrNothing<Entity, Boolean> EXTERNAL = new Fields.SingleOrNothing<>("isExternal");
  /** The domain of its address. */
  public static final Fields.Sparse<Entity, String> DOMAIN = new Fields.Sparse<>("domain");
  /** The organizational unit. */
  public static final Fields.Sparse<Entity, String> ORGANIZATION = new Fields.Sparse<>("organization");
  /** Where it is in its life. */
  public static final Fields.Choice<Entity, EntityStatus> STATUS = new Fields.Choice<>("status");
  /** The investigation priority, retired in November 2024; the service may refuse it. */
  public static final Fields.Score<Entity> SCORE = new Fields.Score<>("score");

  /** As documented, perhaps by a mistake of copying. */
  public static final SortField<Entity> BY_DATE = new SortField<>("date");
  /** As documented, perhaps by a mistake of copying. */
  public static final SortField<Entity> BY_SEVERITY = new SortField<>("severity");
  /** When it was last active; used by a client of Microsoft. */
  public static final SortField<Entity> BY_LAST_SEEN = new SortField<>("lastSeen");
  /** The name; used by a client of Microsoft. */
  public static final SortField<Entity> BY_USERNAME = new SortField<>("username");

  /** What the list of entities takes. */
  public static final FieldRules<Entity> RULES = FieldRules.of("entities", TYPE, ADMIN, ENTITY, USER_GROUPS, APP, INSTANCE, EXTERNAL, DOMAIN, ORGANIZATION,
      STATUS, SCORE)
      .gone("lastSeen", "its filter was taken back; order by it instead.").gone("affiliation", "its filter was taken back; use isExternal.");

  private EntityFields() {}

  /** A field that this version does not know, by its name. */
  public static Fields.Open<Entity> named(String name) { return Fields.named(name); }
}
