package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** A place that policies know, to ask about. */
public final class NewPolicyLocation extends JsonBody<NewPolicyLocation> {
  private NewPolicyLocation() {}

  /** An application, by its id in Entra ID. */
  public static NewPolicyLocation application(String applicationId) { return of("policyLocationApplication", applicationId); }

  /** A domain, such as {@code contoso.example}. */
  public static NewPolicyLocation domain(String domain) { return of("policyLocationDomain", domain); }

  /** An address. */
  public static NewPolicyLocation url(String url) { return of("policyLocationUrl", url); }

  private static NewPolicyLocation of(String type, String value) {
    return new NewPolicyLocation().set("@odata.type", "microsoft.graph." + type).set("value", Given.text("a location's value", value));
  }
}
