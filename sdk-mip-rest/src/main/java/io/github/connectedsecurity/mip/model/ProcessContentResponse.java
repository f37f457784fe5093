package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the policies ask for. */
public final class ProcessContentResponse extends JsonModel {
  private ProcessContentResponse(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProcessContentResponse of(Map<String, Object> json) { return new ProcessContentResponse(json); }

  /** What to do; none means that the activity may go on. */
  public List<DlpActionInfo> policyActions() { return objects("policyActions", DlpActionInfo::of); }

  /** Why the content could not be judged, or not wholly. */
  public List<ProcessingError> processingErrors() { return objects("processingErrors", ProcessingError::of); }

  /** Whether the caller's protection scopes are still valid. */
  public Optional<ProtectionScopeState> protectionScopeState() { return open("protectionScopeState", ProtectionScopeState::of); }
}
