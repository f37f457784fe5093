package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.entities.DomainWhois;
import io.github.connectedsecurity.sentinel.model.entities.IpGeodata;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnrichmentTest {
  static List<Case> operations() {
    return List.of(
        Case.of("geodata", "POST " + Case.INSIGHTS + "/enrichment/main/listGeodataByIp", "2024-01-01-preview", "{\"ipAddress\":\"1.2.3.4\"}", "ONE",
            "Microsoft Sentinel Reader")
            .calling(w -> w.enrichment().geodata("1.2.3.4"), IpGeodata.of(Case.one())),
        Case.of("whois", "POST " + Case.INSIGHTS + "/enrichment/main/listWhoisByDomain", "2024-01-01-preview", "{\"domain\":\"a.b\"}", "ONE",
            "Microsoft Sentinel Reader")
            .calling(w -> w.enrichment().whois("a.b"), DomainWhois.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
