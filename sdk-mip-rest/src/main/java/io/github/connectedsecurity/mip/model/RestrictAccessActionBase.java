package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An action that restricts an activity. */
public class RestrictAccessActionBase extends DlpActionInfo {
  RestrictAccessActionBase(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RestrictAccessActionBase of(Map<String, Object> json) { return new RestrictAccessActionBase(json); }

  /** How hard. */
  public Optional<RestrictionAction> restrictionAction() { return open("restrictionAction", RestrictionAction::of); }
}
