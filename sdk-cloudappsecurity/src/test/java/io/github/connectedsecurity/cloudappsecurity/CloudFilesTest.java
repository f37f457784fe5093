package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.filters.FileFields;
import io.github.connectedsecurity.cloudappsecurity.model.FileSharing;
import io.github.connectedsecurity.cloudappsecurity.model.FileType;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloudFilesTest {
  private final StubService service = StubService.start();
  private final CloudFiles files = CloudAppSecurityClient.create(service.options(), URI.create(service.url())).files();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedFilters() {
    service.on("POST /api/v1/files/", "{\"data\":[{\"_id\":\"f1\",\"fileType\":[1,\"DOCUMENT\"]}],\"hasNext\":false}");

    var read = files.list(q -> q.filter(FileFields.SHARING.eq(List.of(FileSharing.PUBLIC, FileSharing.PUBLIC_INTERNET)))
        .filter(FileFields.MODIFIED.range(Instant.ofEpochMilli(5), Instant.ofEpochMilli(9))).filter(FileFields.POLICY.matchedRules(List.of("p1")))
        .filter(FileFields.COLLABORATORS_WITH_DOMAIN.deq(List.of("contoso.example"))).orderBy(FileFields.BY_MODIFIED.desc())).stream().toList();

    assertThat(read.get(0).fileType()).contains(FileType.DOCUMENT);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("sortField", "modifiedDate", "sortDirection", "desc", "filters", Map.of(
        "sharing", Map.of("eq", List.of(3L, 4L)), "modifiedDate", Map.of("range", List.of(Map.of("start", 5L, "end", 9L))), "policy",
        Map.of("cabinetmatchedrulesequals", List.of("p1")), "collaborators.withDomain", Map.of("deq", List.of("contoso.example")))));
  }

  @Test
  void list_thatTakesTooLong_mayBeRepeated() {
    service.on("POST /api/v1/files/", 504, "");

    assertThatThrownBy(() -> files.list(q -> {}).stream().toList()).isInstanceOf(ServiceException.class);
  }

  @Test
  void get_readsOneFile() {
    service.on("GET /api/v1/files/f1/", "{\"_id\":\"f1\",\"facl\":3}").on("GET /api/v1/files/f2/", 403, "");

    assertThat(files.get("f1").fileAccessLevelCode()).contains(FileSharing.PUBLIC);
    assertThatThrownBy(() -> files.get("f2")).isInstanceOf(PermissionException.class);
  }
}
