package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.access.CompliantNetworkNamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.CountryLookupMethod;
import io.github.connectedsecurity.identityprotection.model.access.CountryNamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.IpNamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.Ipv4CidrRange;
import io.github.connectedsecurity.identityprotection.model.access.NamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.requests.CountryNamedLocationUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.IpNamedLocationUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewCountryNamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewIpNamedLocation;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewIpRange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedLocationsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final NamedLocations locations = client.namedLocations();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedQueries_andReadsEachKind() {
    service.on("GET /v1.0/identity/conditionalAccess/namedLocations", """
        {"value":[{"@odata.type":"#microsoft.graph.ipNamedLocation","id":"l1",
                   "ipRanges":[{"@odata.type":"#microsoft.graph.iPv4CidrRange","cidrAddress":"192.0.2.0/24"}]},
                  {"@odata.type":"#microsoft.graph.countryNamedLocation","id":"l2"},
                  {"@odata.type":"#microsoft.graph.compliantNetworkNamedLocation","id":"l3"}]}""");
    service.on("GET /v1.0/identity/conditionalAccess/namedLocations", "{\"value\":[]}");

    List<NamedLocation> read = locations.list(q -> q.filter(ConditionalAccessFields.IP_LOCATIONS.or(ConditionalAccessFields.CREATED.ge(Instant.EPOCH))))
        .stream().toList();
    assertThat(locations.list(q -> q.filter(ConditionalAccessFields.withCountry("CA"))).stream()).isEmpty();

    assertThat(read.get(0)).isInstanceOfSatisfying(IpNamedLocation.class, ip -> assertThat(ip.ipRanges()).singleElement().isInstanceOf(Ipv4CidrRange.class));
    assertThat(read.get(1)).isInstanceOf(CountryNamedLocation.class);
    assertThat(read.get(2)).isInstanceOf(CompliantNetworkNamedLocation.class);
    assertThat(service.asked().get(0).query()).containsEntry("$filter", "(isof('microsoft.graph.ipNamedLocation')) or createdDateTime ge 1970-01-01T00:00:00Z");
    assertThat(service.asked().get(1).query()).containsEntry("$filter", "microsoft.graph.countryNamedLocation/countriesAndRegions/any(a:a eq 'CA')");
  }

  @Test
  void get_readsOnePlace() {
    service.on("GET /v1.0/identity/conditionalAccess/namedLocations/l1",
        "{\"@odata.type\":\"#microsoft.graph.countryNamedLocation\",\"id\":\"l1\",\"countryLookupMethod\":\"authenticatorAppGps\"}");

    assertThat(locations.get("l1")).isInstanceOfSatisfying(CountryNamedLocation.class,
        country -> assertThat(country.countryLookupMethod()).contains(CountryLookupMethod.AUTHENTICATOR_APP_GPS));
  }

  @Test
  void create_namesTheType_andIsSentOnce() {
    service.on("POST /v1.0/identity/conditionalAccess/namedLocations", 201, "{\"@odata.type\":\"#microsoft.graph.ipNamedLocation\",\"id\":\"l1\"}");
    service.on("POST /v1.0/identity/conditionalAccess/namedLocations", 503, "");

    assertThat(locations.create(NewIpNamedLocation.of("Office", List.of(NewIpRange.cidr("192.0.2.0/24"), NewIpRange.cidr("2001:db8::/32"))).isTrusted(true))
        .id())
        .isEqualTo("l1");
    assertThatThrownBy(() -> locations.create(NewCountryNamedLocation.of("North", List.of("NO")))).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.asked().get(0).json()).isEqualTo(Map.of("@odata.type", "#microsoft.graph.ipNamedLocation", "displayName", "Office", "isTrusted", true,
        "ipRanges", List.of(Map.of("@odata.type", "#microsoft.graph.iPv4CidrRange", "cidrAddress", "192.0.2.0/24"),
            Map.of("@odata.type", "#microsoft.graph.iPv6CidrRange", "cidrAddress", "2001:db8::/32"))));
    assertThat(service.asked().get(1).json())
        .isEqualTo(Map.of("@odata.type", "#microsoft.graph.countryNamedLocation", "displayName", "North", "countriesAndRegions", List.of("NO")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.0", "192.0.2.0/33", "2001:db8::/129", "office", "", "192.0.2.0/", "2001:db8::/1234"})
  void ranges_mustBeInCidrNotation(String range) {
    assertThatThrownBy(() -> NewIpRange.cidr(range)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("CIDR");
  }

  @Test
  void update_namesTheType_andMayBeRepeated() {
    service.on("PATCH /v1.0/identity/conditionalAccess/namedLocations/l1", 204, "");
    service.on("PATCH /v1.0/identity/conditionalAccess/namedLocations/l1", 503, "");

    locations.update("l1", IpNamedLocationUpdate.create().isTrusted(false));
    assertThatThrownBy(() -> locations.update("l1", CountryNamedLocationUpdate.create().displayName("x"))).isInstanceOf(ServiceException.class);
    assertThat(service.asked()).extracting(StubService.Asked::body)
        .containsExactly("{\"@odata.type\":\"#microsoft.graph.ipNamedLocation\",\"isTrusted\":false}",
            "{\"@odata.type\":\"#microsoft.graph.countryNamedLocation\",\"displayName\":\"x\"}");
  }

  @Test
  void delete_tellsWhyTheServiceRefuses() {
    service.on("DELETE /v1.0/identity/conditionalAccess/namedLocations/l1", 400, "{\"error\":{\"code\":\"1117\",\"message\":\"Make it untrusted first.\"}}");
    service.on("DELETE /v1.0/identity/conditionalAccess/namedLocations/l2", 204, "");

    assertThatThrownBy(() -> locations.delete("l1")).isInstanceOf(BadRequestException.class).hasMessageContaining("Make it untrusted first");
    locations.delete("l2");
  }
}
