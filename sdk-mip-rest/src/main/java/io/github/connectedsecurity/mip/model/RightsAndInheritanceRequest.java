package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Contents whose rights and common label are asked for. */
public final class RightsAndInheritanceRequest extends JsonBody<RightsAndInheritanceRequest> {
  private RightsAndInheritanceRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param contents the labelled contents
   * @param formats what can be made of them: {@code file}, {@code email}
   */
  public static RightsAndInheritanceRequest of(List<NewProtectedContent> contents, List<String> formats) {
    return new RightsAndInheritanceRequest().set("protectedContents", Given.some("contents", contents))
        .set("supportedContentFormats", Given.some("content formats", formats));
  }

  /** The user whose rights are asked for. */
  public RightsAndInheritanceRequest delegatedUserEmail(String email) { return set("delegatedUserEmail", email); }

  /** The language of the labels' texts, such as {@code en-US}. */
  public RightsAndInheritanceRequest locale(String locale) { return set("locale", locale); }
}
