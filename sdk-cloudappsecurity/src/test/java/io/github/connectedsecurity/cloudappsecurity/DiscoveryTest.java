package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.filters.CategoryFields;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.AppCategory;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.BlockScriptFormat;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.CategoryTotal;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.DiscoveryStream;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.LogSource;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.UploadTarget;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.http.SignedLink;
import io.github.connectedsecurity.core.testing.StubService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {
  private final StubService service = StubService.start();
  private final StubService storage = StubService.start();
  private final Discovery discovery = CloudAppSecurityClient.create(service.options(), URI.create(service.url())).discovery();

  @TempDir private Path folder;

  @AfterEach
  void stop() {
    service.close();
    storage.close();
  }

  @Test
  void upload_writesToTheStorageWithoutOurToken_andTellsTheService() throws IOException {
    Path log = Files.writeString(folder.resolve("my log & more.txt"), "10.0.0.1 GET example");
    service.on("GET /api/v1/discovery/upload_url/", "{\"url\":\"" + storage.url() + "/logs/1?sig=a%2Fb%3D\",\"provider\":\"azure\"}");
    storage.on("PUT /logs/1", 201, "");
    service.on("POST /api/v1/discovery/done_upload/", 200, "");

    discovery.upload(log, LogSource.PALO_ALTO, LogDestination.dataSource("edge firewall"));

    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("filename", "my log & more.txt", "source", "PALO_ALTO"));
    assertThat(storage.onlyRequest().body()).isEqualTo("10.0.0.1 GET example");
    assertThat(storage.onlyRequest().query()).isEqualTo(Map.of("sig", "a/b="));
    assertThat(storage.onlyRequest().headers()).containsEntry("x-ms-blob-type", "BlockBlob").doesNotContainKey("authorization");
    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("uploadUrl", storage.url() + "/logs/1?sig=a%2Fb%3D", "inputStreamName", "edge firewall",
        "uploadAsSnapshot", false));
  }

  @Test
  void upload_ofALongLog_goesInBlocks() throws IOException {
    byte[] content = new byte[2 * SignedLink.PART + 5];
    content[0] = 'a';
    content[SignedLink.PART] = 'b';
    content[2 * SignedLink.PART] = 'c';
    Path log = Files.write(folder.resolve("long.log"), content);
    service.on("GET /api/v1/discovery/upload_url/", "{\"url\":\"" + storage.url() + "/logs/2?sig=x\"}");
    for (int block = 0; block < 4; block++) {
      storage.on("PUT /logs/2", 201, "");
    }
    service.on("POST /api/v1/discovery/done_upload/", 200, "");

    discovery.upload(log, LogSource.SQUID, LogDestination.snapshot("March"));

    assertThat(storage.asked()).hasSize(4);
    assertThat(storage.asked()).extracting(asked -> asked.body().length()).startsWith(SignedLink.PART, SignedLink.PART, 5);
    assertThat(storage.asked()).extracting(asked -> asked.query().get("comp")).containsExactly("block", "block", "block", "blocklist");
    List<String> ids = storage.asked().stream().limit(3).map(asked -> asked.query().get("blockid")).toList();
    assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(Base64.getDecoder().decode(id)).hasSize(8));
    assertThat(storage.asked().get(3).body()).contains("<Latest>" + String.join("</Latest><Latest>", ids) + "</Latest>");
    assertThat(storage.asked()).allSatisfy(asked -> assertThat(asked.headers()).doesNotContainKey("authorization"));
    assertThat(service.asked().get(1).json()).containsEntry("uploadAsSnapshot", true).containsEntry("inputStreamName", "March");
  }

  @Test
  void upload_refusesAnEmptyLog_beforeTheNetwork() throws IOException {
    Path log = Files.createFile(folder.resolve("empty.log"));

    assertThatThrownBy(() -> discovery.upload(log, LogSource.SQUID, LogDestination.dataSource("x"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 bytes");
    assertThatThrownBy(() -> LogDestination.snapshot(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> discovery.uploadTarget(" ", LogSource.SQUID)).isInstanceOf(IllegalArgumentException.class);
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void send_refusesStorageThatTakesNoBlocks_andAddressesThatAreNone() {
    ByteArrayInputStream log = new ByteArrayInputStream(new byte[] {1});

    assertThatThrownBy(() -> discovery.send(UploadTarget.of(Map.of("url", "https://s3.example/x?sig=s3cret", "provider", "aws")), log))
        .isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("aws").message().doesNotContain("s3cret");
    assertThatThrownBy(() -> discovery.send(UploadTarget.of(Map.of("url", "https://<s3cret>")), log)).isInstanceOf(InvalidDataException.class)
        .message().doesNotContain("s3cret");
  }

  @Test
  void send_tellsARefusalOfTheStorage_withoutItsAddress() {
    storage.on("PUT /logs/1", 403, "<Error><Code>AuthenticationFailed</Code></Error>", "Content-Type", "application/xml");
    UploadTarget target = UploadTarget.of(Map.of("url", storage.url() + "/logs/1?sig=s3cret", "provider", "azure"));

    assertThatThrownBy(() -> discovery.send(target, new ByteArrayInputStream(new byte[] {1}))).isInstanceOf(PermissionException.class)
        .message().doesNotContain("s3cret").doesNotContain("/logs/1");
  }

  @Test
  void completeUpload_isSentOnce() {
    service.on("POST /api/v1/discovery/done_upload/", 503, "");

    assertThatThrownBy(() -> discovery.completeUpload(UploadTarget.of(Map.of("url", "https://x.example/")), LogDestination.dataSource("x")))
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void uploadTarget_namesThePermission_whenRefused() {
    service.on("GET /api/v1/discovery/upload_url/", 403, "");

    assertThatThrownBy(() -> discovery.uploadTarget("a.log", LogSource.SQUID)).isInstanceOf(PermissionException.class)
        .hasMessageContaining("Discovery.manage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"_id\":\"s1\",\"displayName\":\"Global View\"}]", "{\"_id\":\"s1\",\"displayName\":\"Global View\"}",
      "{\"data\":[{\"_id\":\"s1\",\"displayName\":\"Global View\"}]}"})
  void streams_areReadInEveryShape(String answer) {
    service.on("GET /api/discovery/streams/", answer);

    assertThat(discovery.streams()).extracting(DiscoveryStream::displayName).extracting(name -> name.orElseThrow()).containsExactly("Global View");
  }

  @Test
  void streams_ofAnotherShape_areAnError() {
    service.on("GET /api/discovery/streams/", "[\"s1\"]").on("GET /api/discovery/streams/", "null").on("GET /api/discovery/streams/", 403, "");

    assertThatThrownBy(discovery::streams).isInstanceOf(InvalidDataException.class);
    assertThat(discovery.streams()).isEmpty();
    assertThatThrownBy(discovery::streams).isInstanceOf(PermissionException.class).hasMessageContaining("Discovery.read");
  }

  @Test
  void categories_areCountedForAReport() {
    service.on("POST /api/v1/discovery/discovered_apps/categories/", "[{\"id\":\"SAASDB_CATEGORY_PRODUCT_DESIGN\",\"total\":2}]");

    List<CategoryTotal> totals = discovery.categories("s1", 30, q -> q.orderBy(CategoryFields.BY_SCORE.desc())).stream().toList();

    assertThat(totals.get(0).category()).contains(AppCategory.PRODUCT_DESIGN);
    assertThat(totals.get(0).total()).contains(2);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("filters", Map.of(), "sortField", "score", "sortDirection", "desc", "streamId", "s1",
        "timeFrame", 30L));
  }

  @Test
  void categories_goOnWhilePagesAreFull() {
    service.on("POST /api/v1/discovery/discovered_apps/categories/", "[{\"id\":\"a\",\"total\":1},{\"id\":\"b\",\"total\":2}]")
        .on("POST /api/v1/discovery/discovered_apps/categories/", "[{\"id\":\"c\",\"total\":1}]");

    assertThat(discovery.categories("s1", 7, q -> q.limit(2)).stream()).hasSize(3);
    assertThat(service.asked().get(1).json()).containsEntry("skip", 2L);
    assertThatThrownBy(() -> discovery.categories(" ", 7, q -> {})).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> discovery.categories("s1", 0, q -> {})).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void categories_mayBeRepeated() {
    service.on("POST /api/v1/discovery/discovered_apps/categories/", 503, "");

    assertThatThrownBy(() -> discovery.categories("s1", 7, q -> {}).stream().toList()).isInstanceOf(ServiceException.class);
  }

  @Test
  void blockScript_isPlainText() {
    service.on("GET /api/discovery_block_scripts/", 200, "config firewall address\nedit \"ä\"\n", "Content-Type", "text/plain");

    assertThat(discovery.blockScript(BlockScriptFormat.FORTIGATE)).isEqualTo("config firewall address\nedit \"ä\"\n");
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("format", "108", "type", "banned"));
    assertThat(service.onlyRequest().rawPath()).isEqualTo("/api/discovery_block_scripts/");
  }
}
