package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.testing.StubService;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecurityProfilesTest {
  private final StubService service = StubService.start();
  private final SecurityProfiles profiles = GraphSecurityClient.create(service.options()).beta().profiles();

  @AfterEach
  void stop() { service.close(); }

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("userSecurityProfiles", (profiles, q) -> profiles.users(q), profiles -> profiles.user("x")),
        kind("hostSecurityProfiles", (profiles, q) -> profiles.hosts(q), profiles -> profiles.host("x")),
        kind("fileSecurityProfiles", (profiles, q) -> profiles.files(q), profiles -> profiles.file("x")),
        kind("ipSecurityProfiles", (profiles, q) -> profiles.ips(q), profiles -> profiles.ip("x")),
        kind("domainSecurityProfiles", (profiles, q) -> profiles.domains(q), profiles -> profiles.domain("x")),
        kind("cloudAppSecurityProfiles", (profiles, q) -> profiles.cloudApps(q), profiles -> profiles.cloudApp("x")),
        kind("providerTenantSettings", (profiles, q) -> profiles.providerTenantSettings(q), profiles -> profiles.providerTenantSetting("x")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void profiles_areListedAndRead(String path, Asking list, Function<SecurityProfiles, JsonModel> get) {
    service.on("GET /beta/security/" + path, "{\"value\":[{\"id\":\"1\"},{\"id\":\"2\"}]}");
    service.on("GET /beta/security/" + path + "/x", "{\"id\":\"x\",\"unheardOf\":1}");

    assertThat(list.ask(profiles, q -> q.top(2)).stream().map(profile -> profile.raw().get("id"))).containsExactly("1", "2");
    assertThat(get.apply(profiles).raw()).isEqualTo(Map.of("id", "x", "unheardOf", 1L));
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("$top", "2"));
  }

  private interface Asking {
    Paged<? extends JsonModel> ask(SecurityProfiles profiles, Consumer<ODataQuery> query);
  }

  private static Arguments kind(String path, Asking list, Function<SecurityProfiles, JsonModel> get) { return arguments(path, list, get); }
}
