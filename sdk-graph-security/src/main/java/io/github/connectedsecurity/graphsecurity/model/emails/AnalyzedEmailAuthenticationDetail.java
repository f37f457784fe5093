package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether a mail came from whom it says it came from. */
public final class AnalyzedEmailAuthenticationDetail extends JsonModel {
  private AnalyzedEmailAuthenticationDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnalyzedEmailAuthenticationDetail of(Map<String, Object> json) { return new AnalyzedEmailAuthenticationDetail(json); }

  /** The verdict over all checks together. */
  public Optional<String> compositeAuthentication() { return text("compositeAuthentication"); }

  /** Whether its signature was good. */
  public Optional<String> dkim() { return text("dkim"); }

  /** Whether it passed the policy of the sender's domain. */
  public Optional<String> dmarc() { return text("dmarc"); }

  /** Whether the sending server was allowed to. */
  public Optional<String> senderPolicyFramework() { return text("senderPolicyFramework"); }
}
