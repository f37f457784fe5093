package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that only the application knows. */
public final class CustomAction extends InformationProtectionAction {
  private CustomAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CustomAction of(Map<String, Object> json) { return new CustomAction(json); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** What goes with it. */
  public List<KeyValuePair> properties() { return objects("properties", KeyValuePair::of); }
}
