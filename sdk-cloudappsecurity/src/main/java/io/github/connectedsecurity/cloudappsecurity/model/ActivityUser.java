package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The user of an activity. */
public final class ActivityUser extends JsonModel {
  private ActivityUser(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityUser of(Map<String, Object> json) { return new ActivityUser(json); }

  /** The name to sign in with. */
  public Optional<String> userName() { return text("userName"); }

  /** The groups that the user is in. */
  public List<UserGroup> userTags() { return opens("userTags", UserGroup::of); }
}
