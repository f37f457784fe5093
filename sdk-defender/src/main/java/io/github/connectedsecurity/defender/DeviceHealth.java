package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.vulnerabilities.DeviceAvInfo;
import java.util.function.Consumer;

/** Health of the antivirus on devices. */
public final class DeviceHealth {
  private static final Quota QUOTA = DefenderQuotas.jsonExport("antivirus health");

  private final Http http;

  DeviceHealth(Http http) { this.http = http; }

  /** Lists all of them; see {@link #antivirus(Consumer)}. {@code GET /api/deviceavinfo}; {@code Machine.Read.All}. */
  public Paged<DeviceAvInfo> antivirus() { return antivirus(q -> {}); }

  /**
   * Lists the health of each device's antivirus; 30 calls a minute, and the service gives 20 records a page unless asked for more, as
   * this does. Filters take {@link DeviceAvFields}. {@code GET /api/deviceavinfo}; {@code Machine.Read.All}.
   */
  public Paged<DeviceAvInfo> antivirus(Consumer<ODataQuery> query) {
    return http.get("deviceavinfo").permission("Machine.Read.All").quota(QUOTA).query(ODataQuery.of(DeviceAvFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), DeviceAvInfo::of);
  }
}
