package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.query.ODataFilter;
import io.github.connectedsecurity.securitycenter.model.alerts.TaskAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TasksTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/tasks");
    assertThat(SecurityStub.names(stub.client().tasks().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/tasks", "2015-06-01-preview",
        "Microsoft.Security/tasks/read (built-in role: Security Reader)");
  }

  @Test
  void list_withFilter_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/tasks");
    assertThat(SecurityStub.names(stub.client().tasks().list(SUBSCRIPTION, ODataFilter.raw("state eq 'Failed'")))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/tasks", "2015-06-01-preview",
        "Microsoft.Security/tasks/read (built-in role: Security Reader)", "$filter", "state eq 'Failed'");
  }

  @Test
  void listIn_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/tasks");
    assertThat(SecurityStub.names(stub.client().tasks().listIn(SUBSCRIPTION, "location1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/tasks", "2015-06-01-preview",
        "Microsoft.Security/locations/tasks/read (built-in role: Security Reader)");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/tasks");
    assertThat(SecurityStub.names(stub.client().tasks().listIn(GROUP, "location1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/tasks", "2015-06-01-preview",
        "Microsoft.Security/locations/tasks/read (built-in role: Security Reader)");
  }

  @Test
  void listIn_withFilter_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/tasks");
    assertThat(SecurityStub.names(stub.client().tasks().listIn(SUBSCRIPTION, "location1", ODataFilter.raw("state eq 'Failed'")))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/tasks", "2015-06-01-preview",
        "Microsoft.Security/locations/tasks/read (built-in role: Security Reader)", "$filter", "state eq 'Failed'");
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/tasks");
    assertThat(SecurityStub.names(stub.client().tasks().listIn(GROUP, "location1", ODataFilter.raw("state eq 'Failed'")))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/tasks", "2015-06-01-preview",
        "Microsoft.Security/locations/tasks/read (built-in role: Security Reader)", "$filter", "state eq 'Failed'");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/tasks/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().tasks().get(SUBSCRIPTION, "location1", "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/locations/location1/tasks/name1", "2015-06-01-preview",
        "Microsoft.Security/locations/tasks/read (built-in role: Security Reader)");
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/tasks/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().tasks().get(GROUP, "location1", "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/tasks/name1", "2015-06-01-preview",
        "Microsoft.Security/locations/tasks/read (built-in role: Security Reader)");
  }

  @Test
  void update_saysThatItIsDone() {
    stub.on("POST /subscriptions/s1/providers/Microsoft.Security/locations/location1/tasks/name1/Dismiss", 204, "");
    stub.client().tasks().update(SUBSCRIPTION, "location1", "name1", TaskAction.DISMISS);
    stub.sent("POST /subscriptions/s1/providers/Microsoft.Security/locations/location1/tasks/name1/Dismiss", "2015-06-01-preview",
        "Microsoft.Security/locations/tasks/dismiss/action (built-in role: Security Admin)");
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/tasks/name1/Dismiss", 204, "");
    stub.client().tasks().update(GROUP, "location1", "name1", TaskAction.DISMISS);
    stub.sent("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/locations/location1/tasks/name1/Dismiss", "2015-06-01-preview",
        "Microsoft.Security/locations/tasks/dismiss/action (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().tasks().list(GROUP),
        () -> stub.client().tasks().list(GROUP, ODataFilter.raw("state eq 'Failed'")),
        () -> stub.client().tasks().listIn(MANAGEMENT_GROUP, "location1"),
        () -> stub.client().tasks().listIn(MANAGEMENT_GROUP, "location1", ODataFilter.raw("state eq 'Failed'")),
        () -> stub.client().tasks().get(MANAGEMENT_GROUP, "location1", "name1"),
        () -> stub.client().tasks().update(MANAGEMENT_GROUP, "location1", "name1", TaskAction.DISMISS));
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void update_isSentOnce() {
    stub.on("POST /subscriptions/s1/providers/Microsoft.Security/locations/west/tasks/t1/Start", 503, "");

    assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> stub.client().tasks().update(SUBSCRIPTION, "west", "t1", TaskAction.START));
    assertThat(stub.asked()).hasSize(1);
  }
}
