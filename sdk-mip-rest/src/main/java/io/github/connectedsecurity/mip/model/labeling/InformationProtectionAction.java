package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;

/** Something that labeling asks the application to do. Kinds unknown here stay this class, with all of their JSON. */
public class InformationProtectionAction extends JsonModel {
  InformationProtectionAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static InformationProtectionAction of(Map<String, Object> json) { return InformationProtectionActionTypes.named(typeName(json)).apply(json); }
}
