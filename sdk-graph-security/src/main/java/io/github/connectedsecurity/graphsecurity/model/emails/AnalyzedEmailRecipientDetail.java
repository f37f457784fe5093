package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who else a mail was sent to. */
public final class AnalyzedEmailRecipientDetail extends JsonModel {
  private AnalyzedEmailRecipientDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnalyzedEmailRecipientDetail of(Map<String, Object> json) { return new AnalyzedEmailRecipientDetail(json); }

  /** Who got a copy. */
  public List<String> ccRecipients() { return texts("ccRecipients"); }

  /** The domain's name. */
  public Optional<String> domainName() { return text("domainName"); }
}
