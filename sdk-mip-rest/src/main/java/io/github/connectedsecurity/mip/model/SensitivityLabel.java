package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sensitivity label as {@code dataSecurityAndGovernance} of v1.0 lists it. Color, applicableTo and some others come though the schema lacks them. */
public final class SensitivityLabel extends JsonModel implements Label {
  private SensitivityLabel(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitivityLabel of(Map<String, Object> json) { return new SensitivityLabel(json); }

  /** The label's GUID, the same in all families and in the metadata of files. */
  @Override
  public String id() { return required("id"); }

  /** What brought the label onto the content that was asked about. */
  public Optional<LabelActionSource> actionSource() { return open("actionSource", LabelActionSource::of); }

  /** The hint for people when a policy puts the label on. */
  public Optional<String> autoTooltip() { return text("autoTooltip"); }

  /** For administrators: what the label is meant for. */
  @Override
  public Optional<String> description() { return text("description"); }

  /** The name that people see. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether the label encrypts. */
  public Optional<Boolean> hasProtection() { return bool("hasProtection"); }

  /** Whether new content of the user gets it by itself. */
  public Optional<Boolean> isDefault() { return bool("isDefault"); }

  /** Whether devices guard content with this label. */
  public Optional<Boolean> isEndpointProtectionEnabled() { return bool("isEndpointProtectionEnabled"); }

  /** Whether it is published to the user; a filter of user roots rather than a fact of the label. */
  public Optional<Boolean> isScopedToUser() { return bool("isScopedToUser"); }

  /** The language of the texts, such as {@code en-US}. */
  public Optional<String> locale() { return text("locale"); }

  /** The name that is unique within the tenant, and that metadata carries. */
  @Override
  public Optional<String> name() { return text("name"); }

  /** Its place in the order; pages contradict each other about which end is more sensitive, so compare within one list only. */
  public Optional<Integer> priority() { return int32("priority"); }

  /** The hint for people who choose it. */
  @Override
  public Optional<String> tooltip() { return text("toolTip").or(() -> text("tooltip")); }

  /** What the user may do with content of this label; only when expanded. */
  public Optional<UsageRightsIncluded> rights() { return object("rights", UsageRightsIncluded::of); }

  /** Labels below this one; there are two levels at most. */
  public List<SensitivityLabel> sublabels() { return objects("sublabels", SensitivityLabel::of); }

  /** Its color as {@code #RRGGBB}; not in the schema. */
  @Override
  public Optional<String> color() { return text("color"); }

  /** Whether it can be applied; not in the schema. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** What it can be put on; not in the schema. */
  public List<LabelTarget> applicableTo() { return flags("applicableTo", LabelTarget::of); }

  /** How it was or would be applied; not in the schema. */
  public Optional<String> applicationMode() { return text("applicationMode"); }

  /** Whether mails with it are signed by S/MIME; not in the schema. */
  public Optional<Boolean> isSmimeSignEnabled() { return bool("isSmimeSignEnabled"); }

  /** Whether mails with it are encrypted by S/MIME; not in the schema. */
  public Optional<Boolean> isSmimeEncryptEnabled() { return bool("isSmimeEncryptEnabled"); }
}
