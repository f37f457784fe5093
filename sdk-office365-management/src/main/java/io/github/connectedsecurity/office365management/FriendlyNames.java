package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.office365management.model.SensitiveTypeName;
import java.util.List;
import java.util.Locale;

/** Names for identifiers that records carry. */
public final class FriendlyNames {
  private final Http http;
  private final String tenantId;

  FriendlyNames(Http http, String tenantId) {
    this.http = http;
    this.tenantId = tenantId;
  }

  /** Names the kinds of sensitive information in American English; see {@link #dlpSensitiveTypes(Locale)}. */
  public List<SensitiveTypeName> dlpSensitiveTypes() { return dlpSensitiveTypes(Locale.US); }

  /**
   * Names the kinds of sensitive information that records of data loss prevention carry as {@code SensitiveType}.
   * {@code GET /api/v1.0/{tenantId}/activity/feed/resources/dlpSensitiveTypes}; {@code ActivityFeed.Read}.
   *
   * @param language one language, with a country or without; the service takes no choice of several
   * @throws IllegalArgumentException for a locale without a language
   */
  public List<SensitiveTypeName> dlpSensitiveTypes(Locale language) {
    String tag = language.toLanguageTag();
    if (tag.equals("und")) {
      throw new IllegalArgumentException("Names come in a language: the locale has none.");
    }
    return http.get("v1.0/{tenantId}/activity/feed/resources/dlpSensitiveTypes", tenantId).header("Accept-Language", tag).permission(Subscriptions.READ)
        .quota(ManagementQuotas.ACTIVITY_FEED).paged(NextPage.none(""), SensitiveTypeName::of).stream().toList();
  }
}
