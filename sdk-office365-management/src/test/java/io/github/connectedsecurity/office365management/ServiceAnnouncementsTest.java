package io.github.connectedsecurity.office365management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.office365management.model.announcements.ServiceHealthStatus;
import io.github.connectedsecurity.office365management.model.announcements.ServiceUpdateCategory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceAnnouncementsTest {
  private static final String TENANT = "41463f53-8812-40f4-890f-865bf6e35190";
  private static final String AT = "/v1.0/admin/serviceAnnouncement/";

  private final StubService service = StubService.start();
  private final ServiceAnnouncements announcements = ManagementActivityClient.create(service.options(), TENANT).serviceAnnouncements();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void healthOverviews_areReadFromGraph_withItsToken_andWithoutPublisher() {
    service.on("GET " + AT + "healthOverviews", """
        {"value":[{"id":"Exchange","service":"Exchange Online","status":"serviceDegradation"}],"@odata.nextLink":"%s/v1.0/admin/serviceAnnouncement/more"}"""
        .formatted(service.url()));
    service.on("GET " + AT + "more", "{\"value\":[{\"id\":\"Teams\",\"status\":\"serviceOperational\"}]}");

    assertThat(announcements.healthOverviews().stream().map(health -> health.status().orElseThrow()))
        .containsExactly(ServiceHealthStatus.SERVICE_DEGRADATION, ServiceHealthStatus.SERVICE_OPERATIONAL);
    assertThat(service.asked().get(0).query()).isEmpty();
    assertThat(service.asked().get(0).headers()).containsEntry("authorization", StubService.authorization(Service.GRAPH));
  }

  @Test
  void healthOverview_readsOne_andIssuesComeAlong() {
    service.on("GET " + AT + "healthOverviews/Microsoft 365 suite", "{\"id\":\"x\",\"service\":\"Microsoft 365 suite\"}");
    service.on("GET " + AT + "healthOverviews", "{\"value\":[{\"id\":\"Exchange\",\"issues\":[{\"id\":\"EX1\",\"isResolved\":false}]}]}");

    assertThat(announcements.healthOverview("Microsoft 365 suite").service()).contains("Microsoft 365 suite");
    assertThat(announcements.healthOverviewsWithIssues().stream().flatMap(health -> health.issues().stream()).map(issue -> issue.isResolved()))
        .containsExactly(Optional.of(false));
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("$expand", "issues"));
  }

  @Test
  void issues_takeOptions_andAreReadOneByOne() {
    service.on("GET " + AT + "issues", "{\"value\":[{\"id\":\"EX1\"}]}").on("GET " + AT + "issues", "{\"value\":[]}");
    service.on("GET " + AT + "issues/EX1",
        "{\"id\":\"EX1\",\"posts\":[{\"postType\":\"quick\",\"description\":{\"contentType\":\"html\",\"content\":\"<p>x\"}}]}");
    service.on("GET " + AT + "issues/EX1/incidentReport", 200, "a document", "Content-Type", "application/octet-stream");

    assertThat(announcements.issues()).hasSize(1);
    assertThat(announcements.issues(q -> q.top(5))).isEmpty();
    assertThat(announcements.issue("EX1").posts().get(0).description().flatMap(body -> body.content())).contains("<p>x");
    assertThat(announcements.incidentReport("EX1")).isEqualTo("a document".getBytes(StandardCharsets.UTF_8));
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("$top", "5"));
  }

  @Test
  void messages_andTheirFiles_areRead() {
    service.on("GET " + AT + "messages", "{\"value\":[{\"id\":\"MC1\",\"category\":\"planForChange\",\"isMajorChange\":true}]}");
    service.on("GET " + AT + "messages/MC1", "{\"id\":\"MC1\",\"hasAttachments\":true}");
    service.on("GET " + AT + "messages/MC1/attachments", "{\"value\":[{\"id\":\"a1\",\"size\":5}]}");
    service.on("GET " + AT + "messages/MC1/attachments/a1", "{\"id\":\"a1\",\"name\":\"plan.pdf\"}");
    service.on("GET " + AT + "messages/MC1/attachments/a1/content", 200, "bytes", "Content-Type", "application/pdf");
    service.on("GET " + AT + "messages/MC1/attachmentsArchive", 200, "zip", "Content-Type", "application/zip");

    assertThat(announcements.messages().stream().map(message -> message.category().orElseThrow())).containsExactly(ServiceUpdateCategory.PLAN_FOR_CHANGE);
    assertThat(announcements.message("MC1").hasAttachments()).contains(true);
    assertThat(announcements.attachments("MC1").stream().map(file -> file.size().orElseThrow())).containsExactly(5);
    assertThat(announcements.attachment("MC1", "a1").name()).contains("plan.pdf");
    assertThat(announcements.attachmentContent("MC1", "a1")).hasSize(5);
    assertThat(announcements.attachmentsArchive("MC1")).hasSize(3);
  }

  static Stream<Arguments> marks() {
    return Stream.of(mark("archive", ServiceAnnouncements::archive), mark("unarchive", ServiceAnnouncements::unarchive),
        mark("favorite", ServiceAnnouncements::favorite), mark("unfavorite", ServiceAnnouncements::unfavorite),
        mark("markRead", ServiceAnnouncements::markRead), mark("markUnread", ServiceAnnouncements::markUnread));
  }

  @ParameterizedTest
  @MethodSource("marks")
  void mark_namesTheMessages_andIsSafeToRepeat(String action, BiPredicate<ServiceAnnouncements, List<String>> mark) {
    service.on("POST " + AT + "messages/" + action, "{\"value\":true}").on("POST " + AT + "messages/" + action, 503, "");

    assertThat(mark.test(announcements, List.of("MC1", "MC2"))).isTrue();
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("messageIds", List.of("MC1", "MC2")));
    assertThatThrownBy(() -> mark.test(announcements, List.of("MC1"))).isInstanceOf(ServiceException.class);
    assertThatThrownBy(() -> mark.test(announcements, List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusal_namesThePermission() {
    service.on("GET " + AT + "messages", 403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"No.\"}}");

    assertThatThrownBy(() -> announcements.messages().stream().toList()).isInstanceOf(PermissionException.class)
        .hasMessageContaining("ServiceMessage.Read.All");
  }

  @Test
  void cloudWithoutGraph_isRefused_butOnlyHere() {
    Cloud cloud = Cloud.builder("bare", URI.create(service.url())).service(Service.OFFICE_365_MANAGEMENT, URI.create(service.url()), "s").build();
    ManagementActivityClient client = ManagementActivityClient.create(service.options().toBuilder().cloud(cloud).build(), TENANT);

    assertThat(client.content()).isNotNull();
    assertThatThrownBy(client::serviceAnnouncements).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Graph");
  }

  private static Arguments mark(String action, BiPredicate<ServiceAnnouncements, List<String>> call) { return Arguments.of(action, call); }
}
