package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A product whose alerts can become incidents. */
public record MicrosoftSecurityProduct(String value) implements OpenValue {
  private static final KnownValues<MicrosoftSecurityProduct> KNOWN = new KnownValues<>(MicrosoftSecurityProduct::new);

  /** Defender for Cloud Apps. */
  public static final MicrosoftSecurityProduct MICROSOFT_CLOUD_APP_SECURITY = KNOWN.add("Microsoft Cloud App Security");
  /** Defender for Cloud. */
  public static final MicrosoftSecurityProduct AZURE_SECURITY_CENTER = KNOWN.add("Azure Security Center");
  /** Defender for Identity. */
  public static final MicrosoftSecurityProduct AZURE_ADVANCED_THREAT_PROTECTION = KNOWN.add("Azure Advanced Threat Protection");
  /** Entra ID Protection. */
  public static final MicrosoftSecurityProduct AZURE_ACTIVE_DIRECTORY_IDENTITY_PROTECTION = KNOWN.add("Azure Active Directory Identity Protection");
  /** Defender for IoT. */
  public static final MicrosoftSecurityProduct AZURE_SECURITY_CENTER_FOR_IO_T = KNOWN.add("Azure Security Center for IoT");
  /** Defender for Office 365; in preview versions. */
  public static final MicrosoftSecurityProduct OFFICE_365_ADVANCED_THREAT_PROTECTION = KNOWN.add("Office 365 Advanced Threat Protection");
  /** Defender for Endpoint; in preview versions. */
  public static final MicrosoftSecurityProduct MICROSOFT_DEFENDER_ADVANCED_THREAT_PROTECTION = KNOWN.add("Microsoft Defender Advanced Threat Protection");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MicrosoftSecurityProduct of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<MicrosoftSecurityProduct> known() { return KNOWN.all(); }
}
