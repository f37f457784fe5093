package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.vulnerabilities.BaselineConfiguration;
import io.github.connectedsecurity.defender.model.vulnerabilities.BaselineProfile;
import java.util.function.Consumer;

/** Security baselines that devices are compared with. The permission is presumed: the pages name none. */
public final class Baselines {
  private static final Quota QUOTA = DefenderQuotas.unpublished("vulnerability management");

  private final Http http;

  Baselines(Http http) { this.http = http; }

  /** Lists all of them; see {@link #profiles(Consumer)}. {@code GET /api/baselineProfiles}; {@code SecurityBaselinesAssessment.Read.All}. */
  public Paged<BaselineProfile> profiles() { return profiles(q -> {}); }

  /**
   * Lists profiles; pages of up to 10,000 are fetched as they are read. Filters take {@link BaselineProfileFields}. {@code GET
   * /api/baselineProfiles}; {@code SecurityBaselinesAssessment.Read.All}.
   */
  public Paged<BaselineProfile> profiles(Consumer<ODataQuery> query) {
    return http.get("baselineProfiles").permission("SecurityBaselinesAssessment.Read.All").quota(QUOTA).query(ODataQuery.of(BaselineProfileFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), BaselineProfile::of);
  }

  /** Lists all of them; see {@link #configurations(Consumer)}. {@code GET /api/baselineConfigurations}; {@code SecurityBaselinesAssessment.Read.All}. */
  public Paged<BaselineConfiguration> configurations() { return configurations(q -> {}); }

  /**
   * Lists the settings of benchmarks; pages of up to 10,000 are fetched as they are read. Filters take {@link
   * BaselineConfigurationFields}. {@code GET /api/baselineConfigurations}; {@code SecurityBaselinesAssessment.Read.All}.
   */
  public Paged<BaselineConfiguration> configurations(Consumer<ODataQuery> query) {
    return http.get("baselineConfigurations").permission("SecurityBaselinesAssessment.Read.All").quota(QUOTA)
        .query(ODataQuery.of(BaselineConfigurationFields.RULES, query)).paged(NextPage.odataOrSkip(Integer.MAX_VALUE), BaselineConfiguration::of);
  }
}
