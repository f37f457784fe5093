package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A label with what it takes to apply it. Which label comes in one of three shapes. */
public class LabelSuggestion extends InformationProtectionAction {
  LabelSuggestion(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static LabelSuggestion of(Map<String, Object> json) { return LabelSuggestionTypes.named(typeName(json)).apply(json); }

  /** The label's GUID, in answers of today. */
  public Optional<String> sensitivityLabelId() { return text("sensitivityLabelId"); }

  /** The label, as the resource page shows it. */
  public Optional<PolicyLabel> sensitivityLabel() { return object("sensitivityLabel", PolicyLabel::of); }

  /** The label, as samples and the retired API show it. */
  public Optional<PolicyLabel> label() { return object("label", PolicyLabel::of); }

  /** What it takes to apply it. */
  public List<InformationProtectionAction> actions() { return objects("actions", InformationProtectionAction::of); }

  /** What asks for it. */
  public Optional<ActionSource> actionSource() { return open("actionSource", ActionSource::of); }

  /** The GUIDs of the types of sensitive information that led to it. */
  public List<String> responsibleSensitiveTypeIds() { return texts("responsibleSensitiveTypeIds"); }

  /** The label's GUID, in whichever of the three shapes it came. */
  public Optional<String> labelId() { return sensitivityLabelId().or(() -> sensitivityLabel().map(PolicyLabel::id)).or(() -> label().map(PolicyLabel::id)); }
}
