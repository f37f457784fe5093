package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A switch of a workspace. Those of a kind unknown here stay of this class. */
public class Setting extends ArmResource {
  Setting(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code kind} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static Setting of(Map<String, Object> json) { return SettingTypes.named(typeName(json, "kind")).apply(json); }
}
