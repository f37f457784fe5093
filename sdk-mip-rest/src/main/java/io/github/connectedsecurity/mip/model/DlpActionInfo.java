package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/**
 * An action that a policy asks for. Kinds unknown here keep their {@link #action} and their JSON: what to do with them is the caller's
 * decision, never nothing.
 */
public class DlpActionInfo extends JsonModel {
  DlpActionInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static DlpActionInfo of(Map<String, Object> json) { return DlpActionInfoTypes.named(typeName(json)).apply(json); }

  /** What the policy asks for. */
  public Optional<DlpAction> action() { return open("action", DlpAction::of); }
}
