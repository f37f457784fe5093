package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What a label does; only its name is read, the rest stays in the JSON. */
public final class LabelActionBase extends JsonModel {
  private LabelActionBase(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LabelActionBase of(Map<String, Object> json) { return new LabelActionBase(json); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }
}
