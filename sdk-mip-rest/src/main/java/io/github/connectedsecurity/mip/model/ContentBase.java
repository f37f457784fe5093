package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;

/** Content handed to the service. */
public class ContentBase extends JsonModel {
  ContentBase(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ContentBase of(Map<String, Object> json) { return ContentBaseTypes.named(typeName(json)).apply(json); }
}
