package io.github.connectedsecurity.office365management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.testing.StubService;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FriendlyNamesTest {
  private static final String TENANT = "41463f53-8812-40f4-890f-865bf6e35190";

  private final StubService service = StubService.start();
  private final FriendlyNames names = ManagementActivityClient.create(service.options(), TENANT).friendlyNames();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void dlpSensitiveTypes_asksForOneLanguage() {
    String line = "GET /api/v1.0/" + TENANT + "/activity/feed/resources/dlpSensitiveTypes";
    service.on(line, "[{\"id\":\"50842eb7-edc8-4019-85dd-5a5c1f2bb085\",\"name\":\"Kreditkartennummer\"}]").on(line, "[]");

    assertThat(names.dlpSensitiveTypes(Locale.GERMANY)).extracting(type -> type.name().orElse("")).containsExactly("Kreditkartennummer");
    names.dlpSensitiveTypes();

    assertThat(service.asked().get(0).headers()).containsEntry("accept-language", "de-DE");
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("PublisherIdentifier", TENANT));
    assertThat(service.asked().get(1).headers()).containsEntry("accept-language", "en-US");
  }

  @Test
  void dlpSensitiveTypes_refusesNoLanguage() {
    assertThatThrownBy(() -> names.dlpSensitiveTypes(Locale.ROOT)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("language");
    assertThat(service.asked()).isEmpty();
  }
}
