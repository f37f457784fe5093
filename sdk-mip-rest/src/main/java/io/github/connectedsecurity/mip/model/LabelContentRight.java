package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a user may do with one content, and the label it has. */
public final class LabelContentRight extends JsonModel {
  private LabelContentRight(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LabelContentRight of(Map<String, Object> json) { return new LabelContentRight(json); }

  /** The service's identifier of the row. */
  public Optional<String> id() { return text("id"); }

  /** The identifier that the caller gave the content. */
  public Optional<String> cid() { return text("cid"); }

  /** Its format, as the caller gave it. */
  public Optional<String> format() { return text("format"); }

  /** Rights, and markers of why there are none; see {@link UsageRights#isError}. */
  public List<UsageRights> rights() { return flags("rights", UsageRights::of); }

  /** The label that the content has. */
  public Optional<SensitivityLabel> label() { return object("label", SensitivityLabel::of); }
}
