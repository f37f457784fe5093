package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocationsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/locations");
    assertThat(SecurityStub.names(stub.client().locations().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations", "2015-06-01-preview",
        "Microsoft.Security/locations/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1", 200, SecurityStub.ONE);
    assertThat(stub.client().locations().get(SUBSCRIPTION, "location1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1", "2015-06-01-preview",
        "Microsoft.Security/locations/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().locations().list(GROUP),
        () -> stub.client().locations().get(GROUP, "location1"));
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void home_readsTheName_andComplainsWhenThereIsNone() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/locations", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"centralus\"}]}")
        .on("GET /subscriptions/s1/providers/Microsoft.Security/locations", 200, "{\"value\":[]}");

    assertThat(stub.client().locations().home(SUBSCRIPTION)).isEqualTo("centralus");
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> stub.client().locations().home(SUBSCRIPTION)).withMessageContaining("s1");
  }
}
