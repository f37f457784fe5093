package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a template can be used. */
public record TemplateStatus(String value) implements OpenValue {
  private static final KnownValues<TemplateStatus> KNOWN = new KnownValues<>(TemplateStatus::new);

  /** A rule was made from it. */
  public static final TemplateStatus INSTALLED = KNOWN.add("Installed");
  /** It can be used. */
  public static final TemplateStatus AVAILABLE = KNOWN.add("Available");
  /** Its data connectors are missing. */
  public static final TemplateStatus NOT_AVAILABLE = KNOWN.add("NotAvailable");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TemplateStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TemplateStatus> known() { return KNOWN.all(); }
}
