package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.defender.model.vulnerabilities.Score;
import java.util.List;

/** How exposed the organisation is, and how well its devices are set up. */
public final class Scores {
  private static final Quota QUOTA = DefenderQuotas.unpublished("vulnerability management");

  private final Http http;

  Scores(Http http) { this.http = http; }

  /** Reads the exposure score of the organisation, 0 to 100; less is better. {@code GET /api/exposureScore}; {@code Score.Read.All}. */
  public Score exposure() {
    return http.get("exposureScore").permission("Score.Read.All").quota(QUOTA).as(Score::of);
  }

  /** Lists the exposure score of each device group. {@code GET /api/exposureScore/ByMachineGroups}; {@code Score.Read.All}. */
  public List<Score> exposureByGroup() {
    return http.get("exposureScore/ByMachineGroups").permission("Score.Read.All").quota(QUOTA).list(Score::of);
  }

  /** Reads the secure score of all devices; more is better. {@code GET /api/configurationScore}; {@code Score.Read.All}. */
  public Score configuration() {
    return http.get("configurationScore").permission("Score.Read.All").quota(QUOTA).as(Score::of);
  }
}
