package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.Retirement;
import io.github.connectedsecurity.graphsecurity.GraphSunset.State;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What ends in Graph's security API, and what takes its place: the one table behind errors, documentation and warnings. */
public final class GraphSunsets {
  private static final URI OVERVIEW = URI.create("https://learn.microsoft.com/graph/api/resources/security-api-overview");
  private static final URI METADATA = URI.create("https://graph.microsoft.com/v1.0/$metadata");

  /** Alerts as they were before 2024; without data since 2025-01-31. */
  public static final Retirement LEGACY_ALERTS = new Retirement("the legacy alerts API (/security/alerts)", day("2024-04-10"), day("2026-04-10"),
      "GraphSecurityClient.alerts()", "SecurityAlert.Read.All", OVERVIEW);
  /** Threat indicators; the page tells the month only, so its last day stands here. */
  public static final Retirement TI_INDICATORS = new Retirement("the threat indicators API (/security/tiIndicators)", Optional.empty(), day("2026-04-30"),
      "the indicators of sdk-defender, or the upload API of Sentinel,", "", URI.create("https://learn.microsoft.com/graph/api/resources/tiindicator"));

  private static final List<GraphSunset> ALL = List.of(
      new GraphSunset(LEGACY_ALERTS, State.RETIRED),
      new GraphSunset(TI_INDICATORS, State.RETIRED),
      new GraphSunset(new Retirement("the member category of alerts", day("2026-03-18"), day("2028-03-18"), "the member categories", "", METADATA),
          State.ANNOUNCED),
      new GraphSunset(new Retirement("the member detonationBehaviourDetails of analyzed emails", day("2025-10-20"), day("2026-03-01"),
          "the member detonationBehaviourDetailsV2", "", METADATA), State.OVERDUE),
      new GraphSunset(new Retirement("the hunting APIs of Defender for Endpoint and Defender XDR", day("2026-01-01"), day("2027-02-01"),
          "Hunting.run", "ThreatHunting.Read.All", OVERVIEW), State.ANNOUNCED));

  private GraphSunsets() {}

  /** The whole table. */
  public static List<GraphSunset> all() { return ALL; }

  /** What is told to end by a day and still counted as working, so that this table needs a look. */
  public static List<GraphSunset> overdue(LocalDate today) {
    return ALL.stream().filter(sunset -> sunset.state() == State.ANNOUNCED)
        .filter(sunset -> sunset.retirement().endsOn().filter(end -> !end.isAfter(today)).isPresent()).toList();
  }

  private static Optional<LocalDate> day(String day) { return Optional.of(LocalDate.parse(day)); }
}
